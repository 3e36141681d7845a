import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { listPages } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
	browser = await openBrowser();
	server = await serveFolder(site, { port: 0, base: '/some/where/' });
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.goto(address);
	return page;
}

/** Opens pages one after the other, and notes what goes wrong on them, and what they ask for beyond a beginning of addresses. */
async function walk(addresses: readonly string[], beginning: string, options: BrowserContextOptions): Promise<readonly string[]> {
	// Each page is to come from the folder itself, not from what a service worker keeps.
	const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
	const page = await context.newPage();
	const troubles: string[] = [];
	const note = (trouble: string): number => troubles.push(`${page.url()}: ${trouble}`);
	page.on('console', (message) => message.text() === 'Service Worker registration blocked by Playwright' || note(message.text()));
	page.on('pageerror', (error) => note(error.message));
	page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
	page.on('request', (request) => request.url().startsWith(beginning) || note(`asks for ${request.url()}`));
	for (const address of addresses) {
		await page.goto(address);
		const font = await page.evaluate(async () => {
			// Leaving a page breaks off what it still loads.
			await document.fonts.ready;
			return getComputedStyle(document.body).fontFamily;
		});
		if (!font.includes('Newsreader')) note(`is set in ${font}`);
	}
	await context.close();
	return troubles;
}

const onDisk = (path: string): string => `file://${site}/${path}`;

describe.each([
	['from a disk', onDisk],
	['under a path', (path: string) => `${server.url}${path}`],
])('read %s', (_, address) => {
	it.each([true, false])('every page is whole, with scripts: %s', async (javaScriptEnabled) => {
		const pages = listPages(site);
		expect(pages.length).toBeGreaterThan(70);
		expect(await walk(pages.map(address), address(''), { javaScriptEnabled })).toEqual([]);
	});
});

describe('the article', () => {
	it('fits a window of 320 px, as every page does', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		for (const path of listPages(site)) {
			await page.goto(onDisk(path));
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		}
	});

	it('keeps the sidebar of a section in view while the section is read, and no longer', async () => {
		const page = await open(onDisk(ARTICLE), { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
		const top = (): Promise<number> =>
			page.locator('#a-rare-trip .sidebar-content').evaluate((element) => element.getBoundingClientRect().top);
		await page.locator('#a-rare-trip').evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY + 500));
		expect(await top()).toBeGreaterThanOrEqual(0);
		expect(await top()).toBeLessThan(200);
		await page.locator('#push-for-peace').evaluate((element) => element.scrollIntoView());
		expect(await top()).toBeLessThan(0);
		expect(await page.locator('#a-rare-trip .sidebar-content').isVisible()).toBe(true);
	});

	it('folds the sidebars on a phone, and opens them without a script', async () => {
		const page = await open(onDisk(ARTICLE), { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
		const section = page.locator('#a-rare-trip');
		expect(await section.locator('.sidebar-content').isVisible()).toBe(false);
		expect(await section.locator('summary').textContent()).toMatch(/^3 people, \d+ places/);
		await section.locator('summary').click();
		expect(await section.locator('.sidebar-content').isVisible()).toBe(true);
	});

	it('can be walked with the keyboard from the skip link on', async () => {
		const page = await open(onDisk(ARTICLE));
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
		const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
		expect(outline).toBe('solid');
	});

	it('leads from a mention to the person, and from there back to the paragraph', async () => {
		const page = await open(onDisk(ARTICLE));
		await page.locator('#a-rare-trip a.m-person', { hasText: 'Li Mingjiang' }).click();
		expect(page.url()).toBe(onDisk('people/li-mingjiang.html'));
		const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
		const sentence = words(await page.locator('.passage').first().textContent());
		await page.locator('.to-passage').first().click();
		expect(page.url()).toMatch(/putin-in-beijing\.html#p-/);
		expect(words(await page.locator(':target').textContent())).toContain(sentence);
	});

	it('switches colours, and remembers', async () => {
		const page = await open(`${server.url}${ARTICLE}`, { colorScheme: 'light' });
		const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const day = await background();
		const button = page.getByRole('button', { name: 'Dark colours' });
		await button.click();
		expect(await background()).not.toBe(day);
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		await page.goto(`${server.url}people/xi-jinping.html`);
		expect(await background()).not.toBe(day);
	});

	it('shows no button that does nothing without scripts', async () => {
		const page = await open(onDisk(ARTICLE), { javaScriptEnabled: false });
		expect(await page.locator('button:not([type="reset"])').count()).toBe(0);
	});
});

describe('an address that leads nowhere', () => {
	it('gets the page that says so', async () => {
		const response = await fetch(`${server.url}nowhere.html`);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('There is no page at this address');
	});
});
