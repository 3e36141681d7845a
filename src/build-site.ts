import type { VFileMessage } from 'vfile-message';
import type { Book } from './books/book-types.ts';
import { buildBook } from './books/build-book.ts';
import { isError, sortMessages } from './diagnostics/message.ts';
import { type ArticleSlug, ENTITY_KINDS, type EntityId, type SourceFile } from './documents/types.ts';
import { buildExports } from './exports/build-exports.ts';
import type { ExportFile } from './exports/export-file.ts';
import { entityKey } from './graph/types.ts';
import { HEADERS_FILE, writeHeadersFile } from './hosting/write-headers-file.ts';
import type { Subject } from './linked-data/types.ts';
import { writeLinkedData } from './linked-data/write-linked-data.ts';
import { type ArticlePage, buildArticleCard, buildArticlePage } from './page-models/article-page.ts';
import { buildEntityPages, type EntityPage, orderEntities } from './page-models/entity-page.ts';
import { buildListingPage, type ListingPage } from './page-models/listing-page.ts';
import { buildMovedPages, type MovedPage } from './page-models/moved-page.ts';
import { buildNamesPage, type NamesPage } from './page-models/names-page.ts';
import { buildSectionPages, type SectionPage } from './page-models/section-page.ts';
import { buildSinglePage, type SinglePage } from './page-models/single-page.ts';
import { articleOf, createSiteContext, type SiteContext } from './page-models/site-context.ts';
import {
	type AboutPage,
	buildAboutPage,
	buildHomePage,
	buildNotFoundPage,
	buildTimelinePage,
	type HomePage,
	type NotFoundPage,
	type TimelinePage,
} from './page-models/site-pages.ts';
import { tellApart } from './page-models/tell-apart.ts';
import type { Card, Frame, SiteAssets, SiteConfig } from './page-models/types.ts';
import { readSite } from './read-site.ts';
import { buildSearch, type SiteSearch } from './search/build-search.ts';

/** What the engine needs to know besides the content. */
export interface BuildOptions {
	readonly config: SiteConfig;
	readonly assets: SiteAssets;
	/** Paths of the files below `public/`, with `/` at the start. */
	readonly publicFiles: readonly string[];
}

/** Every page of the site, as plain data, and the files beside them. */
export interface SitePages {
	readonly home: HomePage;
	readonly articles: readonly ArticlePage[];
	/** The articles in the forms in which they can be taken along. */
	readonly editions: Editions;
	/** One for each section of every article. */
	readonly sections: readonly SectionPage[];
	readonly entities: readonly EntityPage[];
	readonly listings: readonly ListingPage[];
	readonly timeline: TimelinePage;
	readonly names: NamesPage;
	readonly about: AboutPage;
	readonly notFound: NotFoundPage;
	/** What stands at addresses that pages had before. */
	readonly moved: readonly MovedPage[];
	/** What the search of the site reads. */
	readonly search: SiteSearch;
	/** The files for other programs: events, feeds, and what crawlers ask for. */
	readonly exports: readonly ExportFile[];
	/** The pictures of the pages where their links are shared; none without an address of the site. */
	readonly cards: readonly Card[];
}

/** Articles in other forms. Each is made when it is asked for: all at once they would take more memory than all pages. */
export interface Editions {
	readonly slugs: readonly ArticleSlug[];
	/** The article in one file. */
	readonly single: (slug: ArticleSlug) => SinglePage;
	/** The article as a book, with the card that is its cover. */
	readonly book: (slug: ArticleSlug) => { readonly book: Book; readonly cover: Card };
}

/** What came of the content. */
export interface BuiltSite {
	/** Absent when a message is an error. */
	readonly pages: SitePages | undefined;
	/** Sorted by file and place. */
	readonly messages: readonly VFileMessage[];
}

/**
 * The whole engine: content in, page models and messages out. It reads and writes nothing else, and the same input
 * gives the same output. Each file is parsed once.
 *
 * @param files - the Markdown files of `content/` and the locks of articles, in any order
 * @param options - settings, and what else the site holds
 */
export function buildSite(files: readonly SourceFile[], options: BuildOptions): BuiltSite {
	const { graph, messages: unsorted } = readSite(files, { url: options.config.url, publicFiles: options.publicFiles });
	const messages = sortMessages(unsorted);
	if (messages.some(isError)) return { pages: undefined, messages };
	const search = buildSearch(graph, options.config);
	const assets = { ...options.assets, ...(search.records.length > 0 && { sharded: true }) };
	return { pages: buildPages(createSiteContext(graph, options.config, assets), search, options.publicFiles), messages };
}

function buildPages(site: SiteContext, search: SiteSearch, publicFiles: readonly string[]): SitePages {
	const articles = [...site.graph.articles.values()];
	const pages = tellPagesApart({
		home: buildHomePage(site),
		articles: articles.map((article) => buildArticlePage(site, article)),
		editions: listEditions(site),
		sections: articles.flatMap((article) => buildSectionPages(site, article)),
		entities: ENTITY_KINDS.flatMap((kind) => buildEntityPages(site, orderEntities(site, kind))),
		listings: ENTITY_KINDS.map((kind) => buildListingPage(site, kind)),
		timeline: buildTimelinePage(site),
		names: buildNamesPage(site),
		about: buildAboutPage(site),
		notFound: buildNotFoundPage(site),
		moved: buildMovedPages(site),
		search,
		// An editor's own robots.txt, or whatever else, goes before.
		exports: [...buildExports(site), headersFile(site)].filter(({ path }) => !publicFiles.includes(`/${path}`)),
		cards: [],
	});
	return addLinkedData(site, site.config.url === undefined ? pages : { ...pages, cards: listCards(pages) });
}

function listEditions(site: SiteContext): Editions {
	return {
		slugs: [...site.graph.articles.keys()],
		single: (slug) => buildSinglePage(site, articleOf(site, slug)),
		book: (slug) => ({ book: buildBook(site, articleOf(site, slug)), cover: buildArticleCard(site, articleOf(site, slug)) }),
	};
}

function headersFile({ assets: { policies, sharded = false } }: SiteContext): ExportFile {
	return { path: HEADERS_FILE, type: 'text/plain', text: writeHeadersFile(sharded ? policies.sharded : policies.plain) };
}

/** Only whole addresses lead to a card. */
function listCards({ home, timeline, names, about, listings, articles, sections, entities }: SitePages): readonly Card[] {
	return [home, timeline, names, about, ...listings, ...articles, ...sections, ...entities].flatMap(({ frame }) => frame.card ?? []);
}

function addLinkedData(site: SiteContext, pages: SitePages): SitePages {
	const link = <T extends { readonly frame: Frame }>(page: T, subject: Subject): T => {
		return { ...page, frame: { ...page.frame, linkedData: writeLinkedData(site, page.frame, subject) } };
	};
	return {
		...pages,
		home: link(pages.home, { kind: 'home' }),
		timeline: link(pages.timeline, { kind: 'timeline' }),
		names: link(pages.names, { kind: 'names' }),
		about: link(pages.about, { kind: 'about' }),
		articles: pages.articles.map((page) => link(page, { kind: 'article', slug: page.slug })),
		sections: pages.sections.map((page) => link(page, { kind: 'section', slug: page.slug, id: page.section.id })),
		entities: pages.entities.map((page) => link(page, { kind: 'entity', key: entityKey(page.kind, page.id as EntityId) })),
		listings: pages.listings.map((page) => link(page, { kind: 'listing', of: page.kind })),
	};
}

function tellPagesApart(pages: SitePages): SitePages {
	const { home, articles, sections, entities, listings, timeline, names, about } = pages;
	const shared = [home, timeline, names, about, ...listings, ...articles, ...sections, ...entities];
	const changed = tellApart(shared.map(({ frame }) => frame));
	const own = <T extends { readonly frame: Frame }>(page: T): T => {
		const frame = changed.get(page.frame.path);
		return frame ? { ...page, frame } : page;
	};
	return { ...pages, articles: articles.map(own), sections: sections.map(own), entities: entities.map(own) };
}
