import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { listFiles, listPages, readPage } from '../support/list-site.ts';

const ADDRESS = 'https://example.org/news/';
const BASIC = fileURLToPath(new URL('../fixtures/cases/basic/content', import.meta.url));
let copy: ProjectCopy;

beforeAll(() => {
	copy = copyProject(BASIC);
});
afterAll(() => copy.remove());

/** The tags of a page that name something: `og:title`, `twitter:card`, `canonical`, … */
function tagsOf(site: string, path: string): ReadonlyMap<string, string> {
	const tags = [...readPage(site, path).matchAll(/<(?:meta|link) (?:name|property|rel)="([^"]+)" (?:content|href)="([^"]*)"/g)];
	return new Map(tags.map(([, name = '', value = '']) => [name, value]));
}

describe('a build with an address', () => {
	it('writes it, below a path, into every page that is shared', async () => {
		const { status, output } = await copy.build('cli', { SITE_URL: 'https://example.org/news' });
		expect(status, output).toBe(0);
		expect(output).not.toMatch(/No address/);
		const shared = listPages(copy.dist).filter((path) => path !== '404.html');
		expect(shared.length).toBeGreaterThan(8);
		for (const path of shared) {
			const tags = tagsOf(copy.dist, path);
			const own = ADDRESS + (path === 'index.html' ? '' : path);
			expect(tags.get('og:url'), path).toBe(own);
			expect(tags.get('canonical'), path).toBe(path.startsWith('articles/forum/') ? `${ADDRESS}articles/forum.html` : own);
			expect(tags.get('og:image'), path).toBe(`${ADDRESS}cards/${path.replace(/\.html$/, '.png')}`);
			expect(tags.get('twitter:image'), path).toBe(tags.get('og:image'));
			expect(tags.get('twitter:card'), path).toBe('summary_large_image');
		}
		const missing = readPage(copy.dist, '404.html');
		const links = [...missing.matchAll(/ (?:href|src|data-\w+)="([^"#]+)"/g)].flatMap(([, value = '']) => value.split(' '));
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !/^(?:\/news\/|https:)/.test(link))).toEqual([]);
		for (const tag of ['og:url', 'og:title', 'og:description', 'og:image']) {
			expect(new Set(shared.map((path) => tagsOf(copy.dist, path).get(tag))).size, tag).toBe(shared.length);
		}
	});

	it('takes it from the settings, too', async () => {
		const settings = join(copy.root, 'src/site.config.ts');
		const before = readFileSync(settings, 'utf8');
		writeFileSync(settings, before.replace("title: '", "url: 'https://example.net', title: '"));
		expect((await copy.build()).status).toBe(0);
		expect(tagsOf(copy.dist, 'about.html').get('canonical')).toBe('https://example.net/about.html');
		writeFileSync(settings, before);
	});

	it('refuses a wrong one for people, and leaves dist as it was', async () => {
		const snapshot = (): readonly string[] => listFiles(copy.dist).map((file) => `${file}: ${readPage(copy.dist, file)}`);
		const before = snapshot();
		const { status, output } = await copy.build('cli', { SITE_URL: 'example.org' });
		expect(status).toBe(1);
		expect(output).toMatch(/SITE_URL is `example\.org`/);
		expect(output).toMatch(/dist\/ is as it was/);
		expect(output).not.toMatch(/^\s+at /m);
		expect(snapshot()).toEqual(before);
	});
});

describe('a build without an address', () => {
	it('says once what it leaves out', async () => {
		const { status, output } = await copy.build();
		expect(status).toBe(0);
		expect(output.match(/No address of the site/g)).toHaveLength(1);
		expect(output).toContain('SITE_URL=');
	});

	it('writes no address into any page', () => {
		const site = inject('realSite');
		for (const path of listPages(site)) {
			const tags = tagsOf(site, path);
			for (const tag of ['canonical', 'og:url', 'og:image', 'twitter:image']) expect(tags.has(tag), `${path} ${tag}`).toBe(false);
			if (path === '404.html') expect([tags.get('robots'), tags.has('og:title')]).toEqual(['noindex', false]);
			else
				expect(['robots', 'og:title', 'og:description', 'twitter:card'].map((tag) => tags.get(tag) ?? '')).toEqual([
					'',
					expect.stringMatching(/./),
					expect.stringMatching(/./),
					'summary',
				]);
		}
	});
});
