import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { runAxe } from '../support/inspect-page.ts';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const article = `${pathToFileURL(inject('realSite')).href}/articles/putin-in-beijing.html`;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = async (url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
	await context?.close();
	context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		permissions: ['clipboard-read', 'clipboard-write'],
		...options,
	});
	page = await context.newPage();
	await page.goto(url);
};
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const menu = () => page.locator('.sharing:popover-open');
/** Selects words of a block by the offsets of its text. */
const select = (id: string, words: string, endId = id, lastWords = words): Promise<void> =>
	page.evaluate(
		([start, first, end, last]) => {
			const find = (block: string, text: string, atEnd: boolean): [Node, number] => {
				const walker = document.createTreeWalker(document.getElementById(block) as Node, NodeFilter.SHOW_TEXT);
				let before = 0;
				const nodes: [Text, number][] = [];
				let whole = '';
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					nodes.push([node as Text, before]);
					whole += node.nodeValue ?? '';
					before = whole.length;
				}
				const at = whole.indexOf(text) + (atEnd ? text.length : 0);
				const [node, from] = nodes.findLast(([, begin]) => (atEnd ? begin < at : begin <= at)) as [Text, number];
				return [node, at - from];
			};
			getSelection()?.setBaseAndExtent(...find(start, first, false), ...find(end, last, true));
		},
		[id, words, endId, lastWords] as const,
	);

describe('the link of a paragraph', () => {
	beforeEach(() => open(article));

	it('opens a menu that copies it, says so, and gives the focus back', async () => {
		const link = page.locator('#p-as2c6t1 > .permalink');
		await link.focus();
		await page.keyboard.press('Enter');
		expect(await menu().getByRole('button').allTextContents()).toEqual(['Copy link', 'Copy as quotation']);
		await page.keyboard.press('Enter');
		expect(await clipboard()).toBe(`${article}#p-as2c6t1`);
		expect(await page.locator('.said').textContent()).toBe('Link copied');
		expect(await menu().count()).toBe(0);
		await link.press('Enter');
		await page.keyboard.press('Escape');
		expect(await menu().count()).toBe(0);
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	it('copies the words as a quotation, with title, source and link', async () => {
		await page.locator('#p-mkenk10 > .permalink').click();
		await menu().getByRole('button', { name: 'Copy as quotation' }).click();
		const [words = '', source = '', ...rest] = (await clipboard()).split('\n').filter(Boolean);
		expect(words).toMatch(/^“In recent days Wang Yi, .* “gone beyond the scope of self-defense\.””$/);
		expect(source).toMatch(/^— Putin goes to Beijing.* · .*CNN/);
		expect(rest).toEqual([`${article}#p-mkenk10`]);
	});

	it('leads a section to a page of its own', async () => {
		await page.locator('#a-rare-trip h2 .permalink').click();
		expect(await menu().getByRole('link').getAttribute('href')).toMatch(/putin-in-beijing\/a-rare-trip\.html$/);
		await page.keyboard.press('Escape');
		await page.locator('#p-as2c6t1 > .permalink').click();
		expect(await menu().getByRole('link').count()).toBe(0);
	});

	it.each([
		['the browser, with Ctrl or ⌘', { modifiers: ['ControlOrMeta'] }, [`${article}#p-as2c6t1`]],
		['the browser, with Shift', { modifiers: ['Shift'] }, [`${article}#p-as2c6t1`]],
		['the browser, with the middle button', { button: 'middle' }, [`${article}#p-as2c6t1`]],
		['the menu otherwise', {}, []],
	] as const)('leaves a click to %s', async (_, how, left) => {
		// New tabs are opened too late, now and then, on a busy machine: the page tells which clicks it leaves to the browser.
		await page.evaluate(() => {
			const clicks: string[] = [];
			for (const type of ['click', 'auxclick'])
				addEventListener(type, (event) => {
					if (!event.defaultPrevented) clicks.push((event.target as Element).closest('a')?.href ?? '');
					event.preventDefault();
				});
			Object.assign(window, { clicks });
		});
		await page.locator('#p-as2c6t1 > .permalink').click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
		expect(await page.evaluate(() => (window as unknown as { clicks: string[] }).clicks)).toEqual(left);
		expect(await menu().count()).toBe(left.length === 0 ? 1 : 0);
	});

	it('is handed to the device where that can share', async () => {
		await page.evaluate(() => {
			Object.assign(navigator, { share: (data: object) => Promise.resolve(Object.assign(window, { shared: data })) });
		});
		await page.locator('#p-as2c6t1 > .permalink').click();
		await menu().getByRole('button', { name: 'Share…' }).click();
		expect(await page.evaluate(() => (window as unknown as { shared: { url: string } }).shared.url)).toBe(`${article}#p-as2c6t1`);
	});

	it('stands ready to be copied by hand where nothing else works', async () => {
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			document.execCommand = () => false;
		});
		await page.locator('#p-as2c6t1 > .permalink').click();
		await menu().getByRole('button', { name: 'Copy link' }).click();
		expect(await page.getByLabel('To be copied').inputValue()).toBe(`${article}#p-as2c6t1`);
		expect(await page.locator('.said').textContent()).toBe('Please copy it from the field');
	});
});

describe('a selection', () => {
	beforeEach(() => open(article));

	it.each([
		[
			'across markup',
			'p-s54nrh0',
			'President Vladimir Putin of Russia and Xi Jinping, the leader',
			undefined,
			undefined,
			/^#p-s54nrh0:~:text=President.*leader$/,
		],
		[
			'in quotation marks, with commas and dashes',
			'p-mkenk10',
			'have “gone beyond the scope of self-defense.”',
			undefined,
			undefined,
			/self%2[dD]defense/,
		],
		['across paragraphs', 'p-s54nrh0', 'The world order', 'p-82wacj2', 'in the Chinese capital.', /^#p-s54nrh0:~:text=[^,]+,[^,]+$/],
		['of half words', 'p-s54nrh0', 'orld order was to be re', undefined, undefined, /^#p-s54nrh0:~:text=world%20order%20was[%,].*remade/],
	])('%s is offered as a link to exactly that', async (_, id, words, endId, lastWords, expected) => {
		await select(id, words, endId, lastWords);
		await menu().getByRole('button', { name: 'Copy link' }).click();
		expect((await clipboard()).slice(article.length)).toMatch(expected);
		expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
	});

	it('is left alone outside the text, and when it is taken back', async () => {
		await select('p-s54nrh0', 'The world order');
		await menu().waitFor();
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await menu().waitFor({ state: 'detached' });
		await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.site-footer') as Node));
		await page.waitForTimeout(500);
		expect(await menu().count()).toBe(0);
	});

	it.each([
		['chinese', '会谈'],
		['arabic', 'بكين'],
	])('in %s is offered likewise', async (name, words) => {
		await open(`${pathToFileURL(inject('languagesSite')).href}/articles/${name}.html`);
		const id = (await page.locator('.block', { hasText: words }).first().getAttribute('id')) ?? '';
		await select(id, words);
		await menu().getByRole('button', { name: 'Copy link' }).click();
		expect(decodeURIComponent((await clipboard()).split('#')[1] ?? '')).toContain(`${id}:~:text=`);
	});
});

describe('the menu', () => {
	it.each([320, 768, 1440])('stays within a window of %i px', async (width) => {
		await open(article, { viewport: { width, height: 600 } });
		for (const id of ['p-s54nrh0', 'p-60p4mq1', 'p-zjzf9p1']) {
			await page.locator(`#${id} > .permalink`).click();
			const box = await menu().boundingBox();
			expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 600).toBe(true);
			for (const button of await menu().getByRole('button').all())
				if (await button.isVisible()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
			await page.keyboard.press('Escape');
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
	});

	it.each([
		['light', 'none'],
		['dark', 'none'],
		['light', 'active'],
	] as const)('has no faults that axe knows, in %s with forced colours %s', async (colorScheme, forcedColors) => {
		await open(article, { colorScheme, forcedColors, bypassCSP: true });
		await page.locator('#p-as2c6t1 > .permalink').click();
		expect(await runAxe(page)).toEqual([]);
		await page.goto(`${article}#p-as2c6t1`);
		expect(await runAxe(page)).toEqual([]);
	});

	it('leaves no trace where there are no scripts, nor in print', async () => {
		await open(article, { javaScriptEnabled: false });
		expect(await page.locator('.sharing, .said').count()).toBe(0);
		await page.locator('#p-as2c6t1 > .permalink').click();
		expect(page.url()).toBe(`${article}#p-as2c6t1`);
		await open(article);
		await page.locator('#p-as2c6t1 > .permalink').click();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.sharing').isVisible()).toBe(false);
	});
});
