import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

describe('parseMarkdown', () => {
	it('sets the frontmatter apart and counts lines from the first of the file', () => {
		const { yaml, body } = parseMarkdown('---\ntitle: A\n---\n\nText.\n');
		expect(yaml?.value).toBe('title: A');
		expect(body.children.map(({ type, position }) => [type, position?.start.line])).toEqual([['paragraph', 5]]);
	});

	it.each([
		['no frontmatter', 'Text.'],
		['frontmatter that does not end', '---\ntitle: A\n'],
		['frontmatter that does not begin the file', '\n---\ntitle: A\n---\n'],
		['an empty file', ''],
	])('finds none in %s', (_, source) => {
		expect(parseMarkdown(source).yaml).toBeUndefined();
	});

	it.each([
		['Windows', '\r\n'],
		['old Macintosh', '\r'],
		['Unix', '\n'],
	])('reads the line ends of %s', (_, end) => {
		const { yaml, body } = parseMarkdown(['---', 'title: A', 'date: 2023', '---', 'Xi', 'Jinping'].join(end));
		expect(yaml?.value).toBe('title: A\ndate: 2023');
		expect(toString(body)).toBe('Xi\nJinping');
		expect(body.children[0]?.position?.start).toMatchObject({ line: 5, column: 1 });
	});

	it('reads over a byte order mark', () => {
		expect(parseMarkdown('\u{FEFF}---\ntitle: A\n---\n').yaml?.position?.start.line).toBe(1);
	});

	it('composes accents', () => {
		expect(toString(parseMarkdown('E\u{0301}lyse\u{0301}e').body)).toBe('Élysée');
	});

	it('knows tables and strikethrough', () => {
		expect(parseMarkdown('| a |\n| - |\n| ~~b~~ |\n').body.children[0]?.type).toBe('table');
	});
});
