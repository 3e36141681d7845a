import { describe, expect, it } from 'vitest';
import { checkPins, refusePins } from '../../src/permanent-ids/check-pins.ts';
import { listItems } from '../../src/permanent-ids/list-items.ts';
import { placeSections } from '../../src/permanent-ids/place-sections.ts';
import { EMPTY_LOCK } from '../../src/permanent-ids/types.ts';
import { divideMarkdown, lockRevisions } from '../support/make-lock.ts';

describe('placeSections', () => {
	it('gives ids of its own words to a text that has no lock', () => {
		const { sections, gone, unlocked } = placeSections(
			divideMarkdown('One.\n\n## War & peace\n\nOne.\n\n### Part\n\n## Timeline'),
			EMPTY_LOCK,
		);
		expect(sections.map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)])).toEqual([
			['opening', 'p-k38nb63'],
			['war--peace', 'p-k38nb63-2', 'part'],
			['timeline-1'],
		]);
		expect(gone).toEqual([]);
		expect(unlocked).toHaveLength(6);
	});

	it('puts what is gone where it stood, also behind what is gone itself', () => {
		const words = (name: string): string => `The story of ${name} is a long one and goes on and on.`;
		const first = `${words('Ana')}\n\n${words('Bo')}\n\n${words('Cy')}\n\n## Then\n\n${words('Di')}\n\n${words('Ed')}`;
		const second = `${words('Ana')}\n\n${words('Cy')}\n\n## Then\n\n${words('Ed')}`;
		const third = `${words('Ana')}\n\n${words('Ed')}`;
		const { lock } = lockRevisions(first, second, third);
		const { gone, unlocked } = placeSections(divideMarkdown(third), lock);
		const told = gone.map(({ text, section, block, on }) => [/of (\w+)/.exec(text)?.[1] ?? text, section, block, on?.slice(-1)]);
		expect(told.sort()).toEqual([
			['Bo', 0, 1, '2'],
			['Cy', 0, 1, '3'],
			['Di', 0, 1, '2'],
			['Then', 0, 1, '3'],
		]);
		expect(unlocked).toEqual([]);
	});

	it('notes what is gone before the lock knows of it, without a day', () => {
		const { lock } = lockRevisions('One.\n\nTwo.');
		const { gone, unlocked } = placeSections(divideMarkdown('Two.'), lock);
		expect(gone.map(({ text, on }) => [text, on])).toEqual([['One.', undefined]]);
		expect(unlocked.map(({ kind }) => kind)).toEqual(['retired']);
	});
});

describe('listItems', () => {
	it.each([
		['---', '(thematicBreak)'],
		['![A map](/map.png)', 'A map /map.png'],
		['```\nlet x;\n\ny\n```', 'let x; y'],
		['- a\n- b', 'a b'],
		['> [!picture] A caption.\n>\n> A credit', 'A caption. A credit'],
	])('tells %s by its words', (markdown, text) => {
		expect(listItems(divideMarkdown(markdown)).at(-1)).toMatchObject({ kind: 'passage', text });
	});
});

describe('checkPins', () => {
	it.each([
		['a {#b}\n\nc {#d}', []],
		['a {#B}', ['1:1 `{#B}` is no id']],
		['## Source {#source}', ['1:1 The page needs the id `source` for itself']],
		['a {#b}\n\n## c {#b}', ['3:1 The id `b` stands in this article a second time']],
	])('reports of %s', (markdown, expected) => {
		const messages = checkPins(divideMarkdown(markdown), 'a.md');
		expect(messages.map(({ line, column, reason }) => `${String(line)}:${String(column)} ${reason}`)).toEqual(expected);
	});

	it('refuses all in the background of a record', () => {
		expect(refusePins(divideMarkdown('a {#b}\n\n## c {#d}'), 'a.md').map(({ line }) => line)).toEqual([1, 3]);
	});
});
