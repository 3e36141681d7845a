import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { runAxe } from '../support/inspect-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const DATA = '**/search/index.js';
const SCRIPT = '**/assets/search.*.js';
let browser: Browser;
let server: FolderServer;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
	browser = await openBrowser();
	server = await serveFolder(site, { port: 0 });
});
afterAll(async () => {
	await browser.close();
	await server.close();
});
beforeEach(async () => {
	context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	page = await context.newPage();
	troubles = [];
	page.on('pageerror', ({ message }) => troubles.push(message));
});
afterEach(() => context.close());

const address = (path: string): string => `${server.url}${path}`;
const value = (): Promise<string> => page.getByRole('searchbox').inputValue();
const said = (): Promise<string | null> => page.getByRole('dialog').getByRole('status').textContent();
const firstHit = (): Promise<string | null> => page.locator('.results a').first().getAttribute('href');

describe('the search while it is loaded', () => {
	it.each([
		['its data', DATA, 'people/wang-yi.html'],
		['its script', SCRIPT, 'people/wang-yi.html'],
		['its data', DATA, 'index.html'],
	])('says that %s did not come, shows the way to the names, and comes when it can', async (_, files, path) => {
		await page.route(files, (route) => route.abort());
		await page.goto(address(path));
		await page.getByRole('button', { name: 'Search' }).click();
		await expect.poll(said).toBe('Not loaded. Retry A–Z');
		expect(await runAxe(page, 'dialog')).toEqual([]);
		const names = page.getByRole('dialog').getByRole('link', { name: 'A–Z' });
		expect(await names.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(address('a-z.html'));
		await page.getByRole('searchbox').fill('puti');
		await page.getByRole('button', { name: 'Retry' }).click();
		await expect.poll(said).toBe('Not loaded. Retry A–Z');
		await page.unroute(files);
		await page.getByRole('searchbox').press('Enter');
		await expect.poll(firstHit).toBe(address('people/vladimir-putin.html'));
		expect(await page.locator('dialog').count()).toBe(1);
		expect(troubles).toEqual([]);
	});

	it('takes a page that a host sends for a missing file for what it is', async () => {
		await page.route(DATA, (route) => route.fulfill({ contentType: 'text/javascript', body: 'searchData={"form":1}' }));
		await page.goto(address('timeline.html?q=putin'));
		await expect.poll(said).toBe('Not loaded. Retry A–Z');
		await page.unroute(DATA);
		await page.getByRole('button', { name: 'Retry' }).click();
		await expect.poll(firstHit).toBe(address('people/vladimir-putin.html'));
		expect(troubles).toEqual([]);
	});

	it.each(['people/wang-yi.html', 'a-z.html'])('keeps what is typed meanwhile on %s, and loads once', async (path) => {
		const waiting: (() => void)[] = [];
		const asked: string[] = [];
		page.on('request', (request) => request.url().includes('search') && asked.push(request.url()));
		await page.route(DATA, async (route) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			await route.continue();
		});
		await page.goto(address(path));
		await page.keyboard.press('/');
		await page.keyboard.type('put');
		await page.getByRole('button', { name: 'Search', exact: true, includeHidden: true }).evaluate((button) => {
			(button as HTMLButtonElement).click();
			(button as HTMLButtonElement).click();
		});
		await page.keyboard.press('Enter');
		expect(await value()).toBe('put');
		for (const release of waiting) release();
		await expect.poll(firstHit).toBe(address('people/vladimir-putin.html'));
		await page.keyboard.type('in');
		expect(await value()).toBe('putin');
		expect(await page.locator('dialog').count()).toBe(1);
		expect(asked.filter((url) => url.endsWith('/search/index.js'))).toHaveLength(1);
		expect(troubles).toEqual([]);
	});

	it('stays closed when it was closed before it came', async () => {
		const waiting: (() => void)[] = [];
		await page.route(SCRIPT, async (route) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			await route.continue();
		});
		await page.goto(address('timeline.html'));
		await page.keyboard.press('/');
		await expect.poll(() => waiting.length).toBe(1);
		await page.keyboard.press('Escape');
		for (const release of waiting) release();
		await page.locator('.search-box').waitFor({ state: 'attached' });
		expect(await page.locator('dialog[open]').count()).toBe(0);
	});
});

describe('the key that opens the search', () => {
	const opens = async (): Promise<boolean> => {
		await page.keyboard.press('/');
		return (await page.locator('dialog[open]').count()) === 1;
	};

	it.each(['http', 'file'])('can be given up and taken back over %s', async (way) => {
		const at = way === 'http' ? address('people/wang-yi.html') : `${pathToFileURL(site).href}/people/wang-yi.html`;
		await page.goto(at);
		expect(await opens()).toBe(true);
		await page.getByRole('checkbox', { name: 'Open the search with /' }).uncheck();
		await page.keyboard.press('Escape');
		expect(await opens()).toBe(false);
		await page.reload();
		expect(await opens()).toBe(false);
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByRole('checkbox', { name: 'Open the search with /' }).check();
		await page.keyboard.press('Escape');
		expect(await opens()).toBe(true);
		expect(troubles).toEqual([]);
	});

	it('works where storage is closed, and offers no choice that could not be kept', async () => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('closed', 'SecurityError');
				},
			});
		});
		await page.goto(address('people/wang-yi.html'));
		expect(await opens()).toBe(true);
		await page.getByRole('searchbox').fill('putin');
		await expect.poll(firstHit).toBe(address('people/vladimir-putin.html'));
		expect(await page.getByRole('checkbox').count()).toBe(0);
		expect(troubles).toEqual([]);
	});
});
