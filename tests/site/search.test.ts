import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { runAxe } from '../support/inspect-page.ts';
import { listFiles, readPage } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { SEARCH_QUERIES } from '../support/search-queries.ts';

const ARTICLE = 'articles/putin-in-beijing.html';
const site = inject('realSite');
const disk = `${pathToFileURL(site).href}/`;
const servers: FolderServer[] = [];
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
	servers.push(await serveFolder(site, { port: 0 }), await serveFolder(site, { port: 0, base: '/a/b/' }));
});
afterAll(async () => {
	await browser.close();
	await Promise.all(servers.map((server) => server.close()));
});

/** Opens a page and turns to the search; whatever goes wrong on the page is a mistake. */
async function openSearch(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on('pageerror', ({ message }) => troubles.push(message));
	page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
	await page.goto(address);
	await page.keyboard.press('/');
	await page.getByRole('searchbox').waitFor();
	return { page, troubles };
}

/** Types a query and waits for what is said of it. */
async function ask(page: Page, query: string): Promise<readonly string[]> {
	await page.getByRole('searchbox').fill(query);
	await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, query);
	await page
		.locator('.search-box [role=status]')
		.filter({ hasText: /result|Nothing/ })
		.waitFor();
	return page.locator('.results a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

describe('the search', () => {
	it.each(['http', 'sub-path', 'file'])('finds the same first hits over %s', async (way) => {
		const root = way === 'file' ? disk : (servers[way === 'http' ? 0 : 1]?.url ?? '');
		const { page, troubles } = await openSearch(`${root}${ARTICLE}`);
		const firsts: [string, string][] = [];
		for (const [query] of SEARCH_QUERIES) firsts.push([query, (await ask(page, query))[0]?.slice(root.length) ?? '']);
		expect(firsts).toEqual(SEARCH_QUERIES);
		expect(troubles).toEqual([]);
		await page.context().close();
	});

	it('is read only when a reader turns to it, and adds little to a page until then', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${servers[0]?.url ?? ''}people/xi-jinping.html`);
		expect(asked.filter((path) => path.includes('search'))).toEqual([]);
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByRole('searchbox').fill('putin');
		await page.locator('.results a').first().waitFor();
		expect(
			asked
				.filter((path) => path.includes('search'))
				.map((path) => path.replace(/\.\w{10}\./, '.'))
				.sort(),
		).toEqual(['/assets/search.css', '/assets/search.js', '/search/index.js']);
		const script = listFiles(site).find((file) => /^assets\/search\..*\.js$/.test(file)) ?? '';
		expect(gzipSync(readPage(site, script), { level: 9 }).length).toBeLessThanOrEqual(10_000);
		await page.close();
	});

	it('goes by keys: arrows, Enter, Escape', async () => {
		const { page } = await openSearch(`${disk}${ARTICLE}#a-rare-trip`);
		const links = await ask(page, 'putin');
		const focused = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe(links[0]);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe(links[1]);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		await expect.poll(() => page.url()).toBe(`${disk}${ARTICLE}#a-rare-trip`);
		await page.keyboard.press('/');
		await ask(page, 'moskow');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${disk}places/moscow.html`);
		// Back, the search is as it was.
		await page.goBack();
		await page.locator('.results a').first().waitFor();
		expect(await page.getByRole('searchbox').inputValue()).toBe('moskow');
		await page.context().close();
	});

	it('leads to a passage of the same page, and is out of its way', async () => {
		const { page } = await openSearch(`${servers[1]?.url ?? ''}${ARTICLE}`);
		await ask(page, 'distinctive way');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		expect(new URL(page.url()).hash).toBe('#p-8vn0563');
		await page.context().close();
	});

	it('keeps the query in the address, says how much it found, and shows all on the page A–Z', async () => {
		const page = await browser.newPage();
		await page.goto(`${disk}a-z.html?q=putin`);
		await page.locator('.results li').first().waitFor();
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(await page.getByRole('status').textContent()).toBe('22 results');
		expect(await page.locator('.results a').count()).toBe(22);
		expect(await page.locator('.results mark').first().textContent()).toBe('Putin');
		await page.getByRole('searchbox').fill('zzqqy');
		await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing found for “zzqqy”');
		await page.getByRole('searchbox').fill('zzqqy putin');
		await expect.poll(() => page.getByRole('status').textContent()).toBe('No passage has all the words; 22 results with some of them');
		await page.goto(`${disk}people/xi-jinping.html?q=putin`);
		await page.getByRole('dialog').locator('.results a').nth(11).waitFor();
		await page.getByRole('button', { name: 'Show more of 22' }).click();
		await page.locator('.results a').nth(21).waitFor();
		// Who goes on by keys goes on where the new ones begin.
		expect(
			await page
				.locator('.results a')
				.nth(12)
				.evaluate((link) => link === document.activeElement),
		).toBe(true);
		await page.close();
	});

	it('uses and says again the beginning of a query without end', async () => {
		const { page, troubles } = await openSearch(`${servers[0]?.url ?? ''}timeline.html`);
		await page.getByRole('searchbox').fill('zq'.repeat(2_500));
		await expect.poll(() => page.locator('.search-box [role=status]').textContent()).toBe(`Nothing found for “${'zq'.repeat(30)}…”`);
		expect(new URL(page.url()).searchParams.get('q')).toBe('zq'.repeat(100));
		expect(troubles).toEqual([]);
		await page.context().close();
	});

	it('leaves `/` to those who type, and to the browser with other keys', async () => {
		const { page } = await openSearch(`${disk}timeline.html`);
		await page.keyboard.type('a/b');
		expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
		await page.close();
	});

	it.each([
		[360, 'light'],
		[1440, 'dark'],
	] as const)('can be used by all at %i px, %s', async (width, colorScheme) => {
		const { page } = await openSearch(`${disk}${ARTICLE}`, { viewport: { width, height: 700 }, colorScheme, bypassCSP: true });
		await ask(page, 'putin');
		expect(await runAxe(page, 'dialog')).toEqual([]);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
		await page.goto(`${disk}a-z.html`);
		expect(await runAxe(page)).toEqual([]);
		await page.context().close();
	});
});
