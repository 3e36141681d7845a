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

/** Opens a page and notes what goes wrong on it, and what it asks of the network. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[]; requests: string[] }> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const troubles: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => troubles.push(message.text()));
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('requestfailed', (request) => troubles.push(request.url()));
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(address);
	return { page, troubles, requests };
}

const onDisk = (path: string): string => `file://${site}/${path}`;

describe.each([
	['from a disk', onDisk, 'file:'],
	['under a path', (path: string) => `${server.url}${path}`, 'http:'],
])('read %s', (_, address, scheme) => {
	it.each([true, false])('every page is whole, with scripts: %s', async (javaScriptEnabled) => {
		for (const path of listPages(site)) {
			const { page, troubles, requests } = await open(address(path), { javaScriptEnabled });
			expect(troubles, path).toEqual([]);
			expect(
				requests.filter((url) => !url.startsWith(address('').slice(0, -1)) || !url.startsWith(scheme)),
				path,
			).toEqual([]);
			expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Newsreader');
			await page.context().close();
		}
	});
});

describe('the article', () => {
	it('fits a window of 320 px', async () => {
		for (const path of listPages(site)) {
			const { page } = await open(onDisk(path), { viewport: { width: 320, height: 640 } });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
			await page.context().close();
		}
	});

	it('keeps the sidebar of a section in view while the section is read, and no longer', async () => {
		const { page } = await open(onDisk(ARTICLE), { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
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
		const { page } = await open(onDisk(ARTICLE), { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
		const section = page.locator('#a-rare-trip');
		expect(await section.locator('.sidebar-content').isVisible()).toBe(false);
		expect(await section.locator('summary').textContent()).toMatch(/^3 people, \d+ places/);
		await section.locator('summary').click();
		expect(await section.locator('.sidebar-content').isVisible()).toBe(true);
	});

	it('can be walked with the keyboard from the skip link on', async () => {
		const { page } = await open(onDisk(ARTICLE));
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
		const { page } = await open(onDisk(ARTICLE));
		await page.locator('#a-rare-trip a.m-person', { hasText: 'Li Mingjiang' }).click();
		expect(page.url()).toBe(onDisk('people/li-mingjiang.html'));
		const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
		const sentence = words(await page.locator('.passage').first().textContent());
		await page.locator('.to-passage').first().click();
		expect(page.url()).toMatch(/putin-in-beijing\.html#p-/);
		expect(words(await page.locator(':target').textContent())).toContain(sentence);
	});

	it('switches colours, and remembers', async () => {
		const { page } = await open(`${server.url}${ARTICLE}`, { colorScheme: 'light' });
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
		const { page } = await open(onDisk(ARTICLE), { javaScriptEnabled: false });
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
