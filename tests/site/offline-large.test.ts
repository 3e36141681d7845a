import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type ChangingHost, startHost } from '../support/changing-host.ts';
import { askForUpdate, look, noteOf, readBy, versionsOf } from '../support/offline-reader.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type Edit, makeVersion } from '../support/site-version.ts';

const ARTICLE = 'articles/putin-in-beijing.html';
const PERSON = 'people/xi-jinping.html';
const SECOND = 'The second edition';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
const NOT_KEPT = { status: 503, styled: true, title: expect.stringMatching(/^Not kept on this device/) as string };
const everyTitle = { [ARTICLE]: SECOND, [PERSON]: SECOND, 'index.html': SECOND, 'people/index.html': SECOND };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: ChangingHost;
let scratch: string;
/** The site as it is; with another style; with another title of one article. */
let [first, restyled, retitled] = ['', '', ''];

const open = (path: string) => look(page, `${host.url}${path}`);
const saysSo = () => noteOf(page).filter({ hasText: 'What you read here can be read offline.' }).waitFor();
/** Waits until what has been read is kept, too: that is done behind the page. */
const isKept = (path: string) => expect.poll(() => readBy(page), { timeout: 15_000 }).toContain(new URL(host.url).pathname + path);

beforeAll(async () => {
	browser = await openBrowser();
	scratch = mkdtempSync(join(tmpdir(), 'backgrounder-large-'));
	const site = inject('realSite');
	const make = (name: string, edit: Edit) =>
		makeVersion(site, join(scratch, name), {
			most: 0,
			files: { 'pictures/bridge.svg': PICTURE },
			beginnings: { [PERSON]: '<img src="../pictures/bridge.svg" alt="The bridge">' },
			...edit,
		});
	first = await make('first', {});
	restyled = await make('restyled', { style: 'new', titles: everyTitle });
	retitled = await make('retitled', { titles: { [ARTICLE]: SECOND, 'index.html': SECOND } });
});
afterAll(async () => {
	await browser.close();
	rmSync(scratch, { recursive: true, force: true });
});

describe.each(['/', '/news/site/'])('a site below %s that is too large to be kept whole', (base) => {
	beforeEach(async () => {
		host = await startHost(first, base, { 'cache-control': 'public, max-age=300' });
		context = await browser.newContext();
		page = await context.newPage();
	});
	afterEach(async () => {
		await context.close();
		await host.stop();
	});

	it('keeps what leads to the rest, and what is read, also of the first visit, and claims no more', async () => {
		await page.goto(`${host.url}${PERSON}`);
		await saysSo();
		await open(ARTICLE);
		await isKept(ARTICLE);
		await host.stop();
		for (const path of ['index.html', 'people/index.html', 'timeline.html', 'about.html', ARTICLE, PERSON])
			expect([path, await open(path)]).toMatchObject([path, { styled: true, status: 200 }]);
		expect(await page.title()).toMatch(/^Xi Jinping/);
		// What was read last is forgotten last.
		await expect.poll(async () => (await readBy(page)).at(-1), { timeout: 15_000 }).toMatch(/xi-jinping\.html$/);
		expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8);
	});

	it('keeps pages also of a host that leaves out their endings', async () => {
		host.leaveOutEndings();
		await page.goto(`${host.url}${PERSON}`);
		expect(page.url()).toMatch(/people\/xi-jinping$/);
		await saysSo();
		await open(ARTICLE);
		await isKept(ARTICLE);
		await host.stop();
		for (const path of [ARTICLE, ARTICLE.replace('.html', ''), 'people/', 'people/index.html', 'people/xi-jinping', PERSON])
			expect([path, await open(path)]).toMatchObject([path, { styled: true, status: 200 }]);
	});

	it('says of what was not read that it is not kept, and of what is nowhere that it is nowhere', async () => {
		await page.goto(host.url);
		await saysSo();
		await host.stop();
		for (const path of [PERSON, 'people/xi-jinping', ARTICLE.replace('html', 'epub')])
			expect([path, await open(path)]).toEqual([path, NOT_KEPT]);
		expect(await open('people/nobody.html')).toMatchObject({ status: 404, styled: true, title: expect.stringMatching(/^Page not found/) });
		await page.getByRole('link', { name: 'People', exact: true }).click();
		await expect.poll(() => page.title(), { timeout: 15_000 }).toMatch(/^People/);
	});

	it('says that the search is not kept, until it was used', async () => {
		await page.goto(host.url);
		await saysSo();
		const online = host.url;
		await context.setOffline(true);
		await page.goto(`${online}index.html?q=putin`);
		await noteOf(page).filter({ hasText: 'The search is not kept on this device' }).waitFor();
		await context.setOffline(false);
		await page.goto(`${online}index.html?q=putin`);
		await page.locator('.results a').first().waitFor();
		await isKept('search/index.js');
		await context.setOffline(true);
		await page.goto(`${online}index.html?q=beijing`);
		await page.locator('.results a').first().waitFor();
	});
});

describe('an update of a large site', () => {
	beforeEach(async () => {
		host = await startHost(first);
		context = await browser.newContext();
		page = await context.newPage();
		await page.goto(host.url);
		await saysSo();
		await open(ARTICLE);
		await isKept(ARTICLE);
	});
	afterEach(async () => {
		await context.close();
		await host.stop();
	});

	it('forgets what was read before and has changed', async () => {
		host.show(restyled);
		await open('index.html');
		expect(await askForUpdate(page)).toBe('installed');
		expect((await open('index.html')).title).not.toContain(SECOND);
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect.poll(() => page.title(), { timeout: 15_000 }).toContain(SECOND);
		await host.stop();
		expect(await open(ARTICLE)).toEqual(NOT_KEPT);
		expect(await open('people/index.html')).toMatchObject({ styled: true, status: 200, title: expect.stringContaining(SECOND) });
	});

	it('keeps what was read before and has not changed', async () => {
		await open(PERSON);
		await isKept(PERSON);
		host.show(retitled);
		await open('index.html');
		expect(await askForUpdate(page)).toBe('installed');
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect.poll(() => page.title(), { timeout: 15_000 }).toContain(SECOND);
		await host.stop();
		expect(await open(PERSON)).toMatchObject({ styled: true, status: 200, title: expect.stringMatching(/^Xi Jinping/) });
		expect(await open(ARTICLE)).toEqual(NOT_KEPT);
	});

	it('comes as a whole with the first page of it, which is kept, and interrupts nobody who reads it', async () => {
		const other = await context.newPage();
		await other.goto(host.url);
		const before = await versionsOf(page);
		host.show(restyled);
		const reloaded = other.waitForEvent('load');
		expect(await open(PERSON)).toMatchObject({ styled: true, title: expect.stringContaining(SECOND) });
		await page.evaluate(() => document.body.setAttribute('data-read', ''));
		await reloaded;
		expect(await other.title()).toContain(SECOND);
		await isKept(PERSON);
		expect(await page.locator('body[data-read]').count()).toBe(1);
		expect(await noteOf(page).textContent()).toBe('');
		const after = await versionsOf(page);
		expect([after.length, after[0] === before[0]]).toEqual([1, false]);
		await host.stop();
		for (const path of ['index.html', 'people/index.html', PERSON])
			expect([path, await open(path)]).toMatchObject([path, { styled: true, title: expect.stringContaining(SECOND) }]);
		expect(await open(ARTICLE)).toEqual(NOT_KEPT);
	});

	it('shows nothing of the old version while it comes', async () => {
		const before = await versionsOf(page);
		host.show(restyled);
		const release = host.hold(/timeline\.html/);
		for (const path of [PERSON, 'index.html', 'people/index.html', ARTICLE])
			expect([path, await open(path)]).toMatchObject([path, { styled: true, title: expect.stringContaining(SECOND) }]);
		expect(await versionsOf(page)).toEqual(expect.arrayContaining([...before]));
		await page.evaluate(() => document.body.setAttribute('data-read', ''));
		release();
		await expect.poll(async () => (await versionsOf(page)).some((name) => before.includes(name)), { timeout: 15_000 }).toBe(false);
		await isKept(ARTICLE);
		expect(await page.locator('body[data-read]').count()).toBe(1);
		await host.stop();
		for (const path of ['index.html', 'people/index.html'])
			expect([path, await open(path)]).toMatchObject([path, { styled: true, title: expect.stringContaining(SECOND) }]);
	});

	it('is not met by pages that are the same in it', async () => {
		host.show(retitled);
		expect((await open(PERSON)).title).toMatch(/^Xi Jinping/);
		await isKept(PERSON);
		for (const path of ['index.html', ARTICLE, PERSON]) expect((await open(path)).title).not.toContain(SECOND);
		await host.stop();
		for (const path of ['index.html', ARTICLE, PERSON]) expect((await open(path)).title).not.toContain(SECOND);
	});

	it('that is there by half shows of itself only what was asked for, and leaves the old version whole', async () => {
		host.show(restyled);
		host.cutOff(/\/(?:people\/index|index|timeline)\.html|\/$/);
		expect((await open(PERSON)).title).toContain(SECOND);
		expect(await askForUpdate(page)).toBe('redundant');
		await expect.poll(async () => (await open('index.html')).title, { timeout: 15_000 }).toMatch(/^Backgrounder/);
		await host.stop();
		for (const path of ['index.html', 'people/index.html', ARTICLE]) {
			expect([path, await open(path)]).toMatchObject([path, { styled: true, status: 200 }]);
			expect(await page.content()).not.toContain(SECOND);
		}
	});
});
