import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findOverlaps, runAxe } from '../support/inspect-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const events = inject('eventsSite');
const real = inject('realSite');
const WIDTHS = [320, 768, 1440];
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(file: string, width: number, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
	await page.goto(`file://${file}`);
	return page;
}

describe.each([
	['17 events', `${events}/articles/few.html`, 17],
	['200 events', `${events}/articles/some.html`, 0],
	['200 days', `${events}/articles/days.html`, 200],
	['2,000 events', `${events}/articles/many.html`, 0],
	['the real article', `${real}/articles/putin-in-beijing.html`, 29],
	['the real timeline', `${real}/timeline.html`, 29],
])('the drawing of %s', (_, file, links) => {
	it.each(WIDTHS)('at %i px lets nothing overlap, and nothing is smaller than 12 px or out of the frame', async (width) => {
		const page = await open(file, width, { javaScriptEnabled: false });
		expect(await findOverlaps(page, '.plot')).toEqual([]);
		const sizes = await page
			.locator('.drawing :is(.name, .tick, .cut, .now-line, li, figcaption)')
			.evaluateAll((elements) => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const targets = await page
			.locator('.drawing .mark:visible')
			.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
		if (links < 100) expect(targets).toHaveLength(links);
		else expect(targets.length).toBe(links);
		if (links === 17 || links === 29) expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
		await page.close();
	});
});

describe('the drawing', () => {
	it('runs down on a phone and sideways where there is room', async () => {
		for (const [width, tall] of [
			[320, true],
			[1440, false],
		] as const) {
			const page = await open(`${events}/articles/few.html`, width);
			const box = await page.locator('.plot').boundingBox();
			expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(tall);
			await page.close();
		}
	});

	it('leads from a mark to its entry, and from a year to its heading', async () => {
		const page = await open(`${real}/timeline.html`, 1440, { javaScriptEnabled: false });
		await page.locator('.mark', { hasText: 'Hamas attacks Israel' }).click();
		expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('event.hamas-attack');
		await page.locator('.tick.year', { hasText: '2022' }).click();
		expect(await page.evaluate(() => document.querySelector(':target')?.textContent?.trim())).toBe('2022');
		await page.close();
	});

	it('tells what was still to come by form and place, not by colour alone', async () => {
		const page = await open(`${real}/timeline.html`, 1440);
		const forum = page.locator('.mark', { hasText: 'Belt and Road Forum' });
		const line = await page.locator('.now-line').boundingBox();
		const bar = await forum.locator('.extent').boundingBox();
		expect(bar?.x ?? 0).toBeGreaterThanOrEqual(line?.x ?? Number.POSITIVE_INFINITY);
		const fill = (name: string): Promise<string> =>
			page
				.locator('.mark', { hasText: name })
				.locator('.span')
				.first()
				.evaluate((element) => getComputedStyle(element).backgroundColor);
		expect(await fill('Belt and Road Forum')).not.toBe(await fill('World War II'));
		await page.close();
	});

	it.each(['light', 'dark'] as const)('is clean for axe with many events, %s and in forced colours', async (colorScheme) => {
		for (const forcedColors of ['none', 'active'] as const) {
			for (const path of ['articles/few.html', 'articles/some.html', 'articles/days.html']) {
				const page = await open(`${events}/${path}`, 1280, { colorScheme, forcedColors, bypassCSP: true });
				expect(await runAxe(page, '.timeline'), path).toEqual([]);
				await page.close();
			}
		}
	});

	it('stays legible in forced colours: marks have the colour of text', async () => {
		const page = await open(`${events}/articles/few.html`, 1440, { forcedColors: 'active' });
		const [ink, mark] = await page.evaluate(() => [
			getComputedStyle(document.body).color,
			getComputedStyle(document.querySelector('.mark .span') as Element).borderInlineStartColor,
		]);
		expect(mark).toBe(ink);
		await page.close();
	});

	it('is printed with the whole list', async () => {
		const page = await open(`${real}/timeline.html`, 700);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.plot').isVisible()).toBe(true);
		expect(await page.locator('li.entry:visible').count()).toBe(29);
		expect(await findOverlaps(page, '.plot')).toEqual([]);
		await page.close();
	});

	it('mirrors itself where the page is written from right to left', async () => {
		const page = await open(`${events}/articles/few.html`, 1440);
		const first = async (): Promise<number> => (await page.locator('.mark .extent').first().boundingBox())?.x ?? 0;
		const before = await first();
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		expect(await findOverlaps(page, '.plot')).toEqual([]);
		expect(before).toBeLessThan(400);
		expect(await first()).toBeGreaterThan(1040);
		await page.close();
	});
});
