import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Find the words and marks of a drawing that overlap, by the boxes of their ink in the browser.
 *
 * @returns each pair in words, at most ten
 */
export function findOverlaps(page: Page, root: string): Promise<readonly string[]> {
	return page.evaluate((selector) => {
		const frame = document.querySelector(selector);
		if (!frame) return [`no ${selector}`];
		const inside = frame.getBoundingClientRect();
		const seen = [...frame.querySelectorAll('.name, .extent > *, .tick, .cut > span, .now-line > span > span:last-child')].filter(
			(element) => element.checkVisibility(),
		);
		const boxes = seen.flatMap((element) => {
			// A tick's or a label's ink is its text; a piece of a bar is its box.
			const range = document.createRange();
			range.selectNodeContents(element);
			const own = element.getBoundingClientRect();
			const ink = element.textContent?.trim() ? range.getBoundingClientRect() : own;
			const box = {
				left: Math.max(ink.left, own.left),
				right: Math.min(ink.right, own.right),
				top: ink.top,
				bottom: Math.min(ink.bottom, own.bottom),
			};
			return box.right - box.left < 0.5
				? []
				: [{ ...box, event: element.closest('.mark'), text: `${element.className} ${element.textContent?.trim() ?? ''}` }];
		});
		const troubles: string[] = [];
		boxes.sort((a, b) => a.top - b.top);
		for (const [index, a] of boxes.entries()) {
			if (a.left < inside.left - 16 || a.right > inside.right + 16) troubles.push(`${a.text} leaves the frame`);
			for (const b of boxes.slice(index + 1)) {
				if (b.top >= a.bottom - 1.5) break;
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				// Pieces of one event touch.
				if (across > 1.5 && !(a.event && a.event === b.event)) troubles.push(`${a.text} / ${b.text}`);
			}
		}
		return troubles.slice(0, 10);
	}, root);
}

/** Run axe on a part of a page. The page must be opened past its own Content-Security-Policy, which keeps axe out. */
export async function runAxe(page: Page, root?: string): Promise<readonly (readonly [rule: string, html: string | undefined])[]> {
	await page.addScriptTag({ content: axe });
	const violations = await page.evaluate(async (selector) => {
		const { run } = (globalThis as unknown as { axe: { run: (root: unknown, options: object) => Promise<{ violations: Result[] }> } }).axe;
		return (await run(selector ?? document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations;
	}, root);
	return violations.map(({ id, nodes }) => [id, nodes[0]?.html] as const);
}
