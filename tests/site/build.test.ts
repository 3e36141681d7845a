import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { minifyScript } from '../../src/browser-script.ts';
import { copyProject } from '../support/build-project.ts';
import { listFiles, readPage } from '../support/list-site.ts';

const site = inject('realSite');
const gzipped = (...texts: readonly (string | Buffer)[]): number =>
	texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
const digests = (folder: string): readonly string[] =>
	listFiles(folder).map(
		(file) =>
			`${file} ${createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')}`,
	);

describe('a build', () => {
	it('gives the same bytes again', async () => {
		const copy = copyProject();
		const { output } = await copy.build();
		expect(output).not.toMatch(/warn/i);
		expect(digests(copy.dist)).toEqual(digests(site));
		copy.remove();
	});

	it('keeps the first view of the article within its budget', () => {
		const files = listFiles(site);
		// What the page says to machines has a budget of its own.
		const html = readPage(site, 'articles/putin-in-beijing.html').replace(/<script type="application\/ld\+json".*?<\/script>/s, '');
		const styles = files
			.filter((file) => html.includes(`<link rel="stylesheet" href="../${file}">`))
			.map((file) => readFileSync(join(site, file)));
		const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
		const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => readFileSync(join(site, file)).length);
		// 1.7 kB of it are the notes of the paper edition, whose style is read behind all else.
		expect(gzipped(html, ...styles)).toBeLessThanOrEqual(39_500);
		expect(gzipped(scripts.join('\n'))).toBeLessThanOrEqual(5_100);
		// Read when a reader turns to the search.
		expect(html).not.toMatch(/<script[^>]* src=/);
		expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80_000);
	});

	it('adds at most 1 kB of script to a page for the search and for reading offline, while nobody uses them', () => {
		const minified = (...files: readonly string[]): string =>
			minifyScript(files.map((file) => readFileSync(`src/browser/${file}`, 'utf8')).join(''));
		const whole = minified('font.js', 'theme.js', 'search-opener.js', 'offline.js');
		expect(readPage(site, 'people/xi-jinping.html')).toContain(whole);
		expect(gzipped(whole) - gzipped(minified('font.js', 'theme.js'))).toBeLessThanOrEqual(1_000);
	});

	it('keeps the timeline within 15 kB beyond the frame, drawing, filter, list and styles together', () => {
		const [timeline, frame] = ['timeline.html', '404.html'].map((path) => gzipped(readPage(site, path)));
		const folder = fileURLToPath(new URL('../../src/styles/', import.meta.url));
		// They are parts of one stylesheet.
		const styles = readdirSync(folder).filter((file) => file.startsWith('timeline'));
		const beyond = (timeline ?? 0) - (frame ?? 0) + gzipped(Buffer.concat(styles.map((file) => readFileSync(join(folder, file)))));
		expect(styles.length).toBeGreaterThan(3);
		expect(beyond).toBeGreaterThan(5_000);
		expect(beyond).toBeLessThanOrEqual(15_000);
	});

	it('writes a page for every article, entity and list', () => {
		const folders = Map.groupBy(listFiles(site), (file) => (file.includes('/') ? (file.split('/')[0] ?? '') : ''));
		const count = (folder: string): number => folders.get(folder)?.length ?? 0;
		expect(['articles', 'people', 'places', 'organizations', 'events'].map(count)).toEqual([9, 8, 21, 13, 30]);
		expect(folders.get('')).toEqual(expect.arrayContaining(['404.html', 'about.html', 'index.html', 'timeline.html', 'a-z.html']));
	});

	it('takes articles of other languages and shared records without a change of code', () => {
		const arabic = readPage(inject('languagesSite'), 'articles/arabic.html');
		expect(arabic).toContain('lang="ar" dir="rtl"');
		expect(arabic).toMatch(/<a [^>]*class="m-person"[^>]*>شي جين بينغ<\/a>/);
		const person = readPage(inject('languagesSite'), 'people/xi-jinping.html');
		for (const language of ['ar', 'zh', 'ru', 'ko']) expect(person).toMatch(new RegExp(`<blockquote[^>]* lang="${language}"`));
	});
});
