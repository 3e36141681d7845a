import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { hostHeaders } from '../../src/hosting/host-headers.ts';
import { type ChangingHost, startHost } from '../support/changing-host.ts';
import { listPages } from '../support/list-site.ts';
import { askForUpdate, look, noteOf, versionsOf } from '../support/offline-reader.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPolicies } from '../support/read-built-policy.ts';
import { SEARCH_QUERIES } from '../support/search-queries.ts';
import { makeVersion } from '../support/site-version.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: ChangingHost;
const note = () => noteOf(page);

/** Opens the first page and waits until all is kept. */
async function visit(): Promise<void> {
	await page.goto(host.url);
	await note().filter({ hasText: 'Ready to read offline.' }).waitFor();
}

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/news/site/'])('a site below %s', (base) => {
	beforeEach(async () => {
		host = await startHost(site, base, Object.fromEntries(hostHeaders(readPolicies(site, ARTICLE).host).always));
		context = await browser.newContext();
		page = await context.newPage();
	});
	afterEach(async () => {
		await context.close();
		await host.stop();
	});

	it('opens every page with its style after one visit, without the network, and says so where there is none', async () => {
		await visit();
		await host.stop();
		const pages = listPages(site);
		expect(pages.length).toBeGreaterThan(70);
		for (const path of pages) {
			const { title, styled } = await look(page, `${host.url}${path}`);
			const expected = /<title>([^<]*)/.exec(readFileSync(join(site, path), 'utf8'))?.[1];
			expect([path, styled, title]).toEqual([path, true, expected?.replaceAll('&amp;', '&').replaceAll('&#39;', "'")]);
		}
		expect((await look(page, host.url)).title).toMatch(/^Backgrounder/);
		expect(await look(page, `${host.url}people`)).toMatchObject({ title: expect.stringMatching(/^People/) });
		expect(page.url()).toBe(`${host.url}people/`);
	});

	it('has its font where all is kept, moves no line for it, and has nothing to complain of', async () => {
		const troubles: string[] = [];
		await visit();
		page.on('console', (message) => troubles.push(message.text()));
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) console.warn('moved', (entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const path of [ARTICLE, 'people/xi-jinping.html', 'timeline.html']) {
			await page.goto(`${host.url}${path}`);
			const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ family, status }) => `${family} ${status}`));
			expect(faces).toContain('Newsreader loaded');
			expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(false);
		}
		expect(troubles).toEqual([]);
	});

	it('says at any address, in a page with its style, that nothing is there, or that what is there is not kept', async () => {
		const troubles: string[] = [];
		page.on('console', (message) => message.text().includes('Content Security') && troubles.push(message.text()));
		await visit();
		await host.stop();
		const kept = { styled: true, status: 503, title: expect.stringMatching(/^Not kept on this device · /) };
		const gone = { styled: true, status: 404, title: expect.stringMatching(/^Page not found · /) };
		const single = ARTICLE.replace('.html', '.single.html');
		for (const [path, said] of [
			['nowhere.html', gone],
			['people/of/nowhere.html?a=1&b=2', gone],
			['nowhere', gone],
			[ARTICLE.replace('html', 'epub'), kept],
			[single, kept],
			['events.ics', kept],
		] as const) {
			expect([path, await look(page, `${host.url}${path}`)]).toEqual([path, said]);
			const links = await page.locator('a:not([rel=license])').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
			expect(links.length).toBeGreaterThan(10);
			expect(links.filter((link) => !link.startsWith(host.url) || (link.includes('#m') && link !== `${host.url}${path}#main`))).toEqual([]);
			await page.getByRole('link', { name: 'People', exact: true }).click();
			await expect.poll(() => page.title(), { timeout: 15_000 }).toMatch(/^People/);
		}
		expect(troubles).toEqual([]);
	});

	it('finds the same first hits without the network', async () => {
		await visit();
		await host.stop();
		await page.goto(`${host.url}${ARTICLE}`);
		await page.keyboard.press('/');
		for (const [query, first] of SEARCH_QUERIES) {
			await page.getByRole('searchbox').fill(query);
			await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, query);
			await expect.poll(() => page.locator('.results a').first().getAttribute('href')).toBe(`${host.url}${first}`);
		}
	});
});

describe('an update', () => {
	let newer: string;
	const NEW = 'A new headline';
	const ADDED = 'articles/added.html';

	beforeAll(async () => {
		const titles = Object.fromEntries([ARTICLE, 'index.html', 'people/xi-jinping.html', 'timeline.html'].map((path) => [path, NEW]));
		const files = { [ADDED]: readFileSync(join(site, ARTICLE)) };
		newer = await makeVersion(site, mkdtempSync(join(tmpdir(), 'backgrounder-newer-')), { style: 'new', titles, files });
	});
	afterAll(() => rmSync(newer, { recursive: true, force: true }));
	beforeEach(async () => {
		host = await startHost(site);
		context = await browser.newContext();
		page = await context.newPage();
		await visit();
	});
	afterEach(async () => {
		await context.close();
		await host.stop();
	});

	it('is shown as a whole when a page is opened that the old version has not', async () => {
		const other = await context.newPage();
		await other.goto(`${host.url}people/xi-jinping.html`);
		host.show(newer);
		const reloaded = other.waitForEvent('load');
		expect(await look(page, `${host.url}${ADDED}`)).toMatchObject({ status: 200, styled: true });
		await page.evaluate(() => document.body.setAttribute('data-read', ''));
		await reloaded;
		expect(await other.title()).toContain(NEW);
		// Nobody is interrupted who reads the new version already.
		expect(await page.locator('body[data-read]').count()).toBe(1);
		await host.stop();
		for (const path of [ADDED, 'index.html', 'people/xi-jinping.html'])
			expect([path, await look(page, `${host.url}${path}`)]).toMatchObject([path, { status: 200, styled: true }]);
		expect(await page.title()).toContain(NEW);
	});

	it('that was cut off half way leaves the old version whole, and the next one comes', async () => {
		host.show(newer);
		host.cutOff(/people\/|timeline\.html/);
		expect(await askForUpdate(page)).toBe('redundant');
		expect((await look(page, `${host.url}${ARTICLE}`)).title).not.toContain(NEW);
		await host.stop();
		for (const path of [ARTICLE, 'timeline.html', 'people/xi-jinping.html', 'index.html']) {
			const { title, styled } = await look(page, `${host.url}${path}`);
			expect([styled, title]).toEqual([true, /<title>([^<]*)/.exec(readFileSync(join(site, path), 'utf8'))?.[1]]);
			expect(await page.content()).not.toContain(NEW);
		}
	});

	it('is said quietly, and shown everywhere when the reader wants it', async () => {
		const other = await context.newPage();
		await other.goto(`${host.url}people/xi-jinping.html`);
		host.show(newer);
		expect(await askForUpdate(page)).toBe('installed');
		// Until then all is of the old version.
		expect((await look(page, `${host.url}${ARTICLE}`)).title).not.toContain(NEW);
		await note().filter({ hasText: 'There is a new version.' }).waitFor();
		expect(await note().getAttribute('role')).toBe('status');
		const reloaded = other.waitForEvent('load');
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect.poll(() => page.title(), { timeout: 15_000 }).toContain(NEW);
		await reloaded;
		await host.stop();
		expect((await look(page, `${host.url}index.html`)).styled).toBe(true);
		expect(await page.content()).toContain(NEW);
		// What was kept of the old version is gone.
		expect(await versionsOf(page)).toHaveLength(1);
	});

	it('that is none changes nothing', async () => {
		expect(await askForUpdate(page)).toBe('none');
	});
});

it('is no matter on a disk', async () => {
	const page = await browser.newPage();
	const troubles: string[] = [];
	page.on('console', (message) => message.type() !== 'log' && troubles.push(message.text()));
	page.on('pageerror', ({ message }) => troubles.push(message));
	await page.goto(`${pathToFileURL(site).href}/${ARTICLE}`);
	await page.waitForLoadState('load');
	expect(await page.locator('.offline-note').count()).toBe(0);
	expect(troubles).toEqual([]);
	await page.close();
});
