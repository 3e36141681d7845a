import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/documents/types.ts';
import { buildFeeds } from '../../src/exports/feeds.ts';
import { FEEDS } from '../../src/page-models/permalinks.ts';
import { makeArticle } from '../support/make-article.ts';
import { CONFIG, makeSite } from '../support/make-site.ts';
import { readWithFeedParser, readWithRssParser } from '../support/read-feed.ts';

const SITE = 'https://example.org/news/';
const ARTICLE = `${SITE}articles/forum.html`;

interface JsonFeed {
	readonly version: string;
	readonly title: string;
	readonly items: readonly Readonly<Record<string, unknown>>[];
}
type Texts = Readonly<Record<keyof typeof FEEDS, string>>;

function write(files?: readonly SourceFile[], config = CONFIG): Texts {
	const list = buildFeeds(makeSite(files, { ...config, url: SITE }));
	return Object.fromEntries(
		Object.entries(FEEDS).map(([name, { path }]) => [name, list.find((file) => file.path === path)?.text]),
	) as Texts;
}
const dated = (date: string, slug = 'forum', title = 'A forum'): SourceFile => {
	const { path, value } = makeArticle('author: [Ana Lima]', 'Some *text*.', slug);
	return {
		path,
		value: value.replace('date: 2023-10-16', `date: ${JSON.stringify(date)}`).replace('title: A forum', `title: ${JSON.stringify(title)}`),
	};
};
const json = (texts: Texts): JsonFeed => JSON.parse(texts.json) as JsonFeed;

describe.each([
	['rss-parser', readWithRssParser],
	['feedparser', readWithFeedParser],
])('the feeds, read by %s', (_, read) => {
	it.each(['atom', 'rss'] as const)('are whole: %s', async (format) => {
		const feed = await read(write()[format]);
		expect(feed).toMatchObject({ title: 'Site', link: SITE, self: `${SITE}${FEEDS[format].path}` });
		const [entry, ...others] = feed.entries;
		expect(others).toEqual([]);
		expect(entry).toMatchObject({ id: ARTICLE, link: ARTICLE, title: 'A forum', author: 'Site', published: '2023-10-16T12:00:00.000Z' });
		expect(entry?.html.trim()).toMatch(/^<p>Xi Jinping met[\s\S]*<h2>The talks<\/h2>[\s\S]*China &#x26; Xi &#x3C;3 it[\s\S]*<\/p>$/);
		for (const [, url = ''] of (entry?.html ?? '').matchAll(/ (?:href|src)="([^"]*)"/g)) expect(url).toMatch(/^https:\/\//);
	});
});

describe('buildFeeds', () => {
	// Not read by feedparser, which takes what looks like markup out of a title.
	it.each(['atom', 'rss'] as const)('keeps every sign that XML can hold: %s', async (format) => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (text) => {
				const title = `A & <b>${text}</b> ]]> 習近平`;
				const [entry] = (await readWithRssParser(write([dated('2023', 'forum', title)])[format])).entries;
				const plain = (value: string | undefined): string | undefined =>
					value
						?.normalize('NFC')
						.replaceAll(/[\s\uFEFF]+/g, ' ')
						.trim();
				// Left out are control characters and lone surrogates.
				expect(plain(entry?.title)).toBe(plain(title.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')));
			}),
			{ numRuns: 100 },
		);
	});

	it('makes none without an address of the site', () => {
		expect(buildFeeds(makeSite())).toEqual([]);
	});

	it('makes three files, each of its type', () => {
		const list = buildFeeds(makeSite(undefined, { ...CONFIG, url: SITE }));
		expect(list.map(({ path, type }) => ({ path, type }))).toEqual(Object.values(FEEDS));
	});

	it('has what Atom demands: ids, authors, dates of RFC 3339, and links with their languages', () => {
		const { atom } = write([dated('2023-10-16'), dated('2020', 'older')]);
		const ids = [...atom.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
		expect(ids).toEqual([SITE, ARTICLE, `${SITE}articles/older.html`]);
		expect([...atom.matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, date]) => date)).toEqual([
			...['2023-10-16T12:00:00.000Z', '2023-10-16T12:00:00.000Z', '2023-10-16T12:00:00.000Z', '2020-01-01T12:00:00.000Z'],
		]);
		expect(atom).toContain(`<link href="${SITE}feed.xml" rel="self" type="application/atom+xml"/>`);
		expect(atom).toContain('<entry xml:lang="en">');
		expect(atom.match(/<author>/g)).toHaveLength(3);
	});

	it('has what RSS demands: dates of RFC 822, ids that are addresses', () => {
		const { rss } = write([dated('2023-10-16')]);
		expect(rss).toContain('<pubDate>Mon, 16 Oct 2023 12:00:00 GMT</pubDate>');
		expect(rss).toContain(`<guid isPermaLink="true">${ARTICLE}</guid>`);
		expect(rss).toContain('<language>en-GB</language>');
	});

	it('has what JSON Feed demands', () => {
		const feed = json(write([dated('2023-10-16')]));
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Site',
			home_page_url: SITE,
			feed_url: `${SITE}feed.json`,
			language: 'en-GB',
		});
		expect(feed.items).toEqual([
			{
				id: ARTICLE,
				url: ARTICLE,
				title: 'A forum',
				summary: 'What it was.',
				content_html: '<p>Some <em>text</em>.</p>',
				language: 'en',
				authors: [{ name: 'Ana Lima' }],
				date_published: '2023-10-16T12:00:00.000Z',
			},
		]);
	});

	it.each([
		['2023-10-16~', 'about 16 October 2023'],
		['2023-10', 'October 2023'],
		['2013/2014', '2013–2014'],
	])('says %s in words, and as no day but where Atom must have one', (date, words) => {
		const texts = write([dated(date)]);
		for (const text of Object.values(texts)) expect(text).toContain(`What it was. (Dated: ${words}.)`);
		expect(texts.atom).not.toContain('<published>');
		expect(texts.rss).not.toContain('<pubDate>');
		expect(json(texts).items[0]).not.toHaveProperty('date_published');
	});

	it('holds the newest 30', () => {
		const files = Array.from({ length: 35 }, (_, index) => dated(String(1980 + index), `a${String(index)}`));
		const { items } = json(write(files));
		expect(items).toHaveLength(30);
		expect([items[0]?.id, items[29]?.id]).toEqual([`${SITE}articles/a34.html`, `${SITE}articles/a5.html`]);
	});

	it('holds for a site without articles', async () => {
		const texts = write([]);
		expect(texts.atom).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
		expect(json(texts).items).toEqual([]);
		expect((await readWithRssParser(texts.rss)).entries).toEqual([]);
	});
});
