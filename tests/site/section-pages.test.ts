import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listPages, readPage } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const sections = listPages(site).filter((path) => path.startsWith('articles/putin-in-beijing/'));
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width: number, options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 800 }, ...options });
	await page.goto(`file://${site}/${path}`);
	return page;
}

describe('the pages of sections', () => {
	it('are there beside the article', () => {
		expect(sections.length).toBe(4);
		expect(listPages(site)).toContain('articles/putin-in-beijing.html');
	});

	it.each(sections)('%s weighs at most 12.5 kB', (path) => {
		// 1 kB of it are what opens the search, keeps the site for reading offline, and stands on paper.
		expect(gzipSync(readPage(site, path), { level: 9 }).length).toBeLessThanOrEqual(12_500);
	});

	it.each(sections)('%s can be read at 320 px without moving sideways, and without a script', async (path) => {
		const page = await open(path, 320, { javaScriptEnabled: false });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await page.locator('.sidebar details[open] .e').first().isVisible()).toBe(true);
		expect(await page.locator('.text .block').first().isVisible()).toBe(true);
		await page.close();
	});

	it.each(sections)('%s shows the words of the article, under the same ids', async (path) => {
		const texts = (page: Page): Promise<Readonly<Record<string, string>>> =>
			page.$$eval('.text .block[id]', (blocks) =>
				Object.fromEntries(blocks.map((block) => [block.id, block.textContent?.replaceAll(/\s+/g, ' ')])),
			);
		const [page, article] = await Promise.all([open(path, 1280), open('articles/putin-in-beijing.html', 1280)]);
		const own = await texts(page);
		expect(Object.keys(own).length).toBeGreaterThan(2);
		expect(await texts(article)).toMatchObject(own);
		await Promise.all([page.close(), article.close()]);
	});

	it('lead from the first to the last, and from each to its place in the article', async () => {
		const page = await open('articles/putin-in-beijing/opening.html', 1280);
		for (let left = sections.length; left > 0; left--) {
			const id = await page.locator('.section').getAttribute('id');
			expect(await page.locator('.turn a', { hasText: 'whole article' }).getAttribute('href')).toBe(
				`../putin-in-beijing.html#${String(id)}`,
			);
			if (left > 1) await page.locator('.turn a[rel=next]').click();
		}
		expect(await page.locator('.turn a[rel=next]').count()).toBe(0);
		await page.locator('.masthead a', { hasText: 'whole article' }).click();
		expect(page.url()).toMatch(/articles\/putin-in-beijing\.html#push-for-peace$/);
		expect(await page.locator('#push-for-peace').evaluate((section) => Math.abs(section.getBoundingClientRect().top) < 40)).toBe(true);
		await page.close();
	});

	it('have one first-level heading, a skip link and headings without gaps', async () => {
		for (const path of sections) {
			const page = await open(path, 1280);
			const levels = await page.$$eval('h1,h2,h3,h4', (all) => all.map(({ localName }) => Number(localName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
			await page.close();
		}
	});

	it('print text, names and events, and no way on', async () => {
		const page = await open(sections[0] ?? '', 700);
		await page.emulateMedia({ media: 'print' });
		const seen = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
		expect(await Promise.all(['.text .block', '.sidebar .e', '.events .e', 'h1'].map(seen))).toEqual([true, true, true, true]);
		expect(await Promise.all(['.turn', 'h2 .permalink', '.site-header nav'].map(seen))).toEqual([false, false, false]);
		await page.close();
	});
});
