import fc from 'fast-check';
import type { Link, Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { parseEntityLink, readPhrasing, wrapRanges } from '../../src/markdown/phrasing.ts';

function phrasing(markdown: string): PhrasingContent[] {
	return (parseMarkdown(markdown).body.children[0] as Paragraph).children;
}

const plain = (nodes: readonly PhrasingContent[]): string => readPhrasing(nodes).plain;
const linkOf = (children: PhrasingContent[]): PhrasingContent => ({ type: 'link', url: 'wrapped', children: children as Link['children'] });

function wrapped(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
	return nodes.flatMap((node) => {
		if (node.type === 'link' && node.url === 'wrapped') return [node];
		return 'children' in node ? wrapped(node.children) : [];
	});
}

describe('parseEntityLink', () => {
	it.each([
		['person:li-mingjiang', { scheme: 'person', id: 'li-mingjiang' }],
		['none:', { scheme: 'none', id: '' }],
		['https://example.org/', undefined],
		['people:li', undefined],
		['Person:li', undefined],
	])('reads %s', (url, link) => {
		expect(parseEntityLink(url)).toEqual(link);
	});
});

describe('readPhrasing', () => {
	it.each([
		['*Wang* Yi', 'Wang Yi', 'Wang Yi'],
		['a `Xi` b', 'a Xi b', 'a \u{FFFC}\u{FFFC} b'],
		['[Xi](https://e.org) b', 'Xi b', '\u{FFFC}\u{FFFC} b'],
		['[*X*i](person:xi) b', 'Xi b', '\u{FFFC}\u{FFFC} b'],
		['a\\\nb', 'a\nb', 'a\nb'],
		['a &amp; b', 'a & b', 'a & b'],
		['![alt](/p.jpg) b', ' b', ' b'],
	])('reads %s', (markdown, text, searchable) => {
		expect(readPhrasing(phrasing(markdown))).toMatchObject({ plain: text, searchable });
	});

	it('finds entity links with their offsets', () => {
		const { entityLinks } = readPhrasing(phrasing('See [*Li*](person:li) and [Xi](none:).'));
		expect(entityLinks.map(({ scheme, id, start, end }) => [scheme, id, start, end])).toEqual([
			['person', 'li', 4, 6],
			['none', '', 11, 13],
		]);
	});
});

describe('wrapRanges', () => {
	it('divides markup that a range begins or ends in', () => {
		const nodes = phrasing('*Foreign Minister Wang* Yi spoke');
		const result = wrapRanges(nodes, [{ start: 17, end: 24, wrap: linkOf }]);
		expect(result.map(({ type }) => type)).toEqual(['emphasis', 'link', 'text']);
		expect(plain(wrapped(result))).toBe('Wang Yi');
		expect(plain(nodes)).toBe('Foreign Minister Wang Yi spoke');
	});

	const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
		fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', "'") }).map((value): PhrasingContent => ({ type: 'text', value })),
		fc.string({ unit: fc.constantFrom('c', 'd') }).map((value): PhrasingContent => ({ type: 'inlineCode', value })),
		fc.constant<PhrasingContent>({ type: 'break' }),
		fc.constant<PhrasingContent>({ type: 'image', url: '/p.jpg', alt: 'alt' }),
	);
	const { node } = fc.letrec<{ node: PhrasingContent }>((tie) => ({
		node: fc.oneof(
			{ depthSize: 'small' },
			leaf,
			fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: fc.array(tie('node'), { maxLength: 3 }) }),
		) as fc.Arbitrary<PhrasingContent>,
	}));

	it('changes no letter of the text, and wraps just what it is told', () => {
		fc.assert(
			fc.property(fc.array(node), fc.array(fc.nat()), (nodes, cuts) => {
				const text = plain(nodes);
				const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
				const ranges = ends.flatMap((start, index) => {
					const end = ends[index + 1];
					return index % 2 === 0 && end !== undefined ? [{ start, end, wrap: linkOf }] : [];
				});
				const result = wrapRanges(nodes, ranges);
				expect(plain(result)).toBe(text);
				expect(wrapped(result).map((link) => plain([link]))).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
			}),
			{ numRuns: 500 },
		);
	});
});
