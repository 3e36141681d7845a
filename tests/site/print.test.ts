import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const disk = `${pathToFileURL(site).href}/`;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

/** Opens a page as it is printed. */
async function print(path: string, media: 'print' | 'screen' = 'print'): Promise<void> {
	await page.emulateMedia({ media });
	await page.goto(`${disk}${path}`);
}

const isSeen = (selector: string): Promise<boolean> =>
	page.locator(selector).evaluateAll((elements) => elements.some((element) => element.checkVisibility()));

describe('the article on paper', () => {
	it('has a numbered note for every name, and a number for every note', async () => {
		await print('articles/putin-in-beijing.html');
		const numbers = await page
			.locator('.text [data-n]')
			.evaluateAll((links) =>
				links.map((link) => [
					Number((link as HTMLElement).dataset.n),
					getComputedStyle(link, '::after').content,
					getComputedStyle(link).textDecorationLine,
				]),
			);
		const count = await page.locator('.notes li').count();
		expect(new Set(numbers.map(([number]) => number))).toEqual(new Set(Array.from({ length: count }, (_, index) => index + 1)));
		expect(numbers.filter(([number, content, line]) => content !== `"${String(number)}"` || line !== 'none')).toEqual([]);
		// Each leads to whom it names.
		for (const [name, number] of [
			['Vladimir Putin', 3],
			['Xi Jinping', 5],
		] as const) {
			expect(
				await page
					.locator('.notes li')
					.nth(number - 1)
					.textContent(),
			).toContain(name);
			expect(
				await page
					.locator(`.text [data-n="${String(number)}"]`)
					.first()
					.textContent(),
			).toBe(name);
		}
	});

	it('is whole: text, notes, timeline, source, and where it is', async () => {
		await print('articles/putin-in-beijing.html');
		for (const selector of ['.notes li', '.events > li .basis', '.drawing', '.source', '.cite .reference'])
			expect([selector, await isSeen(selector)]).toEqual([selector, true]);
		for (const selector of ['.sidebar', '.site-header nav', 'h2 .permalink', '.links', '.cite pre', '.theme', '.search'])
			expect([selector, await isSeen(selector)]).toEqual([selector, false]);
		expect(await page.locator('.events > li').evaluateAll((entries) => entries.filter((entry) => !entry.checkVisibility()).length)).toBe(0);
		expect(await page.locator('.events > li').count()).toBe(29);
	});

	it('fills the sheets that it needs, with its title and date at their head', async () => {
		await print('articles/putin-in-beijing.html');
		expect(await page.locator('head style').textContent()).toContain(
			'@top-left{content:"Putin goes to Beijing, with two wars on the table"}@top-right{content:"about 16 October 2023"}',
		);
		for (const format of ['A4', 'Letter']) {
			const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
			expect(pages).toBeGreaterThan(7);
			expect(pages).toBeLessThan(14);
		}
	});

	it('shows no notes on a screen, where there are links', async () => {
		await print('articles/putin-in-beijing.html', 'screen');
		expect(await isSeen('.notes')).toBe(false);
		expect(
			await page
				.locator('.text [data-n]')
				.first()
				.evaluate((link) => getComputedStyle(link, '::after').content),
		).toBe('none');
	});
});

describe('paper', () => {
	it('is white, whatever the reader chose for the screen', async () => {
		await page.goto(`${disk}people/xi-jinping.html`);
		await page.evaluate(() => {
			document.documentElement.dataset.theme = 'dark';
		});
		const look = () =>
			page.evaluate(() => [
				getComputedStyle(document.documentElement).colorScheme,
				getComputedStyle(document.documentElement).backgroundColor,
				getComputedStyle(document.querySelector('mark') ?? document.body).backgroundColor,
			]);
		await page.emulateMedia({ media: 'screen' });
		expect((await look())[0]).toBe('dark');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const dark = await look();
		await page.evaluate(() => delete document.documentElement.dataset.theme);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		expect(dark).toEqual(await look());
		expect(dark.slice(0, 2)).toEqual(['light', 'rgb(255, 255, 255)']);
	});

	it('numbers the paragraphs that tables name by their numbers', async () => {
		await print('articles/putin-in-beijing.html');
		const numbers = await page
			.locator('.text .permalink[data-p]')
			.evaluateAll((links) => links.map((link) => [link.checkVisibility(), getComputedStyle(link, '::before').content]));
		expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => [true, `"${String(index + 1)}"`]));
		expect(numbers.length).toBeGreaterThan(20);
	});

	it('says at the end where a page comes from, unless the article says it itself', async () => {
		for (const path of ['people/xi-jinping.html', 'articles/putin-in-beijing/a-rare-trip.html', 'timeline.html', 'a-z.html']) {
			await print(path);
			expect([path, await isSeen('.printed')]).toEqual([path, true]);
			expect(await page.locator('.printed').textContent()).toMatch(/From “.+”, about 16 October 2023, retold from CNN\./);
			await page.emulateMedia({ media: 'screen' });
			expect(await isSeen('.printed')).toBe(false);
		}
		await print('articles/putin-in-beijing.html');
		expect(await isSeen('.printed')).toBe(false);
	});

	it('has in the article in one file a note for every number, too', async () => {
		await print('articles/putin-in-beijing.single.html');
		const notes = page.locator('.own-notes li');
		expect(await notes.first().evaluate((note) => getComputedStyle(note).listStyleType)).toBe('decimal');
		const links = await page
			.locator('.text [data-n]')
			.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('data-n')]));
		const ids = await notes.evaluateAll((all) => all.map(({ id }) => `#${id}`));
		expect(links.length).toBeGreaterThan(40);
		expect(links.filter(([href, number]) => href !== null && ids[Number(number) - 1] !== href)).toEqual([]);
	});
});

it.each(['people/xi-jinping.html', 'timeline.html', 'a-z.html', 'people/index.html', 'articles/putin-in-beijing/a-rare-trip.html'])(
	'%s has its title at the head of its sheets, too',
	async (path) => {
		await print(path);
		expect(await page.locator('head style').textContent()).toMatch(/@page\{@top-left\{content:"[^"]+"\}@top-right\{content:"[^"]+"\}\}/);
		expect(await isSeen('main')).toBe(true);
		expect(await isSeen('.site-header nav')).toBe(false);
	},
);
