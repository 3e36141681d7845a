import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from '../support/inspect-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const PAGES = [
	...[
		'index.html',
		'articles/putin-in-beijing.html',
		'articles/putin-in-beijing/a-rare-trip.html',
		'people/xi-jinping.html',
		'places/beijing.html',
		'organizations/hamas.html',
	],
	...['events/belt-and-road-forum-2023.html', 'people/index.html', 'events/index.html', 'timeline.html', 'about.html', '404.html'],
];
const LOOKS = [
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'light', forcedColors: 'active' },
] as const;
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LOOKS)('axe finds nothing in $colorScheme, forced colours: $forcedColors', (look) => {
	it.each([360, 1280])('at %i px', async (width) => {
		// The page's own Content-Security-Policy would keep axe out.
		const context = await browser.newContext({ ...look, viewport: { width, height: 800 }, bypassCSP: true });
		const page = await context.newPage();
		for (const path of PAGES) {
			await page.goto(`file://${site}/${path}`);
			expect(await runAxe(page), path).toEqual([]);
		}
		await context.close();
	});
});
