import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { buildCrawlerFiles } from '../../src/exports/crawler-files.ts';
import { makeArticle } from '../support/make-article.ts';
import { CONFIG, makeSite, SAMPLE } from '../support/make-site.ts';

const SITE = 'https://example.org/news/';
const site = makeSite([SAMPLE], { ...CONFIG, url: SITE });
const read = async (text: string | undefined): Promise<readonly string[]> =>
	(await parseSitemap(Readable.from([text ?? '']))).map(({ url }) => url);

describe('buildCrawlerFiles', () => {
	it('lists every page that stands for itself, once, by its whole address', async () => {
		const [robots, sitemap, ...others] = buildCrawlerFiles(site);
		expect(others).toEqual([]);
		expect(robots).toEqual({ path: 'robots.txt', type: 'text/plain', text: `User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n` });
		expect(sitemap).toMatchObject({ path: 'sitemap.xml', type: 'application/xml' });
		const urls = await read(sitemap?.text);
		expect(urls).toEqual([
			SITE,
			...['timeline.html', 'a-z.html', 'about.html', 'articles/forum.html'].map((path) => `${SITE}${path}`),
			...['people', 'places', 'organizations', 'events'].map((folder) => `${SITE}${folder}/index.html`),
			...['people/li', 'people/putin', 'people/xi', 'places/beijing', 'places/china'].map((path) => `${SITE}${path}.html`),
			...['organizations/un', 'events/forum', 'events/launch'].map((path) => `${SITE}${path}.html`),
		]);
		expect(sitemap?.text).not.toContain('lastmod');
	});

	it('has no sitemap without an address of the site', () => {
		expect(buildCrawlerFiles(makeSite())).toEqual([{ path: 'robots.txt', type: 'text/plain', text: 'User-agent: *\nAllow: /\n' }]);
	});

	it('writes addresses with signs that URLs and XML give a meaning', async () => {
		const odd = makeSite([makeArticle('', 'Text.', '習')], { ...CONFIG, url: "https://example.org/a&b'c/" });
		const urls = await read(buildCrawlerFiles(odd)[1]?.text);
		expect(urls).toContain("https://example.org/a&b'c/articles/%E7%BF%92.html");
	});

	it('divides a long list, and names the parts in an index', async () => {
		const [robots, index, ...parts] = buildCrawlerFiles(site, 5);
		expect(robots?.text).toContain(`Sitemap: ${SITE}sitemap.xml`);
		expect(index?.path).toBe('sitemap.xml');
		expect(parts.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap-4.xml']);
		const named = await parseSitemapIndex(Readable.from([index?.text ?? '']));
		expect(named.map(({ url }) => url)).toEqual(parts.map(({ path }) => `${SITE}${path}`));
		const urls = (await Promise.all(parts.map(({ text }) => read(text)))).flat();
		expect(urls).toEqual(await read(buildCrawlerFiles(site)[1]?.text));
	});
});
