import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { minifyScript } from '../../src/browser-script.ts';
import { type ChangingHost, startHost } from '../support/changing-host.ts';
import { readPage } from '../support/list-site.ts';
import { askForUpdate, noteOf } from '../support/offline-reader.ts';
import { openBrowser } from '../support/open-browser.ts';
import { makeVersion } from '../support/site-version.ts';

const site = inject('realSite');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: ChangingHost;
let newer: string;
const READY = 'Ready to read offline.';
const NEWER = 'There is a new version.';
const says = (words: string) => noteOf(page).filter({ hasText: words }).waitFor();
const isKept = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');

beforeAll(async () => {
	browser = await openBrowser();
	newer = await makeVersion(site, mkdtempSync(join(tmpdir(), 'backgrounder-note-')), { style: 'new' });
});
afterAll(async () => {
	await browser.close();
	rmSync(newer, { recursive: true, force: true });
});
beforeEach(async () => {
	host = await startHost(site);
	context = await browser.newContext();
	page = await context.newPage();
	await page.goto(host.url);
	await says(READY);
});
afterEach(async () => {
	await context.close();
	await host.stop();
});

async function deploy(): Promise<void> {
	host.show(newer);
	expect(await askForUpdate(page)).toBe('installed');
	await says(NEWER);
}

describe('what is said at the foot of the window', () => {
	it('is announced, can be closed, and is not said on the next page', async () => {
		expect(await noteOf(page).getAttribute('role')).toBe('status');
		await page.getByRole('button', { name: 'Close' }).click();
		expect(await noteOf(page).textContent()).toBe('');
		await page.reload();
		expect(await isKept()).toBe(true);
		expect(await noteOf(page).textContent()).toBe('');
	});

	it('stands in a region that was there before it', async () => {
		const fresh = await (await browser.newContext()).newPage();
		await fresh.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				new MutationObserver((changes) => {
					const note = document.querySelector('.offline-note');
					const first = changes.find(({ target }) => target === note && note?.textContent);
					if (first) document.body.dataset.said = String(first.addedNodes.length);
				}).observe(document.body, { childList: true, subtree: true });
			});
		});
		await fresh.goto(host.url);
		await fresh.locator('body[data-said]').waitFor();
		await fresh.context().close();
	});

	it('of a new version is said on every page until it is closed, and no more in that window', async () => {
		await deploy();
		await page.goto(`${host.url}timeline.html`);
		await says(NEWER);
		await page.getByRole('button', { name: 'Close' }).click();
		expect(await noteOf(page).textContent()).toBe('');
		await page.goto(`${host.url}a-z.html`);
		await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
		expect(await noteOf(page).textContent()).toBe('');
		const next = await context.newPage();
		await next.goto(host.url);
		await noteOf(next).filter({ hasText: NEWER }).waitFor();
	});

	it.each([
		[1200, 700],
		[320, 480],
	])('covers nothing that one goes to by keys, %d × %d pixels', async (width, height) => {
		await page.setViewportSize({ width, height });
		await deploy();
		await page.goto(`${host.url}people/index.html`);
		await says(NEWER);
		const covered: string[] = [];
		const stops = await page.locator('a:visible, button:visible').count();
		for (let stop = 0; stop < stops; stop++) {
			await page.keyboard.press('Tab');
			const words = await page.evaluate(() => {
				const note = document.querySelector('.offline-note') as HTMLElement;
				const focused = document.activeElement as HTMLElement;
				if (note.contains(focused) || focused === document.body) return '';
				const [a, b] = [focused.getBoundingClientRect(), note.getBoundingClientRect()];
				return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right ? focused.textContent : '';
			});
			if (words) covered.push(words);
		}
		expect(stops).toBeGreaterThan(20);
		expect(covered).toEqual([]);
		for (const button of await noteOf(page).getByRole('button').all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
	});

	it('costs a page that nobody reads offline less than 400 bytes', () => {
		const script = /<script data-font[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/.exec(readPage(site, 'index.html'))?.[1] ?? '';
		const others = minifyScript(['font', 'theme', 'search-opener'].map((name) => readPage('src/browser', `${name}.js`)).join('\n'));
		expect(script).toContain('serviceWorker');
		expect(gzipSync(script, { level: 9 }).length - gzipSync(others, { level: 9 }).length).toBeLessThanOrEqual(400);
	});
});
