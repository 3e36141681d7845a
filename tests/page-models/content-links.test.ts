import type { Link, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { resolveDefinitions, resolveLinks } from '../../src/page-models/content-links.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeSite } from '../support/make-site.ts';

const page = onPage(makeSite(), 'a/b/c.html' as PagePath);
const paragraph = (text: string): Paragraph => parseMarkdown(text).body.children[0] as Paragraph;
const asked: string[] = [];
const write = (text: string): string =>
	toHtml([
		resolveLinks(paragraph(text), page, ({ scheme, id }, node: Link) => {
			asked.push(`${scheme}:${id}`);
			return node.children;
		}),
	]);

describe('resolveLinks', () => {
	it('takes a fragment for a place of the whole article, where the page holds a part', () => {
		const part = { ...page, whole: 'a/b.html' as PagePath };
		const html = toHtml([resolveLinks(paragraph('[a](#there)'), part, (_, node) => node.children)]);
		expect(html).toBe('<p><a href="../b.html#there">a</a></p>');
	});

	it.each([
		['![A](/p/a.png)', '<p><img src="../../p/a.png" alt="A"></p>'],
		['[a *b*](/f)', '<p><a href="../../f">a <em>b</em></a></p>'],
		['**[![A](/p/a.png)](/f)**', '<p><strong><a href="../../f"><img src="../../p/a.png" alt="A"></a></strong></p>'],
		['[a](https://example.org/)', '<p><a href="https://example.org/">a</a></p>'],
		['[a](#there)', '<p><a href="#there">a</a></p>'],
		['*[a](person:xi)*, [b](none:)', '<p><em>a</em>, b</p>'],
	])('writes %s as %s', (text, html) => {
		expect(write(text)).toBe(html);
	});

	it('asks what becomes of each entity link', () => {
		asked.length = 0;
		write('[a](person:xi) [b](/f) *[c](none:)*');
		expect(asked).toEqual(['person:xi', 'none:']);
	});

	it('leaves what it is given as it is', () => {
		const node = paragraph('[a](/f) ![A](/p/a.png) [b](person:xi)');
		const before = JSON.stringify(node);
		resolveLinks(node, page, () => []);
		expect(JSON.stringify(node)).toBe(before);
	});
});

describe('resolveDefinitions', () => {
	it('makes paths from the root relative', () => {
		const definitions = resolveDefinitions([{ type: 'definition', identifier: 'f', url: '/f' }], page);
		expect(definitions).toEqual([{ type: 'definition', identifier: 'f', url: '../../f' }]);
	});
});
