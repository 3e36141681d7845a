import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { type Block, divideSections, type Section } from '../../src/markdown/sections.ts';

function divide(markdown: string): readonly Section[] {
	return divideSections(parseMarkdown(markdown).body.children);
}

function blocksOf(markdown: string): readonly Block[] {
	return divide(markdown).flatMap(({ blocks }) => blocks);
}

describe('divideSections', () => {
	it('begins a section at each second-level heading', () => {
		const sections = divide('One.\n\n## War & peace\n\nTwo.\n\n### Part\n\nThree.\n\n## War & peace\n');
		expect(sections.map(({ id, title, blocks }) => [id, title, blocks.length])).toEqual([
			['opening', undefined, 1],
			['war--peace', 'War & peace', 3],
			['war--peace-1', 'War & peace', 0],
		]);
	});

	it.each([
		['nothing', '', []],
		['no opening', '## One\n\nText.', ['one']],
		[
			'headings with ids that the page needs',
			'## Timeline\n\n## Opening\n\n## Told and happened',
			['timeline-1', 'opening-1', 'told-and-happened-1'],
		],
		['only definitions', '[a]: /b', []],
	])('divides a text of %s', (_, markdown, ids) => {
		expect(divide(markdown).map(({ id }) => id)).toEqual(ids);
	});

	it('gives a block an id of its own words, that stays when others come', () => {
		const [first] = blocksOf('The same words.');
		const blocks = blocksOf('Something new.\n\nThe same words.\n\nThe *same*\nwords.\n\n- a\n- b');
		expect(blocks.map(({ id }) => id)).toContain(first?.id);
		expect(blocks[2]?.id).toBe(`${first?.id ?? ''}-2`);
		expect(new Set(blocks.map(({ id }) => id)).size).toBe(4);
	});

	it.each([
		['a paragraph', 'One *two*.', ['One two.']],
		['a list', '- One\n- Two\n  - Three', ['One', 'Two', 'Three']],
		['a table', '| a | b |\n| - | - |\n| c | d |', ['a', 'b', 'c', 'd']],
		['a quotation', '> One\n>\n> Two', ['One', 'Two']],
		['code', '```\nXi\n```', []],
		['a sub-heading', '### Xi', []],
		['a rule', '---', []],
	])('finds the texts of %s', (_, markdown, texts) => {
		expect(blocksOf(markdown).flatMap((block) => block.texts.map(({ plain }) => plain))).toEqual(texts);
	});

	it.each([
		['> [!picture] A caption.\n>\n> A credit', ['A caption.', 'A credit']],
		['> [!PICTURE]\n> **Xi** waves.', ['Xi waves.']],
		['> [!picture] ![alt](/p.jpg)\n> A caption.', ['\nA caption.']],
		['> [!picture]', ['']],
	])('reads the picture %s', (markdown, texts) => {
		const [block] = blocksOf(markdown);
		expect(block?.kind).toBe('picture');
		expect(block?.texts.map(({ plain }) => plain)).toEqual(texts);
	});

	it('takes a quotation for a quotation', () => {
		expect(blocksOf('> A [!picture] in words.')[0]?.kind).toBe('text');
	});
});
