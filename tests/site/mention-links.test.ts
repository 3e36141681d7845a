import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findTextDirective } from '../support/find-text-directive.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openSearchingBrowser } from '../support/open-searching-browser.ts';
import { findHighlightFault, paintHighlights } from '../support/read-highlight.ts';
import { readTextBlocks } from '../support/read-text-blocks.ts';

interface Quoted {
	readonly url: string;
	readonly id: string;
	readonly words: string;
	readonly language: string;
}

let browser: Browser;
let searching: Browser | undefined;

beforeAll(async () => {
	browser = await openBrowser();
	searching = await openSearchingBrowser();
});

afterAll(() => Promise.all([browser?.close(), searching?.close()]));

/** Every quoted passage of the pages of people, places, organizations and events with its link, each passage once. */
async function listQuotations(page: Page, site: string): Promise<readonly Quoted[]> {
	const found: Quoted[] = [];
	for (const folder of ['people', 'places', 'organizations', 'events']) {
		for (const name of readdirSync(join(site, folder))) {
			const file = join(site, folder, name);
			if (!readFileSync(file, 'utf8').includes('class="to-passage"')) continue;
			await page.goto(pathToFileURL(file).href);
			found.push(
				...(await page.locator('.passage + .to-passage').evaluateAll((links) =>
					links.map((link) => {
						const { href } = link as HTMLAnchorElement;
						const quote = link.previousElementSibling;
						const id = decodeURIComponent(/#(.*?):~:text=/.exec(href)?.[1] ?? '');
						return {
							url: href,
							id,
							words: quote?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
							language: quote?.getAttribute('lang') ?? '',
						};
					}),
				)),
			);
		}
	}
	return [...new Map(found.map((quoted) => [quoted.url, quoted])).values()];
}

describe.each(['realSite', 'languagesSite'] as const)('links to passages: %s', (name) => {
	it('mean, by the rules that browsers follow, exactly the words that they quote', async () => {
		const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
		const quotations = await listQuotations(page, inject(name));
		expect(quotations.length).toBeGreaterThan(name === 'realSite' ? 70 : 10);
		const faults: string[] = [];
		for (const [article, list] of Map.groupBy(quotations, ({ url }) => url.replace(/#.*/, ''))) {
			await page.goto(article);
			const blocks = await readTextBlocks(page);
			for (const { url, id, words, language } of list) {
				const texts = blocks.map(({ text }) => text);
				const found = findTextDirective(texts, url.slice(url.indexOf(':~:') + 3), language);
				const text =
					found &&
					texts
						.slice(found.from.block, found.to.block + 1)
						.join(' ')
						.slice(found.from.offset);
				const block = found && blocks[found.from.block];
				if (!found || block?.id !== id || text?.slice(0, found.to.offset - found.from.offset) !== words) faults.push(`${url}: ${words}`);
			}
		}
		expect(faults).toEqual([]);
		await page.close();
	});

	it('light them up, where a browser is installed that can look for words', async ({ skip }) => {
		if (!searching) return skip('No browser is installed that can look for words in a page');
		const context = await searching.newContext({ viewport: { width: 900, height: 500 } });
		await paintHighlights(context);
		const page = await context.newPage();
		const faults: string[] = [];
		for (const { url, id, words } of await listQuotations(page, inject(name))) {
			await page.goto('about:blank');
			await page.goto(url);
			const fault = await findHighlightFault(page, { id, words });
			if (fault !== '') faults.push(`${url}: ${fault}: ${words}`);
		}
		expect(faults).toEqual([]);
	});
});
