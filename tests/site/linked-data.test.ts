import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { listFiles, listPages, readPage } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { expandJsonLd, type JsonNode } from '../support/schema-org.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
	browser = await openBrowser();
	server = await serveFolder(site, { port: 0 });
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

describe('what pages tell machines', () => {
	it('is one document in every page but the one for addresses that lead nowhere', async () => {
		for (const page of listPages(site)) {
			const found = [...readPage(site, page).matchAll(DATA)].map(([, text]) => text ?? '');
			expect(found).toHaveLength(page === '404.html' ? 0 : 1);
			for (const text of found) await expandJsonLd(JSON.parse(text) as JsonNode, `https://example.org/${page}`);
		}
	});

	it('has feeds and a sitemap only where the site knows its address', () => {
		const files = listFiles(site);
		expect(files).toContain('robots.txt');
		for (const file of ['feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml']) expect(files).not.toContain(file);
		expect(readPage(site, ARTICLE)).not.toContain('rel="alternate"');
	});

	it('is let through by the page’s own policy, and nothing complains', async () => {
		const page = await browser.newPage();
		const troubles: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
		});
		page.on('pageerror', (error) => troubles.push(error.message));
		for (const path of [ARTICLE, 'people/xi-jinping.html', 'timeline.html', 'index.html']) {
			await page.goto(server.url + path);
			const text = await page.locator('script[type="application/ld+json"]').textContent();
			expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
		}
		expect(troubles).toEqual([]);
		await page.close();
	});
});

describe('how to cite an article', () => {
	it('is folded away, and shows what its files hold', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
		await page.goto(server.url + ARTICLE);
		const cite = page.locator('details.cite');
		expect(await cite.getAttribute('open')).toBeNull();
		await cite.locator('summary').click();
		expect(await cite.locator('.reference').textContent()).toContain(
			'“Putin goes to Beijing, with two wars on the table”, Backgrounder, about 16 October 2023.',
		);
		const shown = await cite.locator('pre').allTextContents();
		expect(shown).toEqual(['bib', 'csl.json'].map((ending) => readPage(site, `articles/putin-in-beijing.${ending}`)));
		// Nothing has to be scrolled sideways.
		expect(await cite.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
		await page.close();
	});
});
