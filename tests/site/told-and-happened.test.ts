import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPage } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(width: number, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(`file://${site}/${ARTICLE}`);
	return page;
}

interface DrawnLine {
	/** How far the ends of the line and the place where its halves meet are from where they should be, in px. */
	readonly offsets: readonly number[];
	/** Tops of the two rows. */
	readonly tops: readonly number[];
}

/** Measures every line against the labels at its ends. */
function measure(page: Page): Promise<readonly DrawnLine[]> {
	return page.evaluate(() => {
		const at = (path: SVGPathElement, end: boolean): DOMPoint =>
			path.getPointAtLength(end ? path.getTotalLength() : 0).matrixTransform(path.getScreenCTM() ?? undefined);
		return [...document.querySelectorAll('.told-rows li')].map((row) => {
			const [left, right] = [...row.querySelectorAll('a')];
			const [first, second] = [...row.querySelectorAll('path')];
			if (!left || !right || !first || !second) throw new Error('A row without its parts');
			const [a, b] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
			const inward = a.left < b.left;
			const [start, meet, again, end] = [at(first, false), at(first, true), at(second, false), at(second, true)];
			const offsets = [
				...[start.y - (a.top + a.bottom) / 2, end.y - (b.top + b.bottom) / 2, meet.y - again.y, meet.x - again.x],
				...[start.x - (inward ? a.right : a.left), end.x - (inward ? b.left : b.right)],
			];
			return { offsets, tops: [a.top, b.top] };
		});
	});
}

describe('the drawing of told and happened', () => {
	it.each([
		[320, 'ltr'],
		[768, 'ltr'],
		[1440, 'ltr'],
		[320, 'rtl'],
		[1440, 'rtl'],
	])('joins the two labels of every event, at %i px, %s', async (width, dir) => {
		const page = await open(width);
		await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
		const lines = await measure(page);
		expect(lines).toHaveLength(29);
		expect(Math.max(...lines.flatMap(({ offsets }) => offsets.map(Math.abs)))).toBeLessThan(1);
		for (const side of [0, 1]) {
			const tops = lines.map(({ tops: both }) => both[side] ?? 0).sort((a, b) => a - b);
			for (const [index, top] of tops.entries()) expect(top - (tops[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(24);
		}
		await page.context().close();
	});

	it('leads from the first half of a line to its paragraph, from the second to its event', async () => {
		const page = await open(1280);
		const row = page.locator('.told-rows li').last();
		await row.scrollIntoViewIfNeeded();
		const hrefs = await row.evaluate((element) =>
			[...element.querySelectorAll('path')].map((path) => {
				const middle = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
				return document.elementFromPoint(middle.x, middle.y)?.closest('a')?.getAttribute('href');
			}),
		);
		expect(hrefs).toEqual([expect.stringMatching(/^#p-/), '#event.us-election-2024']);
		await page.context().close();
	});

	it('lets an event stand out that is pointed at or focused, without a script', async () => {
		const page = await open(1280, { javaScriptEnabled: false });
		const row = page.locator('.told-rows li').nth(8);
		const width = (): Promise<number> =>
			row.evaluate((element) => Number.parseFloat(getComputedStyle(element.querySelector('path') as Element).strokeWidth));
		const plain = await width();
		await row.locator('.told-right').hover();
		expect(await width()).toBeGreaterThan(plain);
		await page.mouse.move(0, 0);
		expect(await width()).toBe(plain);
		await row.locator('.told-left').focus();
		expect(await width()).toBeGreaterThan(plain);
		await page.context().close();
	});

	it('tells lines that go back from others by more than colour', async () => {
		const page = await open(1280);
		const dashes = await page.evaluate(() =>
			['on', 'back', 'overlap'].map(
				(turn) => getComputedStyle(document.querySelector(`.told-rows .${turn} path`) as Element).strokeDasharray,
			),
		);
		expect(new Set(dashes).size).toBe(3);
		await page.context().close();
	});

	it.each([320, 360, 640, 768])('is legible at %i px: nothing is smaller than 12 px, and nothing sticks out', async (width) => {
		const page = await open(width);
		await page.locator('.told-table summary').click();
		const sizes = await page.locator('#told-and-happened').evaluate((section) => {
			const texts = [...section.querySelectorAll('*')].filter((element) =>
				[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
			);
			return texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
		});
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		const [inside, outside] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
		expect(inside).toBe(outside);
		const table = page.locator('.told-table table');
		expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
		await page.context().close();
	});
});

describe('the table of told and happened', () => {
	it('says of every event what the drawing shows', () => {
		const html = readPage(site, ARTICLE);
		const section = html.slice(html.indexOf('id="told-and-happened"'), html.indexOf('id="source"'));
		const drawn = [...section.matchAll(/<a class="told-(?:left|right)[^"]*" href="([^"]*)"/g)].map(([, href]) => href);
		const listed = [...section.slice(section.indexOf('<tbody')).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
		expect(listed).toHaveLength(58);
		expect(listed).toEqual(drawn);
		expect(section).not.toMatch(/\sstyle=/);
	});

	it('opens without a script, and is open on paper', async () => {
		const page = await open(1280, { javaScriptEnabled: false });
		const cell = page.locator('.told-table tbody tr').last();
		expect(await cell.isVisible()).toBe(false);
		await page.locator('.told-table summary').click();
		expect(await cell.isVisible()).toBe(true);
		await page.locator('.told-table summary').click();
		await page.emulateMedia({ media: 'print' });
		expect(await cell.isVisible()).toBe(true);
		expect((await cell.boundingBox())?.height).toBeGreaterThan(10);
		await page.context().close();
	});

	it.each([320, 1280])('is a table for a screen reader at %i px', async (width) => {
		const page = await open(width);
		await page.locator('.told-table summary').click();
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const roles = nodes.map(({ role }) => String(role?.value));
		const count = (role: string): number => roles.filter((name) => name === role).length;
		expect([count('table'), count('row'), count('columnheader'), count('rowheader')]).toEqual([1, 30, 6, 29]);
		expect(count('cell') + count('gridcell')).toBe(29 * 5);
		await page.context().close();
	});
});

describe.each([
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'light', forcedColors: 'active' },
] as const)('axe finds nothing in it with the table open, $colorScheme, forced colours: $forcedColors', (look) => {
	it.each([360, 1280])('at %i px', async (width) => {
		const page = await open(width, { ...look, bypassCSP: true });
		await page.locator('.told-table summary').click();
		await page.addScriptTag({ content: axe });
		const violations = await page.evaluate(async () => {
			const { run } = (globalThis as unknown as { axe: { run: (scope: string, options: object) => Promise<{ violations: Result[] }> } })
				.axe;
			return (await run('#told-and-happened', { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations;
		});
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await page.context().close();
	});
});
