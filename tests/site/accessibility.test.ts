import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
	...['index.html', 'articles/putin-in-beijing.html', 'people/xi-jinping.html', 'places/beijing.html', 'organizations/hamas.html'],
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
			await page.addScriptTag({ content: axe });
			const violations = await page.evaluate(async () => {
				const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Result[] }> } }).axe.run;
				return (await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations;
			});
			expect(
				violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
				path,
			).toEqual([]);
		}
		await context.close();
	});
});
