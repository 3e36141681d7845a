import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/check.ts';
import { lockPermalinks } from '../../src/cli/permalinks.ts';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { openBrowser } from '../support/open-browser.ts';

const META = '---\ntitle: The bridge\ndescription: It fell.\nlanguage: en\ndate: 2026-01-05\n';
const FLOOD = 'The flood of March took two arches of the old bridge away.';
const MAYOR = 'Mayor Ana Lima says that the repairs will cost four million.';
const SHOPS = 'Along the quay most shops have shut, and the bakery opens on Saturdays only.';
const FERRY = 'A ferry crosses the river from nine in the morning until the last bus has gone.';
const people = (record: string): string => `people:\n  - { id: ${record}, name: Ana Lima, description: Mayor. }\n`;
const FIRST = `${META}${people('lima')}---\n${FLOOD}\n\n## What it costs\n\n${MAYOR}\n\n${SHOPS}\n\n## The ferry\n\n${FERRY}\n`;
const SECOND = `${META}formerIds: [bridge]\n${people('ana-lima, formerIds: [lima]')}---\n${FLOOD.replace('took', 'carried')}\n\n## Four million\n\n${MAYOR} ${SHOPS}\n`;

let project: ProjectCopy;
let browser: Browser;
let page: Page;
const ids = new Map<string, string>();

beforeAll(async () => {
	project = copyProject();
	const articles = join(project.root, 'content/articles');
	for (const file of ['putin-in-beijing.md', 'putin-in-beijing.permalinks.yaml']) rmSync(join(articles, file));
	writeFileSync(join(articles, 'bridge.md'), FIRST);
	lockPermalinks(project.root, '2026-01-06');
	const lock = readFileSync(join(articles, 'bridge.permalinks.yaml'), 'utf8');
	for (const [, id, word] of lock.matchAll(/passage: (\S+)\n {4}text: (?:\S+ ){1}(\S+)/g)) ids.set(word ?? '', id ?? '');
	rmSync(join(articles, 'bridge.md'));
	writeFileSync(join(articles, 'the-bridge.md'), SECOND);
	browser = await openBrowser();
	page = await browser.newPage();
});

afterAll(async () => {
	await browser?.close();
	project?.remove();
});

const go = (path: string): Promise<unknown> => page.goto(`${pathToFileURL(project.dist).href}/${path}`);

describe('npm run permalinks', () => {
	it('tells what it did, paragraph by paragraph, and moves the lock of a renamed article', async () => {
		const check = (): ReturnType<typeof checkContent> =>
			checkContent(['--format', 'json'], { root: project.root, cwd: project.root, env: {} });
		expect((await check()).output).toContain('"lock-behind"');
		const { status, report } = lockPermalinks(project.root, '2026-02-03');
		expect(status).toBe(0);
		expect(report.split('\n').map((line) => line.trim().split(/\s+/).slice(0, 2).join(' ').replace(/p-\S+/, 'p'))).toEqual([
			...[
				'content/articles/the-bridge.permalinks.yaml (was',
				'kept opening',
				'rewritten p',
				'rewritten what-it-costs',
				'rewritten p',
				'joined p',
			],
			...['retired the-ferry', 'retired p'],
		]);
		expect((await check()).output).not.toContain('"lock-');
		expect(lockPermalinks(project.root, '2026-02-04').report).toBe('content/articles/the-bridge.permalinks.yaml: nothing has changed');
	});
});

describe('links of an earlier revision', () => {
	beforeAll(async () => {
		const { status, output } = await project.build();
		expect(`${String(status)} ${output}`).toMatch(/^0 /);
	});

	const text = async (selector: string): Promise<string> => (await page.locator(selector).allInnerTexts()).join('\n');

	it.each([
		['a passage that was reworded', () => ids.get('flood') ?? '', 'carried two arches'],
		['a passage that another was joined to', () => ids.get('the') ?? '', 'four million'],
		['a passage that was joined to another', () => ids.get('Ana') ?? '', 'four million'],
	])('lead to %s', async (_, id, words) => {
		await go(`articles/bridge.html#${id()}`);
		await page.waitForURL(/\/the-bridge\.html#/);
		const target = page.locator(':target');
		expect(await target.evaluate((element) => element.closest('.block')?.textContent)).toContain(words);
		expect(await target.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(true);
	});

	it('lead to a note on what is gone, which nobody else sees', async () => {
		await go('articles/the-bridge.html');
		expect(await text('.article')).not.toContain('stood here');
		await go(`articles/bridge.html#${ids.get('ferry') ?? ''}`);
		await page.waitForURL(/\/the-bridge\.html#/);
		expect(await page.locator('.gone:visible').allInnerTexts()).toEqual(['The passage that stood here was removed on 3 February 2026.']);
	});

	it.each([
		['a section', 'articles/bridge/what-it-costs.html', /the-bridge\/what-it-costs\.html$/, 'Four million'],
		[
			'a section that is gone',
			'articles/bridge/the-ferry.html',
			/the-bridge\.html#the-ferry$/,
			'The part “The ferry” that stood here was removed',
		],
		[
			'a section that is gone, under the new name',
			'articles/the-bridge/the-ferry.html',
			/the-bridge\.html#the-ferry$/,
			'The part “The ferry”',
		],
		['a person', 'people/lima.html', /people\/ana-lima\.html$/, 'Ana Lima'],
	])('lead to the page of %s', async (_, path, address, words) => {
		await go(path);
		await page.waitForURL(address);
		expect(await text('main')).toContain(words);
	});

	it('lead on without scripts, too', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		page = await context.newPage();
		await go(`articles/bridge.html#${ids.get('ferry') ?? ''}`);
		const link = page.locator(':target a');
		expect(await link.textContent()).toContain('The passage that stood here was removed on 3 February 2026.');
		await link.click();
		expect(await page.locator('.gone:visible').count()).toBe(1);
		await go('people/lima.html');
		await page.click('main a');
		expect(page.url()).toMatch(/people\/ana-lima\.html$/);
		await context.close();
	});
});
