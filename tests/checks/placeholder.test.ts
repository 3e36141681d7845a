import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/documents/types.ts';
import { type Annotator, checkFiles } from '../support/check-files.ts';
import { makeArticle } from '../support/make-article.ts';
import { proposeName } from '../support/propose.ts';

async function check(file: SourceFile): Promise<readonly string[]> {
	const found = (await checkFiles([file])).filter(({ ruleId }) => ruleId === 'placeholder');
	return found.map(({ line, column, reason }) => `${String(line)}:${String(column)} ${reason}`);
}

const WAITING = 'description: To be written.';
const people = (count: number): string =>
	`people:\n${Array.from({ length: count }, (_, index) => `  - { id: p${String(index)}, name: P${String(index)}, ${WAITING} }`).join('\n')}`;

describe('checkPlaceholders', () => {
	it('tells the same words once, with the lines in which they stand', async () => {
		expect(await check(makeArticle(people(1), 'P0.'))).toEqual(['7:38 "To be written." waits to be written']);
		expect(await check(makeArticle(people(3), 'P0, P1, P2.'))).toEqual([
			'7:38 "To be written." waits to be written, here and 2 times more, in lines 8, 9',
		]);
		expect(await check(makeArticle(people(2), 'P0, P1.'))).toEqual([expect.stringMatching(/, here and once more, in line 8$/)]);
		expect(await check(makeArticle(people(20), 'P.'))).toEqual([expect.stringMatching(/19 times more, in lines 8, .*, 19, …$/)]);
	});

	it('keeps words apart that are answered apart', async () => {
		expect(await check(makeArticle('genre: News', 'TBD and\n\nTODO.\n\nTBD.'))).toHaveLength(2);
	});

	it('takes a mark for no name', async () => {
		const annotator: Annotator = (passages) => ({
			names: [proposeName(passages, 'organization', 'TODO'), proposeName(passages, 'organization', 'UN')],
		});
		const messages = await checkFiles([makeArticle('', 'The TODO of the UN.')], annotator);
		const names = messages.filter(({ ruleId }) => ruleId === 'unlisted-name');
		expect(names.map(({ reason }) => reason)).toEqual(['No entry covers `UN`, which seems to be an organization']);
	});

	it('knows a sample only where it stands as it was', async () => {
		expect(await check(makeArticle('', 'He said: The first paragraph says what happened, where and when.'))).toEqual([]);
	});
});
