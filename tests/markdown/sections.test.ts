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
		expect(sections.map(({ title, blocks }) => [title, blocks.length])).toEqual([
			[undefined, 1],
			['War & peace', 3],
			['War & peace', 0],
		]);
	});

	it.each([
		['nothing', '', []],
		['no opening', '## One\n\nText.', ['One']],
		['only definitions', '[a]: /b', []],
	])('divides a text of %s', (_, markdown, titles) => {
		expect(divide(markdown).map(({ title }) => title)).toEqual(titles);
	});

	it('takes the ids that the editor wrote off headings and blocks', () => {
		const [opening, section] = divide(
			'One *two* {#first}\n\nNone { #a}.\n\n## War {#the-war}\n\n- a\n- b {#list}\n\n### Part {#part}\n\n{#only}',
		);
		expect(opening?.blocks.map(({ pin, texts }) => [pin, texts.map(({ plain }) => plain)])).toEqual([
			['first', ['One two']],
			[undefined, ['None { #a}.']],
		]);
		expect([section?.title, section?.pin]).toEqual(['War', 'the-war']);
		expect(section?.blocks.map(({ pin, texts }) => [pin, texts.map(({ plain }) => plain)])).toEqual([
			['list', ['a', 'b']],
			['part', []],
			['only', ['']],
		]);
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
