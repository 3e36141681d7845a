import { type ArticleDocument, COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';
import { articlePath, FEEDS, listingPath, PAGES, type PagePath, SEARCH_DATA, WEB_MANIFEST, WORKER } from './permalinks.ts';
import { buildPrintedEnd } from './printed-end.ts';
import { runningHead } from './running-head.ts';
import { buildShare, type ShareWishes } from './share.ts';
import type { PageContext } from './site-context.ts';
import { buildTakeAlong } from './take-along.ts';
import type { Card, Frame, LinkModel } from './types.ts';

/** What a page wants of its frame. */
export interface FrameWishes {
	/** CSS of this page alone; empty for none. */
	readonly style?: string;
	/** The filter of a timeline, if the page holds one. */
	readonly filter?: object;
	/** Its picture where it is shared; without one it is taken for a page that nobody shares. */
	readonly card?: Card;
	readonly share?: ShareWishes;
	/** The articles that it is about, to be taken along; the site's only one when left out. */
	readonly articles?: readonly ArticleDocument[];
	/** What stands beside the title at the head of its sheets; the site's title when left out. */
	readonly running?: string;
	/** What tells it from pages of the same title. */
	readonly apart?: string;
	/** How to cite it. */
	readonly citation?: Frame['citation'];
	/** Whether it holds mentions. */
	readonly previews?: boolean;
	/** Whether the page holds an article's text. */
	readonly shareable?: boolean;
}

/**
 * Build what stands around a page.
 *
 * @param page - the page
 * @param title - its own title; the site's title is put behind it
 * @param description - one sentence
 * @param wishes - those of the page's timeline, if it has one, and what is told where the page is shared
 */
export function buildFrame(page: PageContext, title: string, description: string, wishes: FrameWishes = {}): Frame {
	const { config, assets, path, link } = page;
	const { style: own = '', running, articles, filter, card, share = {}, apart, citation, previews = false, shareable = false } = wishes;
	// What nobody shares is not printed either.
	const style =
		own === '' && running === undefined && card === undefined ? '' : own + runningHead(title, running ?? config.title, page.language);
	if (style.includes('</')) throw new Error(`The style of ${path} could close its element`);
	return {
		path,
		title: title === config.title ? `${title}: ${config.tagline}` : `${title} · ${config.title}`,
		description,
		locale: config.locale,
		siteTitle: config.title,
		home: link(PAGES.home),
		navigation: navigation(page),
		stylesheet: link(assets.stylesheet),
		printStylesheet: link(assets.printStylesheet),
		font: link(assets.font),
		icon: link(assets.icon),
		keeping: { manifest: link(WEB_MANIFEST.path), worker: link(WORKER) },
		...(assets.sharded && { sharded: true }),
		search: [link(SEARCH_DATA), link(assets.search)],
		license: config.license,
		along: buildTakeAlong(page, articles),
		printed: buildPrintedEnd(page, articles),
		filtered: filter !== undefined,
		...(previews && { previews }),
		...(shareable && { shareable }),
		share: buildShare(page, { title, description }, share, card),
		feeds:
			config.url === undefined ? [] : Object.values(FEEDS).map(({ path: feed, type }) => ({ href: link(feed), type, title: config.title })),
		...(citation && { citation }),
		...(style !== '' && { style }),
		...(card && { card }),
		...(apart !== undefined && { apart }),
	};
}

/** The only article of a site is linked by itself; several are listed on the home page. */
function navigation({ graph, path, link }: PageContext): readonly LinkModel[] {
	// Not a list of all articles: every page asks.
	const only = graph.articles.size === 1 ? graph.articles.keys().next().value : undefined;
	const items: [string, PagePath][] = [
		only !== undefined ? ['Article', articlePath(only)] : ['Articles', PAGES.home],
		...ENTITY_KINDS.map((kind): [string, PagePath] => [capitalize(COLLECTIONS[kind]), listingPath(kind)]),
		['Timeline', PAGES.timeline],
		['A–Z', PAGES.names],
		['About', PAGES.about],
	];
	return items.map(([label, to]) => ({ label, href: link(to), current: to === path }));
}

function capitalize(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
