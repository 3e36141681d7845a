import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { planFiles } from '../../src/offline/plan-files.ts';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { listFiles, listPages } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { SEARCH_QUERIES } from '../support/search-queries.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';

/** A host that can be given another site, cut off, or made to send only the beginnings of some files. */
interface Host {
	readonly url: string;
	show: (folder: string) => void;
	/** Only half of the files that this fits are sent. */
	cutOff: (paths: RegExp | undefined) => void;
	readonly stop: () => Promise<void>;
}

async function startHost(first: string, base = '/'): Promise<Host> {
	let folder = first;
	let broken: RegExp | undefined;
	const server: Server = createServer((request, response) => {
		const path = (request.url ?? '').split('?')[0] ?? '';
		if (broken?.test(path)) {
			const bytes = readFileSync(join(folder, path.slice(base.length)));
			response.setHeader('content-type', 'text/html');
			response.end(bytes.subarray(0, bytes.length / 2));
			return;
		}
		request.url = path.startsWith(base) ? `/${path.slice(base.length)}` : '/missing';
		sirv(folder, { dev: true, etag: true })(request, response, () => {
			response.writeHead(404).end('none');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	let stopped: Promise<void> | undefined;
	return {
		url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
		show: (next) => {
			folder = next;
		},
		cutOff: (paths) => {
			broken = paths;
		},
		stop: () => {
			stopped ??= new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
			return stopped;
		},
	};
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: Host;
const note = () => page.locator('.offline-note');

/** Opens the first page and waits until all is kept. */
async function visit(): Promise<void> {
	await page.goto(host.url);
	await note().filter({ hasText: 'Ready to read offline.' }).waitFor();
}

/** What the reader sees of a page: its title, and whether it has its style. */
async function look(path: string): Promise<{ title: string; styled: boolean }> {
	await page.goto(`${host.url}${path}`);
	const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '');
	return { title: await page.title(), styled };
}

const askForUpdate = (): Promise<string> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const { installing } = registration;
		if (!installing) return registration.waiting ? 'installed' : 'none';
		return new Promise<string>((resolve) => {
			installing.addEventListener('statechange', () => ['installed', 'redundant'].includes(installing.state) && resolve(installing.state));
		});
	});

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/news/site/'])('a site below %s', (base) => {
	beforeEach(async () => {
		host = await startHost(site, base);
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
			const { title, styled } = await look(path);
			const expected = /<title>([^<]*)/.exec(readFileSync(join(site, path), 'utf8'))?.[1];
			expect([path, styled, title]).toEqual([path, true, expected?.replaceAll('&amp;', '&').replaceAll('&#39;', "'")]);
		}
		expect((await look('')).title).toMatch(/^Backgrounder/);
		expect((await look('nowhere.html')).title).toMatch(/^Page not found/);
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
	let copy: ProjectCopy;
	let newer: string;
	const NEW = 'A new headline';

	beforeAll(async () => {
		copy = copyProject();
		const file = join(copy.root, 'content/articles/putin-in-beijing.md');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${NEW}`));
		const { status, output } = await copy.build();
		if (status !== 0) throw new Error(output);
		newer = mkdtempSync(join(tmpdir(), 'backgrounder-newer-'));
		cpSync(copy.dist, newer, { recursive: true });
	});
	afterAll(() => {
		copy.remove();
		rmSync(newer, { recursive: true, force: true });
	});
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

	it('that was cut off half way leaves the old version whole, and the next one comes', async () => {
		host.show(newer);
		host.cutOff(/people\/|timeline\.html/);
		expect(await askForUpdate()).toBe('redundant');
		expect((await look(ARTICLE)).title).not.toContain(NEW);
		await host.stop();
		for (const path of [ARTICLE, 'timeline.html', 'people/xi-jinping.html', 'index.html']) {
			const { title, styled } = await look(path);
			expect([styled, title]).toEqual([true, /<title>([^<]*)/.exec(readFileSync(join(site, path), 'utf8'))?.[1]]);
			expect(await page.content()).not.toContain(NEW);
		}
	});

	it('is said quietly, and shown everywhere when the reader wants it', async () => {
		const other = await context.newPage();
		await other.goto(`${host.url}people/xi-jinping.html`);
		host.show(newer);
		expect(await askForUpdate()).toBe('installed');
		// Until then all is of the old version.
		expect((await look(ARTICLE)).title).not.toContain(NEW);
		await note().filter({ hasText: 'There is a new version.' }).waitFor();
		expect(await note().getAttribute('role')).toBe('status');
		const reloaded = other.waitForEvent('load');
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect.poll(() => page.title(), { timeout: 15_000 }).toContain(NEW);
		await reloaded;
		await host.stop();
		expect((await look('index.html')).styled).toBe(true);
		expect(await page.content()).toContain(NEW);
		// What was kept of the old version is gone.
		expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	});

	it('that is none changes nothing', async () => {
		expect(await askForUpdate()).toBe('none');
	});
});

describe('a site that is too large to be kept whole', () => {
	it('keeps what leads to the rest, and what was read', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'backgrounder-large-'));
		cpSync(site, folder, { recursive: true });
		const files = listFiles(site).map((path) => ({
			path,
			size: 1,
			hash: createHash('sha256')
				.update(readFileSync(join(site, path)))
				.digest('base64'),
		}));
		const source = readFileSync('src/browser/service-worker.js', 'utf8');
		writeFileSync(join(folder, 'service-worker.js'), `const PLAN = ${JSON.stringify(planFiles(files, 'v1', 0))};\n${source}`);
		host = await startHost(folder);
		context = await browser.newContext();
		page = await context.newPage();
		await visit();
		await look(ARTICLE);
		await host.stop();
		for (const path of [ARTICLE, 'index.html', 'people/index.html', 'timeline.html'])
			expect([path, (await look(path)).styled]).toEqual([path, true]);
		expect((await look(ARTICLE)).title).toMatch(/^Putin goes to Beijing/);
		expect((await look('about.html')).title).toMatch(/^About/);
		expect((await look('people/xi-jinping.html')).title).toMatch(/^Page not found/);
		await context.close();
		rmSync(folder, { recursive: true, force: true });
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
