import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { makeFolder } from '../support/make-folder.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type DevServer, startDev } from '../support/start-dev.ts';

const article = (title: string, text = 'Ana Lima spoke to Jo Reis in Ponte Nova.', more = ''): string =>
	`---\ntitle: ${title}\ndescription: What it was.\nlanguage: en\ndate: 2024-05-02\n${more}---\n\n${text}\n`;
const ANA = 'people:\n  - id: ana-lima\n    name: Ana Lima\n    description: Mayor.\n';

describe('writing with `npm run dev`', () => {
	let copy: ProjectCopy;
	let server: DevServer;
	let browser: Browser;
	let page: Page;
	const file = (name: string): string => join(copy.root, 'content/articles', name);
	const dialog = () => page.getByRole('dialog', { name: 'The content has errors' });
	const heading = (name: string) => page.getByRole('heading', { level: 1, name });

	beforeAll(async () => {
		const content = makeFolder({ 'content/articles/forum.md': 'No frontmatter.' });
		copy = copyProject(join(content.root, 'content'));
		content.remove();
		writeFileSync(join(copy.root, 'editor.sh'), '#!/bin/sh\necho "$@" > opened.txt\n');
		chmodSync(join(copy.root, 'editor.sh'), 0o755);
		[server, browser] = await Promise.all([startDev(copy.root), openBrowser()]);
		page = await browser.newPage();
		page.setDefaultTimeout(60_000);
	});
	afterAll(async () => {
		await browser.close();
		await server.stop();
		copy.remove();
	});

	it('shows the report where there is no page yet, and the page once the content is mended', async () => {
		await page.goto(`${server.url}articles/forum.html`);
		await heading('The content has errors').waitFor();
		expect(await page.locator('pre').textContent()).toContain('content/articles/forum.md:1:1');
		writeFileSync(file('forum.md'), article('A forum'));
		await heading('A forum').waitFor();
	});

	it('shows an edit', async () => {
		writeFileSync(file('forum.md'), article('An edited forum'));
		await heading('An edited forum').waitFor();
	});

	it('shows what an editor writes by renaming', async () => {
		writeFileSync(file('forum.md~'), article('A renamed forum'));
		rmSync(file('forum.md'));
		renameSync(file('forum.md~'), file('forum.md'));
		await heading('A renamed forum').waitFor();
	});

	it('tells errors over the last good page, also on another page, and clears them with the mend', async () => {
		writeFileSync(file('forum.md'), article('A broken forum', '<b>Bold</b>', 'titel: <img src=x onerror=alert(1)>\n'));
		await dialog().waitFor();
		expect(await dialog().locator('pre').textContent()).toMatch(/unknown-key[\s\S]+unsupported-markdown/);
		expect(await dialog().locator('img').count()).toBe(0);
		expect(await page.locator('h1').first().textContent()).toBe('A renamed forum');
		await page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'hidden' });
		await page.goto(server.url);
		await dialog().waitFor();
		await page.goto(`${server.url}articles/forum.html`);
		await dialog().waitFor();
		expect(await page.locator('h1').first().textContent()).toBe('A renamed forum');
		writeFileSync(file('forum.md'), article('A mended forum'));
		await heading('A mended forum').waitFor();
		expect(await dialog().count()).toBe(0);
	});

	it('opens the file at the line', async () => {
		writeFileSync(file('forum.md'), article('A broken forum', '<b>Bold</b>'));
		await dialog().getByRole('button', { name: 'content/articles/forum.md:8:1' }).click();
		const opened = join(copy.root, 'opened.txt');
		await expect
			.poll(() => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''), { timeout: 30_000 })
			.toContain('content/articles/forum.md');
		writeFileSync(file('forum.md'), article('A mended forum'));
		await dialog().waitFor({ state: 'detached' });
	});

	it('follows files that come and go', async () => {
		// An open page reloads of itself when files change, which cuts a visit short: the server is asked without one.
		const address = `${server.url}articles/second.html`;
		const ask = async (): Promise<number> =>
			(await fetch(address, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) })).status;
		writeFileSync(file('second.md'), article('A second one'));
		await expect.poll(ask, { timeout: 60_000 }).toBe(200);
		const second = await browser.newPage();
		await second.goto(address);
		await second.getByRole('heading', { level: 1, name: 'A second one' }).waitFor();
		await second.close();
		rmSync(file('second.md'));
		await expect.poll(ask, { timeout: 60_000 }).toBe(404);
	});

	it('lists problems and suggestions of the page in the toolbar', async () => {
		writeFileSync(file('forum.md'), article('A forum', undefined, ANA));
		const desk = page.locator('astro-dev-toolbar-app-canvas[data-app-id="backgrounder-desk"]');
		const open = async (path: string): Promise<string> => {
			await page.goto(`${server.url}${path}`);
			await desk.locator('h1').waitFor({ state: 'attached' });
			return (await desk.locator('section').textContent()) ?? '';
		};
		await expect.poll(() => open('articles/forum.html'), { timeout: 60_000 }).toContain('`Jo Reis`');
		expect(await open('articles/forum.html')).toContain('[unlisted-name]content/articles/forum.md:');
		expect(await open('people/ana-lima.html')).toContain('Nothing to mend on this page.');
	});

	it('tells editors’ programs the schema of every file', () => {
		const { entries } = JSON.parse(readFileSync(join(copy.root, '.astro/collections/collections.json'), 'utf8')) as {
			readonly entries: object;
		};
		expect(Object.values(entries)).toContain('articles');
		expect(JSON.parse(readFileSync(join(copy.root, '.astro/collections/articles.schema.json'), 'utf8'))).toHaveProperty('properties.title');
	});
});
