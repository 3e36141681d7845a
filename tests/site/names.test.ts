import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

const ARTICLE = 'articles/putin-in-beijing.html';
const disk = `${pathToFileURL(inject('realSite')).href}/`;
let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the page A–Z', () => {
	it('leaves readers without a script the names from A to Z, with their places', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${disk}${ARTICLE}`);
		expect(await page.locator('header button').count()).toBe(0);
		await page.getByRole('link', { name: 'A–Z' }).click();
		const line = page.locator('.letter li').filter({ hasText: '习近平, see' });
		expect(await line.getByRole('link').getAttribute('href')).toBe('people/xi-jinping.html');
		await page
			.locator('.letter li')
			.filter({ has: page.getByRole('link', { name: 'Wang Yi', exact: true }) })
			.locator('.in a')
			.first()
			.click();
		await page.waitForURL(/articles\/putin-in-beijing\.html#p-/);
		await context.close();
	});

	it('is a book’s index: family names, no The, places of letters that hold', async () => {
		const page = await browser.newPage();
		await page.goto(`${disk}a-z.html#letter-b`);
		expect(await page.locator(':target').textContent()).toBe('B');
		const under = (id: string): Promise<readonly string[]> =>
			page
				.locator(`section[aria-labelledby=${id}] > ul > li > :first-child`)
				.evaluateAll((terms) => terms.map(({ textContent }) => textContent?.trim() ?? ''));
		expect(await under('letter-b')).toContain('Biden, Joe');
		expect(await under('letter-h')).toContain('The Holocaust');
		expect(await under('letter-w')).toEqual(['Wang Yi', 'Wang Yi works the phones', 'The West', 'World War II']);
		const line = page.locator('.letter li').filter({ hasText: 'Biden, Joe, see' });
		expect(await line.getByRole('link').getAttribute('href')).toBe('people/joe-biden.html');
		expect(await page.locator('#letter-t + ul > li').count()).toBe(1);
		await page.close();
	});
});
