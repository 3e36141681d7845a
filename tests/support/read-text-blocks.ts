import type { Page } from 'playwright-core';

/** A block of lines of a page. */
export interface TextBlock {
	readonly text: string;
	/** The id of the nearest element around it that has one. */
	readonly id: string;
}

/** Read the visible text of a page, block by block in the order of the document, white space collapsed. */
export function readTextBlocks(page: Page): Promise<readonly TextBlock[]> {
	return page.evaluate(() => {
		const blocks: { text: string; id: string; box: Element }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!element || element.closest('script, style') || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
			let box: Element = element;
			while (/^(?:inline|contents)/.test(getComputedStyle(box).display) && box.parentElement) box = box.parentElement;
			const last = blocks.at(-1);
			if (last && last.box === box) last.text += node.nodeValue ?? '';
			else blocks.push({ text: node.nodeValue ?? '', id: element.closest('[id]')?.id ?? '', box });
		}
		return blocks.map(({ text, id }) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), id })).filter(({ text }) => text !== '');
	});
}
