import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { absoluteUrl } from '../page-models/hrefs.ts';
import { FEEDS, PAGES, type PagePath } from '../page-models/permalinks.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import type { ExportFile } from './export-file.ts';
import { type FeedEntry, gatherEntries, toXmlText } from './gather-entries.ts';

/** What the feeds say of the site. */
interface Channel {
	readonly title: string;
	readonly tagline: string;
	/** BCP 47 tag. */
	readonly language: string;
	readonly license: { readonly name: string; readonly url: string };
	readonly home: string;
	/** The date of the newest entry; 1970 when there is none. */
	readonly updated: Date;
	/** The whole address of a file of the site. */
	readonly address: (path: PagePath) => string;
}

/**
 * Build the feeds with the newest articles: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. An entry's id is the address of
 * its article. No file holds the time of the build.
 *
 * @returns nothing without an address of the site
 */
export function buildFeeds(site: SiteContext): readonly ExportFile[] {
	const { url, title, tagline, locale, license } = site.config;
	if (url === undefined) return [];
	const entries = gatherEntries(site, url);
	const channel: Channel = {
		...{ title: toXmlText(title), tagline: toXmlText(tagline), language: locale, license },
		home: absoluteUrl(url, PAGES.home) ?? url,
		updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
		address: (path) => absoluteUrl(url, path) ?? url,
	};
	return [
		{ ...FEEDS.atom, text: writeAtom(channel, entries) },
		{ ...FEEDS.rss, text: writeRss(channel, entries) },
		{ ...FEEDS.json, text: writeJsonFeed(channel, entries) },
	];
}

function writeAtom({ title, tagline, language, license, home, updated, address }: Channel, entries: readonly FeedEntry[]): string {
	return generateAtomFeed({
		...{ id: home, title: { value: title }, subtitle: { value: tagline }, updated, authors: [{ name: title, uri: home }] },
		xml: { lang: language },
		rights: { value: license.name },
		links: [
			{ rel: 'self', type: FEEDS.atom.type, href: address(FEEDS.atom.path) },
			{ rel: 'alternate', type: 'text/html', href: home },
			{ rel: 'license', href: license.url },
		],
		entries: entries.map((entry) => ({
			...{ id: entry.url, title: { value: entry.title }, updated: entry.updated, authors: entry.authors.map((name) => ({ name })) },
			...(entry.published && { published: entry.published }),
			...(entry.genre !== undefined && { categories: [{ term: entry.genre }] }),
			links: [{ rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }],
			summary: { value: entry.summary },
			content: { value: entry.html, type: 'html' },
			xml: { lang: entry.language },
		})),
	});
}

function writeRss({ title, tagline, language, license, home, updated, address }: Channel, entries: readonly FeedEntry[]): string {
	return generateRssFeed({
		...{ title, link: home, description: tagline, language, copyright: license.name, lastBuildDate: updated },
		docs: 'https://www.rssboard.org/rss-specification',
		atom: { links: [{ rel: 'self', type: FEEDS.rss.type, href: address(FEEDS.rss.path) }] },
		items: entries.map((entry) => ({
			...{ title: entry.title, link: entry.url, description: entry.summary, guid: { value: entry.url, isPermaLink: true } },
			...(entry.published && { pubDate: entry.published }),
			...(entry.genre !== undefined && { categories: [{ name: entry.genre }] }),
			content: { encoded: entry.html },
			dc: { creators: [...entry.authors], languages: [entry.language] },
		})),
	});
}

function writeJsonFeed({ title, tagline, language, home, address }: Channel, entries: readonly FeedEntry[]): string {
	const feed = generateJsonFeed({
		...{
			title,
			description: tagline,
			language,
			home_page_url: home,
			feed_url: address(FEEDS.json.path),
			authors: [{ name: title, url: home }],
		},
		items: entries.map((entry) => ({
			...{ id: entry.url, url: entry.url, title: entry.title, summary: entry.summary, content_html: entry.html, language: entry.language },
			authors: entry.authors.map((name) => ({ name })),
			...(entry.published && { date_published: entry.published }),
			...(entry.genre !== undefined && { tags: [entry.genre] }),
		})),
	});
	// The library leaves out empty lists, but a feed without `items` is none.
	return `${JSON.stringify({ ...(feed as object), ...(entries.length === 0 && { items: [] }) }, null, '\t')}\n`;
}
