import type { BrowserContext, Page } from 'playwright-core';
import { readPng } from './read-png.ts';

/** A stretch of text on the screen. */
export interface Wanted {
	/** The id of the block that holds it. */
	readonly id: string;
	/** Its words, as the block's text holds them, white space aside. */
	readonly words: string;
	/** How many times they stand in the block before the stretch that is meant. */
	readonly after?: number;
}

/** Have all pages of a context paint what a text directive means in a colour that nothing else has. */
export async function paintHighlights(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('::target-text{background-color:#f0f!important;color:#f0f!important}');
		document.adoptedStyleSheets.push(sheet);
	});
}

/**
 * Tell whether a page highlights exactly some words as the target of a text directive, by the pixels of the screen. See
 * paintHighlights.
 *
 * @returns empty when it does; else what is wrong
 */
export async function findHighlightFault(page: Page, wanted: Wanted): Promise<string> {
	const boxes = await page.evaluate(boxesOf, wanted);
	if (typeof boxes === 'string') return boxes;
	const { width, height, pixels } = readPng(await page.screenshot());
	const inside = (x: number, y: number, grown: number): boolean =>
		boxes.some((box) => x >= box.left - grown && x < box.right + grown && y >= box.top - grown && y < box.bottom + grown);
	let [painted, missing, strange] = [0, 0, 0];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = 3 * (y * width + x);
			const magenta = (pixels[at] ?? 0) > 200 && (pixels[at + 1] ?? 255) < 60 && (pixels[at + 2] ?? 0) > 200;
			if (magenta) painted++;
			if (magenta && !inside(x, y, 3)) strange++;
			if (!magenta && inside(x, y, -4)) missing++;
		}
	}
	if (painted === 0) return 'nothing is highlighted';
	if (strange > 20) return `${String(strange)} pixels beyond the words are highlighted`;
	return missing > painted / 4 ? `${String(missing)} pixels of the words are not highlighted` : '';
}

/** The boxes of words in the window, in the browser; or why they have none. */
function boxesOf({ id, words, after = 0 }: Wanted): string | { left: number; right: number; top: number; bottom: number }[] {
	const block = document.getElementById(id);
	if (!block) return `no #${id}`;
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const signs: { node: Node; offset: number }[] = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		for (let offset = 0; offset < (node.nodeValue ?? '').length; offset++) {
			const sign = node.nodeValue?.[offset] ?? '';
			if (/\s/.test(sign)) continue;
			text += sign;
			signs.push({ node, offset });
		}
	}
	const wanted = words.replaceAll(/\s/g, '');
	let start = text.indexOf(wanted);
	for (let more = after; more > 0 && start >= 0; more--) start = text.indexOf(wanted, start + 1);
	const [first, last] = [signs[start], signs[start + wanted.length - 1]];
	if (start < 0 || !first || !last) return `“${words}” is not in #${id}`;
	const range = document.createRange();
	range.setStart(first.node, first.offset);
	range.setEnd(last.node, last.offset + 1);
	const visible = [...range.getClientRects()].filter((box) => box.width > 0 && box.top >= 0 && box.bottom <= window.innerHeight);
	return visible.length === 0
		? 'the words are not in the window'
		: visible.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
}
