import type { Browser } from 'playwright-core';

const ARTICLE = 'articles/putin-in-beijing.html';

/** Pages of the real site, one of each kind. */
export const PAGES_READ = [ARTICLE, 'timeline.html', 'people/xi-jinping.html', 'a-z.html', 'index.html'] as const;

/** What Chromium says when a service worker takes a page over while its font is on the way. */
const LATE = /^A preload for '.*' is found, but is not used because it is a cross-world service worker resource mismatch/;

/**
 * Open pages of the real site, and search in it.
 *
 * @param root - where it is, with `/` at the end
 * @returns all that a policy refused or that was missing
 */
export async function readWithBrowser(browser: Browser, root: string): Promise<readonly string[]> {
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on(
		'console',
		(message) => ['error', 'warning'].includes(message.type()) && !LATE.test(message.text()) && troubles.push(message.text()),
	);
	page.on('response', (response) => response.status() >= 400 && troubles.push(`${String(response.status())} ${response.url()}`));
	for (const path of PAGES_READ) {
		await page.goto(`${root}${path}`, { waitUntil: 'load' });
		const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
		if (ground === '') troubles.push(`${path} has no style`);
	}
	await page.goto(`${root}${ARTICLE}?q=putin`);
	await page.locator('.results a').first().waitFor();
	await context.close();
	return troubles;
}
