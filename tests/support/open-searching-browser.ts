import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowsers } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';

/**
 * Start a browser that can look for words in a page, as text directives ask. The one of the lock file cannot: it comes
 * without the tables of ICU for that.
 *
 * @returns nothing when no such browser is installed on this machine
 */
export async function openSearchingBrowser(): Promise<Browser | undefined> {
	const starts = [
		openBrowser,
		...installedBrowsers()
			.filter(existsSync)
			.map((path) => () => chromium.launch({ executablePath: path, args: ['--no-sandbox'] })),
	];
	for (const start of starts) {
		const browser = await start();
		const page = await browser.newPage();
		await page.setContent('<p>One word.</p>');
		if (await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('One word'))) return browser;
		await browser.close();
	}
	return undefined;
}
