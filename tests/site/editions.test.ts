import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkEpub } from '../support/check-epub.ts';
import { runAxe } from '../support/inspect-page.ts';
import { listFiles, listPages } from '../support/list-site.ts';
import { makeFolder } from '../support/make-folder.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const languages = inject('languagesSite');
const SINGLE = 'articles/putin-in-beijing.single.html';
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an article in one file', () => {
	/** Opens the file alone, in a folder of its own. */
	async function openAlone(
		options: { readonly javaScriptEnabled?: boolean; readonly bypassCSP?: boolean; readonly width?: number } = {},
	): Promise<{ page: Page; asked: string[]; troubles: string[]; close: () => Promise<void> }> {
		const folder = makeFolder({});
		cpSync(join(site, SINGLE), join(folder.root, 'mailed.html'));
		const { width = 1200, ...rest } = options;
		const context = await browser.newContext({ ...rest, viewport: { width, height: 800 } });
		const page = await context.newPage();
		const [asked, troubles]: [string[], string[]] = [[], []];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
		page.on('pageerror', ({ message }) => troubles.push(message));
		await page.goto(pathToFileURL(join(folder.root, 'mailed.html')).href, { waitUntil: 'load' });
		return {
			page,
			asked,
			troubles,
			close: async () => {
				await context.close();
				folder.remove();
			},
		};
	}

	it('asks for nothing but itself, and is no larger than 200 kB', async () => {
		const { page, asked, troubles, close } = await openAlone();
		await page.waitForTimeout(300);
		expect(asked).toEqual([page.url()]);
		expect(troubles).toEqual([]);
		expect(readFileSync(join(site, SINGLE)).length).toBeLessThanOrEqual(200_000);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).not.toBe('');
		await close();
	});

	it('has text, timeline, notes, source; and every link leads to a place of it, or to a whole address', async () => {
		const { page, close } = await openAlone({ javaScriptEnabled: false });
		for (const selector of ['.text p', '.drawing', '.events > li', '.own-notes li', '.source', '.reference'])
			expect([selector, (await page.locator(selector).count()) > 0]).toEqual([selector, true]);
		const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const ids = new Set(await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)));
		expect(hrefs.length).toBeGreaterThan(200);
		expect(hrefs.filter((href) => (href.startsWith('#') ? !ids.has(decodeURIComponent(href.slice(1))) : !/^https?:/.test(href)))).toEqual(
			[],
		);
		await page.locator('.text a', { hasText: 'Vladimir Putin' }).first().click();
		expect(new URL(page.url()).hash).toBe('#note.person.vladimir-putin');
		await close();
	});

	it.each([360, 1440])('can be read by all at %i px', async (width) => {
		const { page, close } = await openAlone({ bypassCSP: true, width });
		expect(await runAxe(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await close();
	});
});

describe('a book', () => {
	const books = [...listFiles(site).map((file) => join(site, file)), ...listFiles(languages).map((file) => join(languages, file))].filter(
		(file) => file.endsWith('.epub'),
	);

	it.each(books.map((book) => [book.split('/').at(-1) ?? '', book]))('%s has neither errors nor warnings by EPUBCheck', async (_, book) => {
		expect(await checkEpub(readFileSync(book))).toEqual([]);
	});

	it('would be found wrong if it were', async () => {
		const bytes = readFileSync(books[0] ?? '');
		expect(await checkEpub(bytes.subarray(0, bytes.length / 2))).not.toEqual([]);
	});

	it('names its kind first and plainly, and has a cover', () => {
		const bytes = readFileSync(books[0] ?? '');
		expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
		const files = unzipSync(bytes);
		expect(Object.keys(files)[0]).toBe('mimetype');
		expect(
			Buffer.from(files['EPUB/cover.png'] ?? [])
				.subarray(1, 4)
				.toString(),
		).toBe('PNG');
	});

	it('can be opened chapter by chapter, and read by all', async () => {
		const folder = makeFolder({});
		const page = await browser.newPage();
		const troubles: string[] = [];
		page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
		const { writeFileSync } = await import('node:fs');
		for (const [path, content] of Object.entries(unzipSync(readFileSync(books[0] ?? ''))))
			if (path.startsWith('EPUB/')) writeFileSync(join(folder.root, path.slice(5)), content);
		await page.goto(pathToFileURL(join(folder.root, 'section-2.xhtml')).href);
		await page.locator('a[href^="notes.xhtml#"]').first().click();
		await page.waitForURL(/notes\.xhtml#note/);
		expect(await page.locator('aside:target').count()).toBe(1);
		expect(troubles).toEqual([]);
		for (const chapter of listFiles(folder.root).filter((file) => file.endsWith('.xhtml'))) {
			await page.goto(pathToFileURL(join(folder.root, chapter)).href);
			expect([chapter, await runAxe(page)]).toEqual([chapter, []]);
		}
		await page.close();
		folder.remove();
	});
});

it('every page offers its article to be taken along', () => {
	const pages = listPages(site);
	const without = pages.filter((path) => {
		const html = readFileSync(join(site, path), 'utf8');
		return (
			!/<a href="[^"]*putin-in-beijing\.single\.html" download/.test(html) || !/<a href="[^"]*putin-in-beijing\.epub" download/.test(html)
		);
	});
	expect(pages.length).toBeGreaterThan(70);
	expect(without).toEqual([]);
});
