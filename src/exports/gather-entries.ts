import type { ArticleNode } from '../graph/types.ts';
import { absoluteUrl } from '../page-models/hrefs.ts';
import { articlePath } from '../page-models/permalinks.ts';
import { buildPlainProse } from '../page-models/plain-prose.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import { type FeedDates, feedDates } from './feed-dates.ts';

/** An article as the feeds tell it. */
export interface FeedEntry extends FeedDates {
	/** The article's whole address, which is also its id. */
	readonly url: string;
	readonly title: string;
	/** Plain text: the standfirst, and the date in words where it is not known to the day. */
	readonly summary: string;
	/** HTML with whole addresses. */
	readonly html: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** Those who wrote it; the site when nobody is named. */
	readonly authors: readonly string[];
	readonly genre: string | undefined;
}

/** How many articles a feed holds. */
const MOST = 30;

/** Gather the newest articles, newest first. */
export function gatherEntries(site: SiteContext, siteUrl: string): readonly FeedEntry[] {
	return [...site.graph.articles.values()].slice(0, MOST).map((article) => toEntry(site, siteUrl, article));
}

function toEntry(site: SiteContext, siteUrl: string, article: ArticleNode): FeedEntry {
	const { slug, title, description, language, author, date, genre } = article.document;
	const dates = feedDates(date);
	const vague = dates.published ? '' : ` (Dated: ${site.say(date).text}.)`;
	return {
		...dates,
		url: absoluteUrl(siteUrl, articlePath(slug)) ?? siteUrl,
		title: toXmlText(title),
		summary: toXmlText(`${description}${vague}`),
		html: toXmlText(buildPlainProse(site, article, siteUrl)),
		language,
		authors: (author.length === 0 ? [site.config.title] : author).map(toXmlText),
		genre: genre && toXmlText(genre),
	};
}

/** Leave out what no XML 1.0 can hold: control characters, lone surrogates, and the two code points that are no characters. */
export function toXmlText(text: string): string {
	return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
