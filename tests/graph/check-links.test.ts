import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/documents/types.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { readSite } from '../../src/read-site.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { lockRevisions } from '../support/make-lock.ts';

const TEXT = '\nRui Dias spoke.\n\nThe end. {#the-end}\n\n## The talks {#talks}\n\nThey met.';
const [OLD, NEW] = [`${TEXT}\n\n## Going\n\nIt goes.`, TEXT];
const BRIDGE = makeArticle(
	`formerIds: [a-bridge]\npeople:\n${makeEntry('rui-dias', 'Rui Dias', 'formerIds: [dias]')}`,
	NEW,
	'the-bridge-reopens',
);
const { lock } = lockRevisions(OLD.replace(' {#talks}', ''), NEW);
const LOCK = { path: 'content/articles/the-bridge-reopens.permalinks.yaml', value: formatLock(lock, 'the-bridge-reopens.md') };

function check(markdown: string, ...more: readonly SourceFile[]): readonly string[] {
	const files = [makeArticle('', `${markdown}\n\n## Last\n\nIt ends.`), BRIDGE, LOCK, ...more];
	const { messages } = readSite(files, { url: undefined, publicFiles: ['/files/minutes.pdf', '/two words.pdf'] });
	return messages.flatMap(({ ruleId, reason, note, line, column }) =>
		ruleId === 'missing-file' ? [`${String(line)}:${String(column)} ${reason}. ${note ?? ''}`] : [],
	);
}

describe('checkLinks', () => {
	it.each([
		...['/', '/index.html', '/timeline.html', '/events.ics', '/people/index.html', '/files/minutes.pdf', '/two%20words.pdf'],
		...['/people/rui-dias.html', '/people/dias.html', '/people/rui-dias.html#mentions', 'https://example.org/people/'],
		...['/articles/the-bridge-reopens.html', '/articles/the-bridge-reopens.epub', '/articles/a-bridge.html#talks'],
		...[
			'/articles/the-bridge-reopens.html#the-end',
			'/articles/the-bridge-reopens.html#talks',
			'/articles/the-bridge-reopens.html#timeline',
		],
		...['/articles/the-bridge-reopens.html#the-talks', '/articles/the-bridge-reopens.html#going', '/articles/a-bridge/going.html'],
		...['/articles/the-bridge-reopens/talks.html#talks', '/articles/the-bridge-reopens/the-talks.html', '/articles/a-bridge/talks.html'],
		...['#last', '#top', '#:~:text=It%20ends', '#last:~:text=It%20ends', '/articles/the-bridge-reopens.html?from=mail#the-end'],
	])('takes a link to %s', (url) => {
		expect(check(`[x](${url})`)).toEqual([]);
	});

	it.each([
		['/people/rui-diaz.html', 'Did you mean `person:rui-dias`?'],
		['/people/rui-dias', 'Write `person:rui-dias`'],
		['/events/nope.html', 'No event has the id `nope`'],
		['/people/', 'Did you mean `/people/index.html`?'],
		['#nowhere', 'no place `nowhere` on the page'],
		['#lats', 'Did you mean `#last`?'],
		['#', 'Copy the address behind the ¶'],
		['/articles/the-bridge-reopens.html#talsk', 'Did you mean `#talks`?'],
		['/articles/the-bridge-reopens/talsk.html', 'Did you mean `/articles/the-bridge-reopens/talks.html`?'],
		['/articles/the-bridge-reopens/talks.html#the-end', 'no place `the-end` on the page'],
		['/articles/the-bridge-reopen.html', 'Did you mean `/articles/the-bridge-reopens.html`?'],
		['/articles/the-bridge-reopens', 'Did you mean `/articles/the-bridge-reopens.html`?'],
		['/timelime.html', 'Did you mean `/timeline.html`?'],
		['/files/minute.pdf', 'Did you mean `/files/minutes.pdf`?'],
		['/feed.xml', 'a file in `public/`'],
	])('refuses a link to %s', (url, words) => {
		expect(check(`So [x](${url})`)).toEqual([expect.stringMatching(/^8:4 Link to /)]);
		expect(check(`So [x](${url})`)[0]).toContain(words);
	});

	it('looks at definitions, headings and backgrounds', () => {
		expect(check('[x][a]\n\n## [b](#c)\n\nB.\n\n[a]: /people/xi.html')).toHaveLength(2);
		expect(check('A.', makeRecord('places', 'town', 'Town', '', '[x](/nope.html) and [y](#y)'))).toEqual([
			expect.stringMatching(/^6:1 Link to `\/nope\.html`/),
		]);
	});

	it('says nothing of what may come of files that could not be read', () => {
		const broken = { path: 'content/articles/gone.md', value: '---\ntitle: A: b: c\n---\nText.' };
		expect(check('[x](/people/li.html) [y](/articles/gone/talks.html) [z](/articles/gone.html#a)', broken)).toEqual([]);
		expect(check('[x](/nope.html) [y](#nope)', broken)).toHaveLength(2);
		expect(check('[x](/people/li.html)', { path: 'content/people/li.md', value: '---\nname: Li\n---\n' })).toEqual([]);
	});
});
