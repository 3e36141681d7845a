import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributeValues, listFiles, listPages, readPage } from '../support/list-site.ts';

const ORIGIN = 'https://example.invalid/';

describe.each([
	['the real article', inject('realSite')],
	['five languages', inject('languagesSite')],
])('links of %s', (_, site) => {
	const pages = listPages(site);

	it.each(pages)('%s has each id once', (page) => {
		const ids = attributeValues(readPage(site, page), 'id');
		expect(ids).toEqual([...new Set(ids)]);
	});

	it.each(pages)('%s links only to files and places that are there', (page) => {
		const html = readPage(site, page);
		for (const address of [...attributeValues(html, 'href'), ...attributeValues(html, 'src')]) {
			if (/^https?:/.test(address)) continue;
			expect(address, 'relative, without a scheme').not.toMatch(/^(?:\/|[a-z]+:)/i);
			const url = new URL(address, new URL(page, ORIGIN));
			const target = decodeURIComponent(url.pathname.slice(1));
			expect(existsSync(join(site, target)) && target !== '', `${page} → ${address}`).toBe(true);
			if (url.hash === '') continue;
			expect(attributeValues(readPage(site, target), 'id'), `${page} → ${address}`).toContain(
				decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, '')),
			);
		}
	});

	it.each(pages)('%s loads nothing from elsewhere', (page) => {
		const html = readPage(site, page);
		const loaded = [...html.matchAll(/<(?:link|img|script|source|iframe)\b[^>]*>/g)].map(([tag]) => tag).join('\n');
		expect(loaded).not.toMatch(/(?:href|src)="(?:[a-z]+:)?\/\//i);
	});

	it('reaches every page and every article in one file from the first', () => {
		const reached = new Set(['index.html']);
		for (const page of reached) {
			for (const address of attributeValues(readPage(site, page), 'href')) {
				if (/^(?:https?:|#)/.test(address)) continue;
				const target = decodeURIComponent(new URL(address, new URL(page, ORIGIN)).pathname.slice(1));
				if (target.endsWith('.html')) reached.add(target);
			}
		}
		expect([...reached, '404.html'].sort()).toEqual(listFiles(site).filter((file) => file.endsWith('.html')));
	});
});
