import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createSentenceSplitter } from '../../src/text/sentences.ts';
import { findTextDirective } from '../support/find-text-directive.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openSearchingBrowser } from '../support/open-searching-browser.ts';
import { findHighlightFault, paintHighlights } from '../support/read-highlight.ts';
import { readTextBlocks } from '../support/read-text-blocks.ts';

interface Sentence {
	readonly id: string;
	readonly words: string;
	/** Its link, as the page offers it. */
	readonly url: string;
}

const article = `${pathToFileURL(inject('realSite')).href}/articles/putin-in-beijing.html`;
const splitSentences = createSentenceSplitter('en');
let browser: Browser;
let searching: Browser | undefined;
let sentences: readonly Sentence[];

beforeAll(async () => {
	browser = await openBrowser();
	searching = await openSearchingBrowser();
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(article);
	sentences = await quoteAll(page);
	await context.close();
});

afterAll(() => Promise.all([browser?.close(), searching?.close()]));

/** Selects every sentence of the article, one after the other, and has the page copy its link. */
async function quoteAll(page: Page): Promise<readonly Sentence[]> {
	const texts = await page.locator('.block p, .block .credit').evaluateAll((elements) =>
		elements
			.filter((element) => !element.matches('.picture-label'))
			.map((element, index) => {
				element.setAttribute('data-text', String(index));
				return { id: element.closest('.block')?.id ?? '', text: element.textContent ?? '' };
			}),
	);
	const quoted: Sentence[] = [];
	for (const [index, { id, text }] of texts.entries()) {
		for (const { start, end } of splitSentences(text)) {
			const words = text.slice(start, end).trim();
			if (words === '') continue;
			await page.evaluate(selectText, [index, start, start + text.slice(start, end).trimEnd().length] as const);
			await page.locator('.sharing:popover-open button', { hasText: 'Copy link' }).click();
			quoted.push({ id, words, url: await page.evaluate(() => navigator.clipboard.readText()) });
			await page.evaluate(() => getSelection()?.removeAllRanges());
			await page.locator('.sharing:popover-open').waitFor({ state: 'detached' });
		}
	}
	return quoted;
}

/** In the browser: selects a stretch of the n-th text. */
function selectText([index, start, end]: readonly [number, number, number]): void {
	const walker = document.createTreeWalker(document.querySelector(`[data-text="${String(index)}"]`) as Node, NodeFilter.SHOW_TEXT);
	const spots: [Node, number][] = [];
	let before = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { length } = node.nodeValue ?? '';
		if (start >= before && start < before + length) spots[0] = [node, start - before];
		if (end > before && end <= before + length) spots[1] = [node, end - before];
		before += length;
	}
	const [from, to] = spots;
	if (from && to) getSelection()?.setBaseAndExtent(...from, ...to);
}

it('means, by the rules that browsers follow, exactly its sentence', async () => {
	expect(sentences.length).toBeGreaterThan(70);
	const page = await browser.newPage();
	await page.goto(article);
	const blocks = (await readTextBlocks(page)).map(({ text }) => text);
	const faults = sentences.filter(({ id, words, url }) => {
		const found = url.includes(`#${id}:~:`) ? findTextDirective(blocks, url.slice(url.indexOf(':~:') + 3), 'en') : undefined;
		return !found || found.from.block !== found.to.block || blocks[found.from.block]?.slice(found.from.offset, found.to.offset) !== words;
	});
	expect(faults).toEqual([]);
	await page.close();
});

it('lights up exactly its sentence, where a browser is installed that can look for words', async ({ skip }) => {
	if (!searching) return skip('No browser is installed that can look for words in a page');
	const context = await searching.newContext({ viewport: { width: 900, height: 500 } });
	await paintHighlights(context);
	const page = await context.newPage();
	const faults: string[] = [];
	for (const { id, words, url } of sentences) {
		await page.goto('about:blank');
		await page.goto(url);
		const fault = await findHighlightFault(page, { id, words });
		if (fault !== '') faults.push(`${url}: ${fault}: ${words}`);
	}
	expect(faults).toEqual([]);
});
