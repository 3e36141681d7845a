import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

/** A feed as a reader shows it. */
export interface ReadFeed {
	readonly title: string;
	readonly link: string;
	/** The feed's own address. */
	readonly self: string | undefined;
	readonly entries: readonly ReadEntry[];
}

/** An entry as a reader shows it. */
export interface ReadEntry {
	readonly id: string;
	readonly title: string;
	readonly link: string;
	readonly html: string;
	readonly summary: string;
	readonly author: string;
	/** ISO 8601. */
	readonly published: string | undefined;
}

type Extra = { readonly 'content:encoded'?: string; readonly 'dc:creator'?: string; readonly author?: string; readonly id?: string };

/** Read a feed with rss-parser. */
export async function readWithRssParser(xml: string): Promise<ReadFeed> {
	const feed = await new RssParser<object, Extra>({ customFields: { item: ['id'] as never } }).parseString(xml);
	return {
		title: feed.title ?? '',
		link: feed.link ?? '',
		self: feed.feedUrl,
		entries: feed.items.map((item) => ({
			id: item.guid ?? item.id ?? '',
			title: item.title ?? '',
			link: item.link ?? '',
			html: item['content:encoded'] ?? item.content ?? '',
			summary: item.summary ?? item.content ?? '',
			author: item.creator ?? item.author ?? '',
			published: item.isoDate,
		})),
	};
}

/** Read a feed with feedparser. */
export async function readWithFeedParser(xml: string): Promise<ReadFeed> {
	const parser = Readable.from([xml]).pipe(new FeedParser({ addmeta: false }));
	const items: FeedParser.Item[] = [];
	for await (const item of parser) items.push(item as FeedParser.Item);
	const { meta } = parser;
	return {
		title: meta.title ?? '',
		link: meta.link ?? '',
		self: meta.xmlurl ?? undefined,
		entries: items.map((item) => ({
			id: item.guid ?? '',
			title: item.title ?? '',
			link: item.link ?? '',
			html: item.description ?? '',
			summary: item.summary ?? '',
			author: item.author ?? '',
			published: item.pubdate?.toISOString(),
		})),
	};
}
