import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHref, linksFrom } from '../../src/page-models/hrefs.ts';
import { PAGES, type PagePath, withFragment } from '../../src/page-models/permalinks.ts';

const name = fc.string({ unit: fc.constantFrom('a', 'z', 'ß', 'й', '习', '0', '-', '.html'), minLength: 1, maxLength: 4 });
const anyPath = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/') as PagePath);
const nearPath = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/') as PagePath);
const anyPair = fc.oneof(fc.tuple(anyPath, anyPath), fc.tuple(nearPath, nearPath));

describe('linksFrom', () => {
	it.each([
		['index.html', 'index.html', 'index.html'],
		['index.html', 'people/xi.html', 'people/xi.html'],
		['people/xi.html', 'index.html', '../index.html'],
		['people/xi.html', 'people/li.html', 'li.html'],
		['people/xi.html', 'places/li.html#p-1', '../places/li.html#p-1'],
		['people/xi.html', 'people/xi.html#p-1', '#p-1'],
		['index.html', 'people/习-近平.html#речь', `people/${encodeURIComponent('习-近平')}.html#${encodeURIComponent('речь')}`],
	])('writes on %s the way to %s as %s', (from, to, href) => {
		expect(linksFrom(from as PagePath)(to as PagePath)).toBe(href);
	});

	it.each(['https://example.org/', 'https://example.org/some/folder/', 'file:///media/usb/dist/'])('leads to the page below %s', (root) => {
		fc.assert(
			fc.property(anyPair, fc.option(name, { nil: undefined }), ([from, to], fragment) => {
				const href = linksFrom(from)(fragment === undefined ? to : withFragment(to, fragment));
				const { pathname, hash } = new URL(href, new URL(from, root));
				expect(decodeURIComponent(pathname)).toBe(`${new URL(root).pathname}${to}`);
				expect(decodeURIComponent(hash)).toBe(fragment === undefined ? '' : `#${fragment}`);
				expect(href).toMatch(/^[!-~]+$/);
			}),
		);
	});

	it('gives the same answer twice', () => {
		const link = linksFrom('a/b.html' as PagePath);
		expect(link(PAGES.home)).toBe(link(PAGES.home));
	});
});

describe('contentHref', () => {
	it.each([
		['/pictures/a.jpg', 'articles/forum.html', '../pictures/a.jpg'],
		['/pictures/a.jpg', 'index.html', 'pictures/a.jpg'],
		['/pictures/a.jpg?x=1#y', 'a/b/c.html', '../../pictures/a.jpg?x=1#y'],
		['https://example.org/a', 'articles/forum.html', 'https://example.org/a'],
		['mailto:a@example.org', 'articles/forum.html', 'mailto:a@example.org'],
		['#opening', 'articles/forum.html', '#opening'],
	])('writes %s on %s as %s', (url, from, href) => {
		expect(contentHref(url, from as PagePath)).toBe(href);
	});
});
