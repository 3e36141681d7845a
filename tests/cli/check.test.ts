import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ContentCheck, checkContent } from '../../src/cli/check.ts';
import type { ReportedMessage } from '../../src/diagnostics/machine-report.ts';
import { applyEdits } from '../../src/source-edits/source-edit.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

const FORUM = 'content/articles/forum.md';
const CLEAN = 'content/places/town.md';
let folder: TestFolder;
afterEach(() => folder.remove());

function run(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<ContentCheck> {
	folder = makeFolder(files);
	return checkContent(args, { root: folder.root, cwd: folder.root, env: {} });
}

const record = (id: string): string => makeRecord('people', id, 'Xi').value;
const messagesOf = ({ output }: ContentCheck): readonly ReportedMessage[] => JSON.parse(output) as readonly ReportedMessage[];

describe('checkContent', () => {
	it('ends with 0 for clean content, and counts what is answered', async () => {
		const answer = 'ignore: [{ rule: unused-record, reason: Its article comes tomorrow. }]';
		const files = { [CLEAN]: makeRecord('places', 'town', 'Town', answer).value };
		expect(await run(files)).toEqual({
			status: 0,
			output: 'Checked 1 file of content/: nothing to mend (1 warning is answered).',
			notes: '',
		});
	});

	it('counts answers in the files that were asked for', async () => {
		const answer = 'ignore: [{ rule: unused-record, reason: Its article comes tomorrow. }]';
		const files = {
			[CLEAN]: makeRecord('places', 'town', 'Town', answer).value,
			'content/places/b.md': makeRecord('places', 'b', 'B', answer).value,
		};
		expect((await run(files, CLEAN)).output).toBe('Checked 1 file of content/: nothing to mend (1 warning is answered).');
	});

	it('ends with 1 for a warning, and shows its line', async () => {
		const { status, output } = await run({ [CLEAN]: makeRecord('places', 'town', 'Town').value });
		expect(status).toBe(1);
		expect(output).toMatch(/warning No article lists `town`[\s\S]*content\/places\/town\.md:2:1\n +2 \| name: Town\n {12}\| \^/);
	});

	it.each([
		['no content', {}, [], 'no Markdown files'],
		['an unknown path', { [CLEAN]: 'x' }, ['content/artikles'], 'There is no file or folder `content/artikles`.'],
		['a path outside', { [CLEAN]: 'x', 'src/a.ts': '' }, ['src'], '`src` holds no content'],
		['an unknown option', { [CLEAN]: 'x' }, ['--fixx'], "Unknown option '--fixx'"],
		['an option without its value', { [CLEAN]: 'x' }, ['--format'], 'argument missing'],
		['an unknown format', { [CLEAN]: 'x' }, ['--format', 'jsn'], 'did you mean `json`?'],
	])('ends with 2 for %s, without a stack trace', async (_, files, args, words) => {
		const { status, notes, output } = await run(files as Record<string, string>, ...args);
		expect([status, output]).toEqual([2, '']);
		expect(notes).toContain(words);
		expect(notes).not.toMatch(/^\s+at /m);
	});

	it('reports on the files and folders that it is given, and reads all', async () => {
		const files = { [FORUM]: makeArticle('people: [xi]', 'Xi.').value, 'content/people/xi.md': record('xi'), 'content/people/li.md': 'x' };
		const rulesOf = async (...paths: readonly string[]): Promise<readonly string[]> =>
			messagesOf(await run(files, '--format', 'json', ...paths)).map(({ rule }) => rule);
		expect(await rulesOf('content/people')).toEqual(['missing-frontmatter']);
		expect(await rulesOf('content/articles', 'content/people/xi.md')).toEqual(['lock-behind']);
		expect(await rulesOf('.')).toEqual(['lock-behind', 'missing-frontmatter']);
	});

	it('takes the lock of an article for a part of it', async () => {
		const lock = 'content/articles/forum.permalinks.yaml';
		const files = { [FORUM]: makeArticle('', 'Text. [x](#old)').value, [lock]: 'version: "1"\nlive:\n<<<<<<< HEAD\n' };
		const messages = messagesOf(await run(files, '--format', 'json', FORUM));
		expect(messages.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${lock} broken-lock`]);
	});

	it('writes JSON whose fixes fit the file as it stands', async () => {
		const value = `\uFEFF${makeArticle('gener: New\u{0301}s', 'e\u{0301}').value.replaceAll('\n', '\r\n')}`;
		const check = await run({ [FORUM]: value }, '--format', 'json');
		const message = messagesOf(check).find(({ rule }) => rule === 'unknown-key');
		expect(message).toMatchObject({ file: FORUM, line: 6, column: 1, endLine: 6, endColumn: 6, severity: 'error', about: 'gener' });
		expect(applyEdits(value, message?.fix ?? [])).toBe(value.replace('gener', 'genre'));
	});

	it('writes commands for GitHub', async () => {
		const { output } = await run({ [CLEAN]: makeRecord('places', 'town', 'Town').value }, '--format', 'github');
		expect(output).toMatch(/^::warning file=content\/places\/town\.md,line=2,col=1,title=unused-record::No article lists `town`%0AList/);
	});
});

/** One slip each, and the same file mended. */
const MENDS: readonly (readonly [what: string, before: string, after: string])[] = [
	['a mistyped key', makeArticle('gener: News # kind').value, makeArticle('genre: News # kind').value],
	['a repeated alias', withPerson('aliases: [Jin, Xi, Jin]', 'Xi Jin.'), withPerson('aliases: [Jin]', 'Xi Jin.')],
	...[
		['2022/02/04', '2022-02-04'],
		['Feb 2022', '2022-02'],
		['4. Februar 2022', '2022-02-04'],
	].map(([from = '', to = '']) => [`the date ${from}`, withDate(from), withDate(to)] as const),
	['swapped coordinates', withPlace('latitude: 116.4 # N', 'longitude: 39.9'), withPlace('latitude: 39.9 # N', 'longitude: 116.4')],
	['swapped coordinates in braces', inBraces('116.4', '-39.9'), inBraces('-39.9', '116.4')],
	['a decimal comma', withPlace('latitude: 39,9', "longitude: '116,4'"), withPlace('latitude: 39.9', "longitude: '116.4'")],
	['evidence in other signs', withEvent('They met; in 2023'), withEvent('They met, in 2023')],
	['a name for an id', withPeople('[Xi Jinping]'), withPeople('[xi-jinping]')],
	['a mistyped id', withPeople('[xi-jinpin] # who'), withPeople('[xi-jinping] # who')],
	['empty lines before the frontmatter', `\n\n${makeArticle('').value}`, makeArticle('').value],
	['a first-level heading', makeArticle('', 'Text.\n\n# More\n\nText.').value, makeArticle('', 'Text.\n\n## More\n\nText.').value],
	['a doubled word', makeArticle('', 'In the the hall.').value, makeArticle('', 'In the hall.').value],
	['two slips of which one hides the other', withPeople('[Xi Jinping]', 'gener: A'), withPeople('[xi-jinping]', 'genre: A')],
];

function withPerson(more: string, text: string): string {
	return makeArticle(`people:\n${makeEntry('xi', 'Xi', more)}`, text).value;
}
function withPlace(...more: readonly string[]): string {
	return makeArticle(`places:\n${makeEntry('beijing', 'Beijing', ...more)}`, 'Beijing.').value;
}
function inBraces(latitude: string, longitude: string): string {
	const place = `{ id: a, name: Beijing, description: D, latitude: ${latitude}, longitude: ${longitude} }`;
	return makeArticle(`places: [${place}]`, 'Beijing.').value;
}
function withDate(date: string): string {
	return makeArticle('').value.replace('2023-10-16', date);
}
function withEvent(evidence: string): string {
	return makeArticle(`events:\n${makeEntry('it', 'It', 'date: "2023"', `evidence: ${evidence}`)}`, 'They met, in 2023.').value;
}
function withPeople(list: string, more = ''): string {
	return makeArticle(`people: ${list}\n${more}`, 'Xi.').value;
}

describe('--fix', () => {
	it.each(MENDS)('mends %s, with any line ends', async (_, before, after) => {
		for (const eol of ['\n', '\r\n']) {
			const files = { [FORUM]: before.replaceAll('\n', eol), 'content/people/xi-jinping.md': record('xi-jinping') };
			const { notes } = await run(files, '--fix');
			expect(folder.read(FORUM)).toBe(after.replaceAll('\n', eol));
			expect(notes).toMatch(/^mended content\/articles\/forum\.md:\d+: /);
			folder.remove();
		}
		folder = makeFolder({});
	});

	it.each([
		['a date with two readings', withDate('4/2/2022')],
		['a date that is not exact', withDate('c. 1940')],
		['a day that no calendar has', withDate('2023-02-30')],
		['a key that may be two', makeArticle('dat: x').value],
		['a key whose right name is there', makeArticle('titel: B').value],
		['an id that is another year', withPeople('[summit-2022]')],
		['a name for the id of nobody', withPeople('[Li Na]')],
		['a title in the text', makeArticle('', '# A forum\n\nText.').value],
		['evidence that fits two places', withEvent('They met in 2023').replace('They met, in 2023.', 'They met, in 2023. They met: in 2023.')],
		['a repeated alias with a comment', withPerson('aliases:\n      - Jin\n      - Xi # why', 'Xi Jin.')],
	])('leaves %s to the editor', async (_, value) => {
		const files = { [FORUM]: value, 'content/people/summit-2023.md': record('summit-2023') };
		const { notes } = await run(files, '--fix');
		expect(folder.read(FORUM)).toBe(value);
		expect(notes).toBe('');
	});

	it('touches no file that it was not given, and leaves nothing behind', async () => {
		const slip = makeRecord('people', 'li', 'Li').value.replace('name:', 'nmae:');
		await run({ 'content/people/li.md': slip, 'content/people/xi.md': slip }, '--fix', 'content/people/xi.md');
		expect([folder.read('content/people/li.md'), folder.read('content/people/xi.md')]).toEqual([slip, slip.replace('nmae:', 'name:')]);
		expect(readdirSync(join(folder.root, 'content/people')).sort()).toEqual(['li.md', 'xi.md']);
	});
});
