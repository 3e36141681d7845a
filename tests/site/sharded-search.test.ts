import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { listFiles } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';

describe('the search of a site that is too large for one index', () => {
	let copy: ProjectCopy;
	let server: FolderServer;
	let browser: Browser;

	beforeAll(async () => {
		copy = copyProject();
		const config = join(copy.root, 'src/site.config.ts');
		writeFileSync(config, readFileSync(config, 'utf8').replace("locale: 'en-GB',", "locale: 'en-GB',\n\tmostSearched: 1_000,"));
		const { status, output } = await copy.build();
		if (status !== 0) throw new Error(output);
		[server, browser] = await Promise.all([serveFolder(copy.dist, { port: 0, base: '/news/' }), openBrowser()]);
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
		copy.remove();
	});

	it('reads shards, in the same box, with what is named first', async () => {
		const page = await browser.newPage();
		const troubles: string[] = [];
		page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
		page.on('pageerror', ({ message }) => troubles.push(message));
		await page.goto(`${server.url}people/xi-jinping.html`);
		await page.keyboard.press('/');
		const firstFor = async (query: string): Promise<{ href: string; text: string }> => {
			await page.getByRole('searchbox').fill(query);
			await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, query);
			await page
				.locator('.search-box [role=status]')
				.filter({ hasText: /result/ })
				.waitFor();
			const link = page.locator('.results a').first();
			return { href: ((await link.getAttribute('href')) ?? '').slice(server.url.length), text: (await link.textContent()) ?? '' };
		};
		expect(await firstFor('putin')).toMatchObject({ href: 'people/vladimir-putin.html' });
		expect(await firstFor('beijing')).toMatchObject({ href: 'places/beijing.html' });
		expect(await firstFor('Россия')).toMatchObject({ href: 'places/russia.html' });
		const passage = await firstFor('distinctive way');
		expect(passage.href).toBe('articles/putin-in-beijing.html#p-8vn0563');
		expect(passage.text).toContain('distinctive way of dealing');
		expect(await page.locator('.results mark').allTextContents()).toEqual(expect.arrayContaining(['distinctive']));
		await page.keyboard.press('Enter');
		await page.waitForURL(/#p-8vn0563$/);
		expect(troubles).toEqual([]);
		await page.close();
	});

	it('takes quotation marks, unfinished words and dates as the one index does', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}timeline.html`);
		await page.keyboard.press('/');
		const hits = async (query: string): Promise<readonly string[]> => {
			const status = page.locator('.search-box [role=status]');
			await page.getByRole('searchbox').fill('');
			await expect.poll(() => status.textContent()).toBe('');
			await page.getByRole('searchbox').fill(query);
			const count = /^(\d+) result|^Nothing/;
			await expect.poll(() => status.textContent()).toMatch(count);
			const [, found = '0'] = count.exec((await status.textContent()) ?? '') ?? [];
			await expect.poll(() => page.locator('.results a').count()).toBe(Math.min(12, Number(found)));
			return page.locator('.results a').evaluateAll((links) => links.map((link) => link.textContent ?? ''));
		};
		const both = await hits('“xi jinping” putin');
		expect(both.length).toBeGreaterThan(0);
		for (const text of both) expect(text).toMatch(/Xi Jinping/);
		expect(await hits('putin "xi jinping"')).toEqual(both);
		expect((await hits('xi jinping putin')).length).toBeGreaterThan(both.length);
		expect(await hits('"coerces trade"')).toEqual([]);
		expect((await hits('no lim')).length).toBeGreaterThan(0);
		expect((await hits('"no lim')).length).toBeGreaterThan(0);
		expect((await hits('2024'))[0]).toContain('Election in the United States5 November 2024');
		expect((await hits('2023-10-07'))[0]).toContain('Hamas attacks Israel');
		await page.close();
	});

	it('says what could not be read, and reads it with the next letter when it can', async () => {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		await page.route('**/search/pagefind.js', (route) => route.abort());
		await page.goto(`${server.url}timeline.html`);
		await page.keyboard.press('/');
		await page.keyboard.type('puti');
		await page.locator('.search-box [role=status]').filter({ hasText: 'A–Z' }).waitFor();
		await page.unroute('**/search/pagefind.js');
		await page.keyboard.type('n');
		await page.locator(`.results a[href="${server.url}people/vladimir-putin.html"]`).waitFor();
		await page.close();
	});

	it('says on a disk that it could not be read, and where the names are', async () => {
		const page = await browser.newPage();
		await page.goto(`${pathToFileURL(copy.dist).href}/index.html?q=putin`);
		await page.locator('.search-box [role=status]').filter({ hasText: 'A–Z' }).waitFor();
		await page.close();
	});

	it('ships what it needs of Pagefind, and no interface', () => {
		const files = listFiles(copy.dist).filter((file) => file.startsWith('search/'));
		expect(files).toEqual(expect.arrayContaining(['search/index.js', 'search/pagefind.js', 'search/pagefind-entry.json']));
		expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
	});
});
