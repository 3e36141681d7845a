import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve.ts';
import { openBrowser } from '../support/open-browser.ts';

const site = inject('realSite');
const onDisk = (path: string): string => `file://${site}/${path}`;
const PAGES = ['timeline.html', 'articles/putin-in-beijing.html', 'people/xi-jinping.html'];
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

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.goto(address);
	return page;
}

const select = (page: Page, name: string): Locator => page.locator(`.filter [name="${name}"]`);
const status = (page: Page): Locator => page.locator('.filter [role="status"]');
const choose = (page: Page, name: string, value: string): Promise<string[]> => select(page, name).selectOption(value);
/** The anchors of the events that can be seen. */
const shownOn = (page: Page): Promise<readonly string[]> =>
	page.locator('.entry').evaluateAll((entries) => entries.filter((entry) => entry.getClientRects().length > 0).map(({ id }) => id));
/** Those that carry all of some classes. */
const having = (page: Page, ...classes: readonly string[]): Promise<readonly string[]> =>
	page.locator(`.entry${classes.map((name) => `.${name}`).join('')}`).evaluateAll((entries) => entries.map(({ id }) => id));
/** The headings of years above no event. */
const emptyYears = (page: Page): Promise<number> =>
	page.locator('div.year').evaluateAll((years) => {
		const seen = (element: Element): boolean => element.getClientRects().length > 0;
		return years.filter((year) => seen(year) && ![...year.querySelectorAll('.entry')].some(seen)).length;
	});
/** The count with the number that the stylesheet writes before it, as the browser hands it to a screen reader. */
async function countHeard(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const texts = nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? String(name?.value) : []));
	return /(?:None|\d+) of \d+ events shown/.exec(texts.join(''))?.[0] ?? '';
}

describe.each(PAGES)('the filter of %s without scripts', (path) => {
	it('shows the events of one choice, of two together, none, and all again', async () => {
		const page = await open(onDisk(path), { javaScriptEnabled: false });
		const all = await shownOn(page);
		expect(await page.locator('.shown').isVisible()).toBe(false);
		const [first, second] = path.startsWith('people') ? (['vladimir-putin', 'xian'] as const) : (['xi-jinping', 'east-china-sea'] as const);
		await choose(page, 'person', first);
		const ofPerson = await having(page, `f-person-${first}`);
		expect(ofPerson.length).toBeGreaterThan(0);
		expect(ofPerson.length).toBeLessThan(all.length);
		expect(await shownOn(page)).toEqual(ofPerson);
		expect(await emptyYears(page)).toBe(0);
		expect(await countHeard(page)).toBe(`${String(ofPerson.length)} of ${String(all.length)} events shown`);
		await choose(page, 'period', '2023');
		const both = await having(page, `f-person-${first}`, 'f-period-2023');
		expect(both.length).toBeLessThan(ofPerson.length);
		expect(await shownOn(page)).toEqual(both);
		await choose(page, 'place', second);
		expect(await shownOn(page)).toEqual([]);
		expect(await countHeard(page)).toBe(`None of ${String(all.length)} events shown`);
		await page.locator('.filter [type="reset"]').click();
		expect(await shownOn(page)).toEqual(all);
		expect(await page.locator('.shown').isVisible()).toBe(false);
		await page.context().close();
	});
});

describe('the filter without scripts', () => {
	it('finds a long event under a year in its midst, and a place under the one around it', async () => {
		const page = await open(onDisk('timeline.html'), { javaScriptEnabled: false });
		await choose(page, 'period', '1942');
		expect(await shownOn(page)).toEqual(['event.world-war-ii', 'event.the-holocaust', 'event.siege-of-leningrad']);
		await choose(page, 'period', '');
		await choose(page, 'place', 'china');
		expect(await shownOn(page)).toEqual(expect.arrayContaining(['event.abbas-in-beijing']));
		await page.context().close();
	});

	it('says each choice by name and number, and no two events under a choice of nothing', async () => {
		const page = await open(onDisk('timeline.html'), { javaScriptEnabled: false });
		for (const [name, label] of [
			['person', 'Xi Jinping'],
			['period', '2023'],
		] as const) {
			const option = select(page, name).locator('option', { hasText: label });
			await choose(page, name, (await option.getAttribute('value')) ?? '');
			expect(await option.textContent()).toBe(`${label} (${String((await shownOn(page)).length)})`);
			await choose(page, name, '');
		}
		await page.context().close();
	});

	it('follows a link to a hidden event', async () => {
		const page = await open(onDisk('timeline.html'), { javaScriptEnabled: false });
		await choose(page, 'period', '1942');
		await page.goto(`${onDisk('timeline.html')}#event.xi-third-term`);
		expect(await page.locator('[id="event.xi-third-term"]').isVisible()).toBe(true);
		await page.context().close();
	});

	it('holds rules that the browser reads whole', async () => {
		for (const path of PAGES) {
			const page = await open(onDisk(path), { javaScriptEnabled: true });
			const [rules, options] = await page.evaluate(() => {
				const style = document.querySelector<HTMLStyleElement>('head > style');
				const texts = [...(style?.sheet?.cssRules ?? [])].map(({ cssText }) => cssText).filter((text) => text.includes('--f-'));
				return [texts.length, document.querySelectorAll('.filter option:not([value=""])').length];
			});
			expect(rules, path).toBe(options);
			expect(options, path).toBeGreaterThan(8);
			await page.context().close();
		}
	});
});

describe.each([
	['from a disk', onDisk],
	['under a path', (path: string) => `${server.url}${path}`],
])('the filter with scripts, %s', (_, address) => {
	it('puts the choice into the address, announces the number, and can be shared', async () => {
		const page = await open(address('timeline.html'));
		expect(await status(page).textContent()).toBe('');
		await choose(page, 'person', 'xi-jinping');
		await choose(page, 'period', '2023');
		const expected = await having(page, 'f-person-xi-jinping', 'f-period-2023');
		expect(await shownOn(page)).toEqual(expected);
		expect(new URL(page.url()).search).toBe('?person=xi-jinping&period=2023');
		const all = await page.locator('.entry').count();
		const words = `${String(expected.length)} of ${String(all)} events shown`;
		expect(await status(page).textContent()).toBe(words);
		expect((await page.locator('.timeline').ariaSnapshot()).split(words)).toHaveLength(2);
		const other = await open(page.url());
		expect([await select(other, 'person').inputValue(), await select(other, 'period').inputValue()]).toEqual(['xi-jinping', '2023']);
		expect(await shownOn(other)).toEqual(expected);
		expect(await status(other).textContent()).toBe(words);
		await other.context().close();
		await page.locator('.filter [type="reset"]').click();
		await page.waitForURL(address('timeline.html'));
		expect(await shownOn(page)).toHaveLength(all);
		expect(await status(page).textContent()).toBe(`All ${String(all)} events shown`);
		await page.context().close();
	});

	it('leaves no year without an event, also of two choices, and says when there is none', async () => {
		const page = await open(address('timeline.html'));
		await choose(page, 'person', 'vladimir-putin');
		await choose(page, 'place', 'kyrgyzstan');
		expect(await shownOn(page)).toEqual(['event.putin-in-kyrgyzstan']);
		expect(await emptyYears(page)).toBe(0);
		await choose(page, 'period', '1942');
		expect(await status(page).textContent()).toBe('No event matches all of these choices.');
		expect(await page.locator('div.year:visible').count()).toBe(0);
		await page.context().close();
	});

	it('passes over what it does not know', async () => {
		const page = await open(`${address('timeline.html')}?person=nobody&period=2023&from=mail#%E0%A4%A`);
		expect(await select(page, 'person').inputValue()).toBe('');
		expect(await shownOn(page)).toEqual(await having(page, 'f-period-2023'));
		await choose(page, 'period', '');
		expect(new URL(page.url()).search).toBe('?from=mail');
		await page.context().close();
	});

	it('shows everything again when a link leads to a hidden event', async () => {
		const page = await open(`${address('timeline.html')}?period=1942#event.xi-third-term`);
		const all = await page.locator('.entry').count();
		expect(await shownOn(page)).toHaveLength(all);
		await page.waitForURL(`${address('timeline.html')}#event.xi-third-term`);
		await choose(page, 'period', '1942');
		// An address with that event would not show the choice to others.
		expect(page.url()).toBe(`${address('timeline.html')}?period=1942`);
		expect(await shownOn(page)).toHaveLength(3);
		await page.evaluate(() => {
			location.hash = 'event.siege-of-leningrad';
		});
		expect(await shownOn(page)).toHaveLength(3);
		await page.evaluate(() => {
			location.hash = 'event.xi-third-term';
		});
		await page.waitForURL(`${address('timeline.html')}#event.xi-third-term`);
		expect(await shownOn(page)).toHaveLength(all);
		expect(await page.locator('[id="event.xi-third-term"]').evaluate((entry) => entry.getBoundingClientRect().top < innerHeight)).toBe(
			true,
		);
		await page.context().close();
	});

	it('keeps list, form and address together on the way back', async () => {
		const page = await open(address('timeline.html'));
		const together = async (): Promise<readonly unknown[]> => [
			await select(page, 'person').inputValue(),
			new URL(page.url()).searchParams.get('person') ?? '',
			await shownOn(page),
		];
		await choose(page, 'person', 'wang-yi');
		const before = await together();
		expect(before.slice(0, 2)).toEqual(['wang-yi', 'wang-yi']);
		await page.locator('.entry:visible .e.event').first().click();
		await page.goBack();
		expect(await together()).toEqual(before);
		await page.reload();
		expect(await together()).toEqual(before);
		await page.evaluate(() => {
			location.hash = 'main';
		});
		await choose(page, 'person', 'joe-biden');
		expect(new URL(page.url()).hash).toBe('#main');
		await page.goBack();
		expect(await together()).toEqual(before);
		await page.context().close();
	});
});

describe('the filter', () => {
	it('can be worked with the keyboard alone, and Enter leads nowhere', async () => {
		const page = await open(onDisk('timeline.html'));
		await select(page, 'person').focus();
		await page.keyboard.type('Xi');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await shownOn(page)).toEqual(await having(page, 'f-person-xi-jinping'));
		expect(page.url()).toBe(`${onDisk('timeline.html')}?person=xi-jinping`);
		const reached: string[] = [];
		for (let step = 0; step < 4; step++) {
			await page.keyboard.press('Tab');
			reached.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? ''));
		}
		expect(reached).toEqual(['place', 'organization', 'period', 'Show all events']);
		await page.keyboard.press('Enter');
		await page.waitForURL(onDisk('timeline.html'));
		expect(await shownOn(page)).toHaveLength(await page.locator('.entry').count());
		await page.context().close();
	});

	it.each([320, 1280])('fits a window of %i px with targets of 24 px and more', async (width) => {
		const page = await open(onDisk('timeline.html'), { viewport: { width, height: 700 } });
		await choose(page, 'place', 'great-hall-of-the-people');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const heights = await page
			.locator('.filter :is(select, button)')
			.evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
		expect(heights).toHaveLength(5);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
		await page.context().close();
	});

	it('has edges in forced colours', async () => {
		const page = await open(onDisk('timeline.html'), { forcedColors: 'active' });
		for (const control of await page.locator('.filter :is(select, button)').all()) {
			const [edge, ground] = await control.evaluate((element) => {
				const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
				return [`${borderTopWidth} ${borderTopColor}`, `1px ${backgroundColor}`];
			});
			expect(edge).toMatch(/^1px /);
			expect(edge).not.toBe(ground);
		}
		await page.context().close();
	});

	it('prints what is shown under what was chosen, and nothing of itself when nothing was', async () => {
		const page = await open(onDisk('timeline.html'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.filter').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await choose(page, 'person', 'wang-yi');
		await page.emulateMedia({ media: 'print' });
		expect(await select(page, 'person').isVisible()).toBe(true);
		expect([await select(page, 'place').isVisible(), await page.locator('.filter button').isVisible()]).toEqual([false, false]);
		expect(await status(page).isVisible()).toBe(true);
		expect(await shownOn(page)).toEqual(['event.wang-yi-calls']);
		await page.context().close();
	});

	it('stands on no page with few events', async () => {
		const page = await open(onDisk('people/wang-yi.html'));
		expect(await page.locator('.timeline').count()).toBe(1);
		expect(await page.locator('main form, body > script').count()).toBe(0);
		await page.context().close();
	});
});
