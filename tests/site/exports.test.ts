import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { writeTimelineJs } from '../../src/exports/timelinejs.ts';
import { EXPORTS } from '../../src/page-models/permalinks.ts';
import { exportEvent } from '../support/export-event.ts';
import { listFiles, readPage } from '../support/list-site.ts';
import { CONFIG } from '../support/make-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readWithIcalJs, readWithNodeIcal } from '../support/read-calendar.ts';

interface TimelineFile {
	readonly title: { readonly text: { readonly headline: string } };
	readonly events: readonly { readonly unique_id: string; readonly display_date: string }[];
}
interface TimelineWindow {
	readonly TL: { readonly Timeline: new (id: string, data: string, options: object) => { on: (event: string, then: () => void) => void } };
}

const site = inject('realSite');
const require = createRequire(import.meta.url);
const timelineJs = join(dirname(require.resolve('@knight-lab/timelinejs')), 'dist');
const names = [...readPage(site, 'events/index.html').matchAll(/<a [^>]*class="e [^>]*>([^<]*)</g)].map(([, name]) => name?.trim() ?? '');
const timeline = JSON.parse(readPage(site, EXPORTS.timelinejs.path)) as TimelineFile;
let browser: Browser;
let server: FolderServer;
let library: FolderServer;

beforeAll(async () => {
	browser = await openBrowser();
	server = await serveFolder(site, { port: 0 });
	library = await serveFolder(timelineJs, { port: 0 });
});
afterAll(async () => {
	await browser.close();
	await server.close();
	await library.close();
});

/** Loads a file into TimelineJS, from its own package and with no network, and reads what it shows. */
async function show(file: string): Promise<{ page: Page; slides: readonly string[][]; markers: number; troubles: readonly string[] }> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	const troubles: string[] = [];
	page.on('pageerror', (error) => troubles.push(error.message));
	await page.route('**/*', (route) => {
		const url = route.request().url();
		if (url === `${library.url}page`) {
			const html =
				'<!doctype html><link rel="stylesheet" href="css/timeline.css"><div id="here" style="height:700px"></div><script src="js/timeline.js"></script>';
			return route.fulfill({ contentType: 'text/html', body: html });
		}
		if (url === `${library.url}timeline.json`) return route.fulfill({ contentType: 'application/json', body: file });
		return url.startsWith(library.url) ? route.continue() : route.abort();
	});
	await page.goto(`${library.url}page`);
	await page.evaluate(async (path) => {
		const { TL } = window as unknown as TimelineWindow;
		await new Promise<void>((resolve) => {
			const made = new TL.Timeline('here', 'timeline.json', { script_path: path, font: null });
			made.on('loaded', resolve);
		});
	}, `${library.url}js/`);
	const slides = await page
		.locator('.tl-slide')
		.evaluateAll((elements) =>
			elements.map((element) => [
				element.id,
				...['.tl-headline', '.tl-headline-date'].map((part) => element.querySelector(part)?.textContent ?? ''),
			]),
		);
	return { page, slides, markers: await page.locator('.tl-timemarker').count(), troubles };
}

describe('timeline.json', () => {
	it('is what the real TimelineJS shows, every event as a slide with its words for the date', async () => {
		expect(names.length).toBeGreaterThan(20);
		const { page, slides, markers, troubles } = await show(readPage(site, EXPORTS.timelinejs.path));
		expect(troubles).toEqual([]);
		expect(markers).toBe(names.length);
		const [title, ...events] = slides;
		expect(title?.[1]).toBe(timeline.title.text.headline);
		expect(events.map(([, headline]) => headline).toSorted()).toEqual(names.toSorted());
		expect(new Map(events.map(([id, , date]) => [id, date]))).toEqual(
			new Map(timeline.events.map(({ unique_id, display_date }) => [unique_id, display_date])),
		);
		await page.close();
	});

	it('keeps its place in time at the edges of the scale, and runs nothing that the content says', async () => {
		const evil = '<img src=x onerror="document.title=\'run\'"> https://example.org/';
		const dates = ['-0043-03-15', 'Y-12345', '0000', '0045', '../1985', '2014/..', '194X', 'Y12345', '2023-22', '2023-10-16T10:00:00Z'];
		const events = dates.map((date, index) => exportEvent(date, { id: `e${String(index)}`, name: `${evil} ${date}`, description: evil }));
		const { page, slides, markers, troubles } = await show(writeTimelineJs(CONFIG, [...events, exportEvent('XXXX', { name: 'Never' })]));
		expect(troubles).toEqual([]);
		expect(markers).toBe(dates.length);
		const order = ['Y-12345', '-0043-03-15', '0000', '0045', '194X', '../1985', '2014/..', '2023-22', '2023-10-16T10:00:00Z', 'Y12345'];
		expect(slides.slice(1).map(([, headline]) => headline)).toEqual(order.map((date) => `${evil} ${date}`));
		expect(await page.title()).toBe('');
		expect(await page.locator('.tl-slide a, .tl-slide img').count()).toBe(0);
		expect(await page.locator('.tl-slide-titleslide').textContent()).toContain('Never (date unknown)');
		await page.close();
	});
});

describe('events.ics', () => {
	it.each([
		['ical.js', readWithIcalJs],
		['node-ical', readWithNodeIcal],
	])('is read by %s with every event', (_, read) => {
		const entries = read(readPage(site, EXPORTS.icalendar.path));
		expect(entries.map(({ uid }) => uid.replace(/@.*/, '')).toSorted()).toEqual(
			timeline.events.map(({ unique_id }) => unique_id).toSorted(),
		);
		for (const { start, end } of entries) expect(start < end, `${start} < ${end}`).toBe(true);
	});
});

describe('the timeline page', () => {
	it('offers each file, and the server sends it whole', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}timeline.html`);
		const links = await page
			.locator('.downloads a[download]')
			.evaluateAll((anchors) =>
				anchors.map((anchor) => [anchor.getAttribute('href'), anchor.getAttribute('type'), anchor.getBoundingClientRect().height]),
			);
		expect(links.map(([href, type]) => ({ path: href, type }))).toEqual(Object.values(EXPORTS));
		for (const [, , height] of links) expect(height).toBeGreaterThanOrEqual(24);
		for (const { path, type } of Object.values(EXPORTS)) {
			const response = await fetch(`${server.url}${path}`);
			expect(response.headers.get('content-type')).toContain(type);
			expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(join(site, path)));
		}
		await page.close();
	});

	it('finds the files in the first folder, the table with its byte order mark', () => {
		expect(listFiles(site)).toEqual(expect.arrayContaining(Object.values(EXPORTS).map(({ path }) => path)));
		expect([...readFileSync(join(site, EXPORTS.csv.path)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(readPage(site, EXPORTS.csv.path).match(/\r\n/g)?.length).toBe(names.length + 1);
	});
});
