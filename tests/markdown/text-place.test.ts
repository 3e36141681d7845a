import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { divideSections } from '../../src/markdown/sections.ts';
import { placeInText, placeOfNode } from '../../src/markdown/text-place.ts';

function placeOf(markdown: string, word: string): readonly number[] {
	const texts = divideSections(parseMarkdown(markdown).body.children).flatMap(({ blocks }) => blocks.flatMap((block) => block.texts));
	const text = texts.find(({ plain }) => plain.includes(word));
	if (!text) throw new Error(`No text holds ${word}`);
	const { line, column } = placeInText(text, text.plain.indexOf(word), 'a.md');
	return [line, column];
}

describe('placeInText', () => {
	it.each([
		['in a paragraph', 'One Xi.', [1, 5]],
		['in a later paragraph', 'One.\n\nTwo *three* Xi.', [3, 13]],
		['in markup', 'One **Xi**', [1, 7]],
		['on a later line', 'One\ntwo Xi', [2, 5]],
		['behind frontmatter', '---\na: b\n---\nXi', [4, 1]],
		['with Windows line ends', 'One\r\n\r\ntwo\r\nthree Xi', [4, 7]],
		['behind a forced line break', 'One\\\nXi', [2, 1]],
		['in a list', '- One\n- Two Xi', [2, 7]],
		['in a caption behind its marker', '> [!picture] A Xi', [1, 16]],
		['in a caption below its marker', '> [!picture]\n> A Xi', [2, 5]],
		['in a table', '| a | b |\n| - | - |\n| c | Xi |', [3, 7]],
	])('finds a word %s', (_, markdown, place) => {
		expect(placeOf(markdown, 'Xi')).toEqual(place);
	});

	it('has an answer for a text without words', () => {
		expect(placeInText({ plain: '', searchable: '', entityLinks: [], leaves: [] }, 0, 'a.md')).toEqual({
			file: 'a.md',
			line: 1,
			column: 1,
		});
	});
});

it('finds where a node begins', () => {
	const [, second] = parseMarkdown('One.\n\n- Two').body.children;
	expect(second && placeOfNode(second, 'a.md')).toEqual({ file: 'a.md', line: 3, column: 1 });
	expect(placeOfNode({ type: 'made-up' }, 'a.md')).toEqual({ file: 'a.md', line: 1, column: 1 });
});
