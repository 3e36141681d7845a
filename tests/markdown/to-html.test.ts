import type { Definition } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toHtml } from '../../src/markdown/to-html.ts';

function html(markdown: string): string {
	return toHtml(parseMarkdown(markdown).body.children);
}

it.each([
	['A *b* **c** `d`.', '<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>'],
	['[a](https://e.org/?b&c)', '<p><a href="https://e.org/?b&#x26;c">a</a></p>'],
	['a < b & "c"', '<p>a &#x3C; b &#x26; "c"</p>'],
	['x<b onclick="alert(1)">y</b>', '<p>xy</p>'],
	['<script>alert(1)</script>', ''],
	['~~a~~', '<p><del>a</del></p>'],
])('writes %s', (markdown, expected) => {
	expect(html(markdown)).toBe(expected);
});

it('resolves links by reference', () => {
	const [paragraph, definition] = parseMarkdown('[a][b]\n\n[b]: https://e.org/').body.children;
	expect(paragraph && toHtml([paragraph], [definition as Definition])).toBe('<p><a href="https://e.org/">a</a></p>');
});
