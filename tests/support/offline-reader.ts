import type { Page } from 'playwright-core';

/** What is said of the site itself, at the foot of the window. */
export const noteOf = (page: Page) => page.locator('.offline-note');

/** What the reader sees of a page: its title, whether it has its style, and what the host, or the worker, answered. */
export async function look(page: Page, url: string): Promise<{ title: string; styled: boolean; status: number }> {
	const response = await page.goto(url);
	const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '');
	return { title: await page.title(), styled, status: response?.status() ?? 0 };
}

/** Has the browser ask for a new version, and waits for what becomes of it. */
export const askForUpdate = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const { installing } = registration;
		if (!installing) return registration.waiting ? 'installed' : 'none';
		return new Promise<string>((resolve) => {
			installing.addEventListener('statechange', () => ['installed', 'redundant'].includes(installing.state) && resolve(installing.state));
		});
	});

/** The versions that the browser keeps, and no other caches. */
export const versionsOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' read')));

/** The files that a reader has read of a large site, as the browser keeps them. */
export const readBy = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.endsWith(' read'));
		if (name === undefined) return [];
		return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
	});
