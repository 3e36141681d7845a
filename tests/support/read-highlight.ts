import type { BrowserContext, Page } from 'playwright-core';
import { type Pixels, readPixels } from './read-pixels.ts';

/** A stretch of text on the screen. */
export interface Wanted {
	/** The id of the block that holds it. */
	readonly id: string;
	/** Its words, as the block's text holds them, white space aside. */
	readonly words: string;
	/** How many times they stand in the block before the stretch that is meant. */
	readonly after?: number;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
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
	const picture = await readPixels(await page.screenshot());
	const painted = listPainted(picture);
	const strange = painted.difference(listInside(boxes, 3, picture.width)).size;
	const missing = listInside(boxes, -4, picture.width).difference(painted).size;
	if (painted.size === 0) return 'nothing is highlighted';
	if (strange > 20) return `${String(strange)} pixels beyond the words are highlighted`;
	return missing > painted.size / 4 ? `${String(missing)} pixels of the words are not highlighted` : '';
}

/** The pixels of a picture, by their numbers, that have the colour of paintHighlights. */
function listPainted({ pixels }: Pixels): ReadonlySet<number> {
	const painted = new Set<number>();
	for (let at = 0; at < pixels.length; at += 3)
		if ((pixels[at] ?? 0) > 200 && (pixels[at + 1] ?? 255) < 60 && (pixels[at + 2] ?? 0) > 200) painted.add(at / 3);
	return painted;
}

/** The pixels, by their numbers, in any of some boxes that are grown on every side. */
function listInside(boxes: readonly Box[], grown: number, width: number): ReadonlySet<number> {
	const inside = new Set<number>();
	for (const { left, right, top, bottom } of boxes)
		for (let y = Math.ceil(top - grown); y < bottom + grown; y++)
			for (let x = Math.max(0, Math.ceil(left - grown)); x < Math.min(width, right + grown); x++) inside.add(y * width + x);
	return inside;
}

/** The boxes of words in the window, in the browser; or why they have none. */
function boxesOf({ id, words, after = 0 }: Wanted): string | Box[] {
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
