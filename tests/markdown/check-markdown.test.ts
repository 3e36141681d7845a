import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../src/markdown/check-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

function check(markdown: string): readonly string[] {
	const messages = checkMarkdown(parseMarkdown(markdown).body, 'a.md', new Set(['/a.jpg', '/two words.jpg', '/100%.jpg']));
	return messages.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${ruleId ?? ''}`);
}

describe('checkMarkdown', () => {
	it.each([
		['raw HTML', 'a <b>c', ['1:3 unsupported-markdown']],
		['a comment', '<!-- a -->', ['1:1 unsupported-markdown']],
		['a footnote', 'a[^1]\n\n[^1]: b', ['1:2 unsupported-markdown', '3:1 unsupported-markdown']],
		['a first-level heading', '# a', ['1:1 unsupported-markdown']],
		['an underlined first-level heading', 'a\n=', ['1:1 unsupported-markdown']],
		['a picture by reference', '![a][b]\n\n[b]: https://e.org/a.jpg', ['1:1 unsupported-markdown']],
		['a picture that is not there', '- ![a](/b.jpg)', ['1:3 missing-file']],
		['a picture with a broken escape', '![a](/%E0%A4%A)', ['1:1 missing-file']],
		[
			'a picture from elsewhere',
			'![a](https://e.org/a.jpg) ![b](//e.org/b.jpg) ![c](a.jpg)',
			['1:1 unsafe-link', '1:27 unsafe-link', '1:47 unsafe-link'],
		],
		['an entity link by reference', '[a][b]\n\n[b]: person:a', ['3:1 unsafe-link']],
	])('refuses %s', (_, markdown, expected) => {
		expect(check(markdown)).toEqual(expected);
	});

	it.each([
		...[
			'javascript:alert(1)',
			'JavaScript:alert',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
			'//e.org',
			'people:xi',
			'Person:xi',
			'',
		],
		...['about.html', '../a/b', '会谈.html'],
		...['http://', 'https://', 'mailto:', 'http://[', 'tel:'],
		...['%6Aavascript:x', '<java script:x>', '&#106;avascript:x'],
	])('refuses a link to %s', (url) => {
		expect(check(`[a](${url})`)).toEqual(['1:1 unsafe-link']);
	});

	it.each([
		...['https://e.org/a?b#c', 'HTTP://e.org', 'mailto:a@e.org', 'tel:+1', '#section', '/', '/people/xi.html', '/a.jpg?b#c'],
		...['person:xi', 'place:a', 'organization:a', 'event:a', 'none:'],
	])('takes a link to %s', (url) => {
		expect(check(`[a](${url})`)).toEqual([]);
	});

	it.each([
		'![a](/a.jpg)',
		'![a](</two words.jpg>)',
		'![a](/two%20words.jpg)',
		'![a](/100%.jpg)',
		'## a\n\n`<b>` https://e.org',
		'- [ ] a',
	])('takes %s', (markdown) => {
		expect(check(markdown)).toEqual([]);
	});
});
