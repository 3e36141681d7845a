import { describe, expect, it } from 'vitest';
import { lockRevisions } from '../support/make-lock.ts';

const FERRY = 'The ferry left Harwich at nine on Monday with forty cars and a band from Leeds on board.';
const BRIDGE = 'Nobody has crossed the old bridge since the flood of March took two of its arches away.';
const MAYOR = 'Mayor Ana Lima says that the repairs will cost four million and last until the spring.';

const SECTION = `## News\n\n${FERRY}\n\n## The money\n\n${BRIDGE}\n\n${MAYOR}\n`;
const SHORT = `## News\n\n${FERRY}\n\n${BRIDGE}\n\n## The money\n\n${MAYOR}\n`;
const SUB_HEADING = SECTION.replace('## The money', '### The money');

/** What the last of some revisions made of everything that has a title. */
function told(...revisions: readonly string[]): readonly string[] {
	const { changes } = lockRevisions(...revisions);
	return changes.filter(({ item, text }) => item !== 'passage' && text !== '').map(({ kind, item, id }) => `${kind} ${item} ${id}`);
}

describe('a heading on another level', () => {
	it.each([
		['deeper', [SECTION, SUB_HEADING], ['kept section news', 'kept heading the-money']],
		['higher', [SUB_HEADING, SECTION], ['kept section news', 'kept section the-money']],
		['there and back', [SECTION, SUB_HEADING, SECTION], ['kept section news', 'kept section the-money']],
		[
			'under a section with a new title',
			[SECTION, SUB_HEADING.replace('## News', '## The ferry')],
			['rewritten section news', 'kept heading the-money'],
		],
		[
			'with a new title and its id',
			[SECTION.replace('The money', 'The money {#cash}'), SUB_HEADING.replace('The money', 'What it costs {#cash}')],
			['kept section news', 'rewritten heading cash'],
		],
		['back after it was gone', [SECTION, `## News\n\n${FERRY}\n`, SUB_HEADING], ['kept section news', 'restored heading the-money']],
		[
			'beside another with its words',
			[SHORT, `${SHORT.replace('## The', '### The')}\n### The money\n\nMore of it.\n`],
			['kept section news', 'new heading the-money-1', 'new heading the-money-2', 'retired section the-money'],
		],
	])('%s keeps its id where its words tell it', (_, revisions, changes) => {
		expect(told(...revisions)).toEqual(changes);
	});

	it('remembers that it had a page of its own, also when it is gone', () => {
		const demoted = lockRevisions(SECTION, SUB_HEADING);
		expect(demoted.lock.live.find(({ id }) => id === 'the-money')).toMatchObject({ kind: 'heading', was: 'section' });
		expect(demoted.addresses.flatMap(({ pages = [] }) => pages)).toEqual(['the-money']);
		const later = lockRevisions(SECTION, SUB_HEADING, SUB_HEADING.replace('The money', 'The money!'), `## News\n\n${FERRY}\n`);
		expect(later.lock.retired.find(({ id }) => id === 'the-money')).toMatchObject({ kind: 'section' });
		expect(lockRevisions(SECTION, SUB_HEADING, SECTION).lock.live.some(({ was }) => was !== undefined)).toBe(false);
	});
});
