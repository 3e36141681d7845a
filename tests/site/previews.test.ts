import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { analyze } from '../support/analyze.ts';
import { runAxe } from '../support/inspect-page.ts';
import { listPages, readPage } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { REAL_ARTICLE } from '../support/real-content.ts';

const site = inject('realSite');
const onDisk = (path: string): string => `file://${site}/${path}`;
const ARTICLE = 'articles/putin-in-beijing.html';
const SECTIONS = ['opening', 'a-rare-trip', 'no-limits-no-more', 'push-for-peace'].map((id) => `articles/putin-in-beijing/${id}.html`);
const MENTIONS = '.text [class|="m"]';
const graph = analyze(REAL_ARTICLE).graph;
/** Whom the mentions of the article name, in order. */
const named = [...graph.articles.values()].flatMap(({ mentions }) =>
	mentions.map(({ section, entity }) => ({ section, name: graph.entities.get(entity)?.record.name })),
);
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
	browser = await openBrowser();
	server = await serveFolder(site, { port: 0, base: '/some/where/' });
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** Opens a page whose clock goes on only when it is told to. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.clock.install();
	await page.goto(address);
	await page.clock.pauseAt(Date.now() + 3_600_000);
	return page;
}

/** Opens a page on which whatever is to be done later is done at once. */
async function openTimeless(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.assign(globalThis, { setTimeout: (action: (...args: unknown[]) => void, _: number, ...args: unknown[]) => action(...args) });
	});
	await page.goto(address);
	return page;
}

const card = (page: Page): Locator => page.locator('.preview');
const nameOn = (page: Page): Promise<string | null> => card(page).locator('.e').first().textContent();
const first = (page: Page): Locator => page.locator('#a-rare-trip a.m-person').first();

/** The middle of the first line of an element. */
async function middle(element: Locator): Promise<readonly [x: number, y: number]> {
	await element.scrollIntoViewIfNeeded();
	return element.evaluate((node) => {
		const [line = node.getBoundingClientRect()] = node.getClientRects();
		return [line.x + line.width / 2, line.y + line.height / 2] as const;
	});
}

async function pointAt(element: Locator): Promise<void> {
	await element.page().mouse.move(...(await middle(element)));
}

describe.each([
	['from a disk', onDisk],
	['under a path', (path: string) => `${server.url}${path}`],
])('a preview %s', (_, address) => {
	it('comes when the mouse stays on a mention, and goes soon after it', async () => {
		const page = await open(address(ARTICLE));
		await pointAt(first(page));
		await page.clock.runFor(250);
		expect(await card(page).count()).toBe(0);
		await page.clock.runFor(100);
		expect(await card(page).isVisible()).toBe(true);
		expect(await nameOn(page)).toBe('Xi Jinping');
		expect(await card(page).locator('p').first().textContent()).toMatch(/^Leader of China’s Communist Party/);
		expect(await card(page).locator('li:visible').count()).toBe(5);
		expect(
			await card(page)
				.locator('.e')
				.first()
				.evaluate((link: HTMLAnchorElement) => link.href),
		).toBe(address('people/xi-jinping.html'));
		await page.mouse.move(2, 2);
		await page.clock.runFor(150);
		expect(await card(page).count()).toBe(1);
		await page.clock.runFor(100);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});
});

describe('a preview under the mouse', () => {
	it('does not come for a mouse that passes by', async () => {
		const page = await open(onDisk(ARTICLE));
		await pointAt(first(page));
		await page.clock.runFor(200);
		await page.mouse.move(2, 2);
		await page.clock.runFor(2000);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});

	it('stays while the mouse is on it, and as long as nothing happens', async () => {
		const page = await open(onDisk(ARTICLE));
		await pointAt(first(page));
		await page.clock.runFor(60_000);
		expect(await card(page).count()).toBe(1);
		await page.mouse.move(...(await middle(card(page))), { steps: 20 });
		await page.clock.runFor(60_000);
		expect(await nameOn(page)).toBe('Xi Jinping');
		await pointAt(card(page).locator('.headline .e:visible').last());
		await page.clock.runFor(2000);
		expect(await card(page).count()).toBe(1);
		await page.mouse.move(2, 2);
		await page.clock.runFor(300);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});

	it('is put away by Esc until the mouse comes back, and takes nothing with it', async () => {
		const page = await open(onDisk(ARTICLE));
		const [x, y] = await middle(first(page));
		await page.mouse.move(x, y);
		await page.clock.runFor(400);
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		await page.mouse.move(x + 2, y);
		await page.clock.runFor(2000);
		expect(await card(page).count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await page.mouse.move(2, 2);
		await page.mouse.move(x, y);
		await page.clock.runFor(400);
		expect(await card(page).count()).toBe(1);
		await page.context().close();
	});

	it('leads to the page and to the events', async () => {
		const page = await open(onDisk(ARTICLE));
		await pointAt(first(page));
		await page.clock.runFor(400);
		await card(page).locator('.headline .e:visible').last().click();
		await page.waitForURL(onDisk('events/belt-and-road-forum-2023.html'));
		await page.context().close();
	});

	it('moves nothing', async () => {
		const page = await openTimeless(onDisk(ARTICLE), { viewport: { width: 1280, height: 700 } });
		await page.evaluate(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift' });
		});
		const seen = (): Promise<number> =>
			page.evaluate(
				() =>
					new Promise((resolve) => {
						requestAnimationFrame(() =>
							requestAnimationFrame(() => resolve((globalThis as unknown as { shifts: number[] }).shifts.length)),
						);
					}),
			);
		await first(page).evaluate((node) => node.scrollIntoView({ block: 'center' }));
		await seen();
		await page.evaluate(() => {
			(globalThis as unknown as { shifts: number[] }).shifts.length = 0;
		});
		const names = new Set<string | null>();
		for (const mention of await page.locator(`#a-rare-trip ${MENTIONS}`).all()) {
			const [line] = await mention.evaluate((node) => [...node.getClientRects()].map(({ x, y, height }) => ({ x, y: y + height / 2 })));
			if (!line || line.y < 0 || line.y > 690) continue;
			await page.keyboard.press('Escape');
			await page.mouse.move(line.x + 3, line.y);
			expect(await seen()).toBe(0);
			names.add(await nameOn(page));
		}
		expect(names.size).toBeGreaterThan(4);
		// And the measure measures.
		await first(page).evaluate((node) => {
			node.closest<HTMLElement>('.block')?.style.setProperty('margin-block-start', '150px');
		});
		expect(await seen()).toBeGreaterThan(0);
		await page.context().close();
	});
});

describe('a preview on the keyboard', () => {
	/** Goes to a mention as Tab does. */
	async function tabTo(page: Page, mention: Locator): Promise<void> {
		await page.keyboard.press('Tab');
		await mention.focus();
		await page.clock.runFor(20);
	}

	it('comes with the focus, goes on with it, and adds no stop', async () => {
		const page = await open(onDisk(ARTICLE));
		await tabTo(page, first(page));
		expect(await nameOn(page)).toBe('Xi Jinping');
		await page.clock.runFor(60_000);
		await pointAt(page.locator('#a-rare-trip a.m-place').first());
		await page.mouse.move(2, 2);
		await page.clock.runFor(1000);
		expect(await nameOn(page)).toBe('Xi Jinping');
		await page.keyboard.press('Tab');
		await page.clock.runFor(20);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beijing');
		expect(await nameOn(page)).toBe('Beijing');
		expect(await card(page).locator('a:not([tabindex="-1"])').count()).toBe(0);
		await page.locator('#a-rare-trip .permalink').first().focus();
		await page.clock.runFor(20);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});

	it('is put away by Esc, and the focus stays', async () => {
		const page = await open(onDisk(ARTICLE));
		await tabTo(page, first(page));
		await page.keyboard.press('Escape');
		await page.clock.runFor(1000);
		expect(await card(page).count()).toBe(0);
		expect(await first(page).evaluate((node) => node === document.activeElement)).toBe(true);
		expect(await page.locator('[aria-describedby="preview.about"]').count()).toBe(0);
		await page.context().close();
	});

	it('is what a screen reader says of the mention', async () => {
		const page = await open(onDisk(ARTICLE));
		await tabTo(page, first(page));
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const focused = nodes.find(
			({ role, properties }) => role?.value === 'link' && properties?.some(({ name, value }) => name === 'focused' && value.value),
		);
		expect(focused?.name?.value).toBe('Xi');
		expect(focused?.description?.value).toMatch(
			/^Xi Jinping Leader of China’s Communist Party since 2012 and president of China since 2013\.$/,
		);
		await page.context().close();
	});

	it('does not come for the focus that a mouse brings', async () => {
		const page = await open(onDisk(ARTICLE));
		await pointAt(first(page));
		await page.mouse.down();
		await page.clock.runFor(2000);
		expect(await first(page).evaluate((node) => node === document.activeElement)).toBe(true);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});
});

describe('a preview under a finger', () => {
	const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
	const touch = async (session: CDPSession, element: Locator): Promise<readonly [number, number]> => {
		const [x, y] = await middle(element);
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		return [x, y];
	};
	const lift = (session: CDPSession): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

	it.each(['a', 'span'])('comes when it is held on a mention (%s), and stays until another touch', async (tag) => {
		const page = await open(onDisk(ARTICLE), PHONE);
		const session = await page.context().newCDPSession(page);
		await touch(session, page.locator(`#a-rare-trip ${tag}.m-person`, { hasText: 'Xi' }).first());
		await page.clock.runFor(400);
		expect(await card(page).count()).toBe(0);
		await page.clock.runFor(150);
		expect(await nameOn(page)).toBe('Xi Jinping');
		await lift(session);
		await page.clock.runFor(5000);
		expect(page.url()).toBe(onDisk(ARTICLE));
		expect(await nameOn(page)).toBe('Xi Jinping');
		expect(await page.evaluate(() => String(getSelection()))).toBe('');
		await page.touchscreen.tap(350, 735);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});

	it('leaves a tap what it is, on the mention and on the card', async () => {
		const page = await open(onDisk(ARTICLE), PHONE);
		const session = await page.context().newCDPSession(page);
		await touch(session, first(page));
		await page.clock.runFor(600);
		await lift(session);
		await card(page).locator('.e').first().tap();
		await page.waitForURL(onDisk('people/xi-jinping.html'));
		await page.goto(onDisk(ARTICLE));
		await first(page).tap();
		await page.waitForURL(onDisk('people/xi-jinping.html'));
		await page.context().close();
	});

	it('does not come for a finger that scrolls', async () => {
		const page = await open(onDisk(ARTICLE), PHONE);
		const session = await page.context().newCDPSession(page);
		const [x, y] = await touch(session, first(page));
		for (const step of [20, 50, 90]) {
			await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - step }] });
		}
		await page.clock.runFor(1000);
		await lift(session);
		expect(await card(page).count()).toBe(0);
		await page.context().close();
	});

	it('takes the place of the browser’s menu and of a selection for a held finger, and of no other', async () => {
		const page = await open(onDisk(ARTICLE), PHONE);
		const session = await page.context().newCDPSession(page);
		const allowed = (type: string, selector: string): Promise<boolean> =>
			page
				.locator(selector)
				.first()
				.evaluate((node, name) => node.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })), type);
		await touch(session, first(page));
		for (const type of ['contextmenu', 'selectstart']) expect(await allowed(type, '#a-rare-trip a.m-person'), type).toBe(false);
		await page.clock.runFor(500);
		await lift(session);
		await touch(session, page.locator('#a-rare-trip h2'));
		for (const type of ['contextmenu', 'selectstart']) expect(await allowed(type, '#a-rare-trip h2'), type).toBe(true);
		await lift(session);
		const desk = await open(onDisk(ARTICLE));
		await first(desk).click({ button: 'right' });
		expect(await first(desk).evaluate((node) => node.dispatchEvent(new Event('contextmenu', { bubbles: true, cancelable: true })))).toBe(
			true,
		);
		await desk.context().close();
		await page.context().close();
	});
});

/** Points at every line of every mention, wherever it may stand in the window, and says what is wrong with the card. */
const pointAtAll = (
	page: Page,
): Promise<{ readonly names: readonly string[]; readonly cards: number; readonly troubles: readonly string[] }> =>
	page.evaluate((selector) => {
		const troubles: string[] = [];
		const names: string[] = [];
		let cards = 0;
		const { documentElement: root } = document;
		const look = (mention: Element, index: number): void => {
			const line = mention.getClientRects()[index];
			if (!line) return;
			const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
			mention.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
			const [shown, ...others] = document.querySelectorAll('.preview');
			const box = shown?.getBoundingClientRect();
			const where = `${mention.textContent} at ${String(Math.round(line.left))}, ${String(Math.round(line.top))} of ${String(innerHeight)}`;
			if (!shown || !box || others.length > 0) troubles.push(`${where}: no card, or several`);
			else {
				cards++;
				if (box.left < 0 || box.right > root.clientWidth || box.top < 0 || box.bottom > innerHeight) troubles.push(`${where}: outside`);
				const gap = box.top > y ? box.top - line.bottom : line.top - box.bottom;
				if (Math.abs(gap) > 1) troubles.push(`${where}: ${String(gap)} px from its line`);
				if (box.left > x || box.right < x) troubles.push(`${where}: beside its line`);
				if (shown.querySelector('[id]:not(:scope > :first-child)') || shown.querySelector('.preview')) troubles.push(`${where}: ids`);
			}
			dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
			root.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
		};
		for (const mention of document.querySelectorAll(selector)) {
			mention.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
			names.push(document.querySelector('.preview .e')?.textContent ?? '');
			dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
			root.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
			for (const index of Array.from(mention.getClientRects()).keys()) {
				for (const place of [0, 0.3, 0.6, 1]) {
					const { top, height } = mention.getClientRects()[index] ?? new DOMRect();
					scrollBy(0, top - place * (innerHeight - height));
					look(mention, index);
				}
			}
		}
		return { names, cards, troubles: troubles.slice(0, 5) };
	}, MENTIONS);

describe('the previews of all mentions', () => {
	it('say the right name, on the article and on the pages of its sections', async () => {
		for (const [index, path] of [ARTICLE, ...SECTIONS].entries()) {
			const page = await openTimeless(onDisk(path));
			const expected = named.filter(({ section }) => index === 0 || section === index - 1).map(({ name }) => name);
			expect(expected.length).toBeGreaterThan(20);
			expect((await pointAtAll(page)).names, path).toEqual(expected);
			await page.context().close();
		}
	});

	it.each([
		[320, 568, '100%'],
		[768, 500, '100%'],
		[1440, 900, '100%'],
		[320, 568, '200%'],
		[1024, 600, '200%'],
	])('stay in a window of %i × %i with letters of %s', async (width, height, fontSize) => {
		const page = await openTimeless(onDisk(ARTICLE), { viewport: { width, height } });
		await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
		const { cards, troubles } = await pointAtAll(page);
		expect(troubles).toEqual([]);
		expect(cards).toBeGreaterThan(4 * named.length);
		await page.context().close();
	});

	it('stay where they belong in a browser without a top layer', async () => {
		const context = await browser.newContext({ viewport: { width: 768, height: 500 } });
		const page = await context.newPage();
		await page.addInitScript(() => {
			for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
			Object.assign(globalThis, { setTimeout: (action: (...args: unknown[]) => void, _: number, ...args: unknown[]) => action(...args) });
		});
		await page.goto(onDisk(ARTICLE));
		const { cards, troubles } = await pointAtAll(page);
		expect(troubles).toEqual([]);
		expect(cards).toBeGreaterThan(4 * named.length);
		await context.close();
	});

	it('stay in the window in a text from right to left, and know every name', async () => {
		const languages = inject('languagesSite');
		for (const path of listPages(languages).filter((page) => page.startsWith('articles/'))) {
			const page = await openTimeless(`file://${languages}/${path}`, { viewport: { width: 320, height: 568 } });
			const { names, troubles } = await pointAtAll(page);
			expect(troubles, path).toEqual([]);
			expect(names, path).not.toContain('');
			await page.context().close();
		}
	});

	it('say nothing that the page does not say without a script', async () => {
		const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await plain.goto(onDisk(ARTICLE));
		expect(await plain.locator('.preview, [aria-describedby]').count()).toBe(0);
		const told = await plain.locator('.sidebar li, .entry').allTextContents();
		const page = await openTimeless(onDisk(ARTICLE));
		const said = await page.evaluate((selector) => {
			const texts = new Set<string>();
			for (const mention of document.querySelectorAll(selector)) {
				mention.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
				for (const item of document.querySelectorAll('.preview > li')) texts.add(item.textContent ?? '');
			}
			return [...texts];
		}, MENTIONS);
		expect(said.length).toBeGreaterThan(40);
		expect(said.filter((text) => !told.includes(text))).toEqual([]);
		await page.context().close();
		await plain.context().close();
	});
});

describe('a preview', () => {
	it.each([
		{ colorScheme: 'light', forcedColors: 'none' },
		{ colorScheme: 'dark', forcedColors: 'none' },
		{ colorScheme: 'light', forcedColors: 'active' },
	] as const)('has nothing that axe objects to in $colorScheme, forced colours: $forcedColors', async (look) => {
		const page = await openTimeless(onDisk(ARTICLE), { ...look, bypassCSP: true, viewport: { width: 360, height: 740 } });
		for (const mention of ['a.m-person', 'a.m-event']) {
			await page.keyboard.press('Tab');
			await page.locator(`#a-rare-trip ${mention}`).first().focus();
			expect(await card(page).isVisible()).toBe(true);
			expect(await runAxe(page, '.preview')).toEqual([]);
			expect(await card(page).evaluate((node) => getComputedStyle(node).borderTopColor)).not.toBe(
				look.forcedColors === 'active' ? 'rgba(0, 0, 0, 0)' : '',
			);
		}
		await page.context().close();
	});

	it('is not printed', async () => {
		const page = await openTimeless(onDisk(ARTICLE));
		await page.keyboard.press('Tab');
		await first(page).focus();
		expect(await card(page).isVisible()).toBe(true);
		await page.emulateMedia({ media: 'print' });
		expect(await card(page).isVisible()).toBe(false);
		await page.context().close();
	});

	it('costs at most 0.9 kB, on pages with mentions alone', () => {
		const scripts = (path: string): readonly string[] =>
			[...readPage(site, path).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, text]) =>
				text?.includes('preview.about') ? text : [],
			);
		for (const path of [ARTICLE, ...SECTIONS]) {
			const [script, ...others] = scripts(path);
			expect(others).toEqual([]);
			expect(gzipSync(script ?? '', { level: 9 }).length).toBeGreaterThan(300);
			expect(gzipSync(script ?? '', { level: 9 }).length).toBeLessThanOrEqual(900);
		}
		for (const path of ['index.html', 'timeline.html', 'people/xi-jinping.html']) expect(scripts(path)).toEqual([]);
	});
});
