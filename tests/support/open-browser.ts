import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * Start a headless browser of the Chromium family; close it when done.
 *
 * @throws an error that says what to do when no browser is found
 */
export async function openBrowser(): Promise<Browser> {
	const { path, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		// As root, in containers and in Lambda's build of Chromium there is no sandbox to be had; the pages are our own.
		args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
	});
}
