import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../src/cli/read-site-url.ts';

describe('readSiteUrl', () => {
	it.each([
		['https://example.org', 'https://example.org/'],
		['https://example.org/news', 'https://example.org/news/'],
		[' https://example.org/news/ ', 'https://example.org/news/'],
		['HTTP://Example.org:8080/a/b', 'http://example.org:8080/a/b/'],
		['https://пример.рф/новости', 'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/'],
	])('takes %s', (text, url) => {
		expect(readSiteUrl({ SITE_URL: text }, undefined)).toEqual({ url });
		expect(readSiteUrl({}, text)).toEqual({ url });
	});

	it.each([
		['example.org', /no address that begins with/],
		['ftp://example.org/', /no address that begins with/],
		['javascript:alert(1)', /no address that begins with/],
		['//example.org/', /no address that begins with/],
		['https://', /no address that begins with|`https:\/\/`/],
		['https:example.org', /no address that begins with/],
		['https://example.org/?a', /a query or a fragment/],
		['https://example.org/#', /a query or a fragment/],
		['https://me:secret@example.org/', /a name or a password/],
		['https://example.org/index.html', /the address of a page/],
	])('refuses %s, and says what to write', (text, words) => {
		const { url, problem } = readSiteUrl({ SITE_URL: text }, 'https://example.org/');
		expect(url).toBeUndefined();
		expect(problem).toMatch(words);
		expect(problem).toContain('SITE_URL');
		expect(problem).toContain('https://example.org/news/');
		expect(readSiteUrl({}, text).problem).toContain('src/site.config.ts');
	});

	it('lets the environment win, unless it says nothing', () => {
		expect(readSiteUrl({ SITE_URL: 'https://a.example' }, 'https://b.example')).toEqual({ url: 'https://a.example/' });
		expect(readSiteUrl({ SITE_URL: ' ' }, 'https://b.example')).toEqual({ url: 'https://b.example/' });
	});

	it('finds neither address nor problem where none is set', () => {
		expect(readSiteUrl({}, undefined)).toEqual({});
		expect(readSiteUrl({ SITE_URL: '' }, ' ')).toEqual({});
	});
});
