import { type ArticleSlug, COLLECTIONS, type EntityId, type EntityKind } from '../documents/types.ts';

declare const brand: unique symbol;

/** A page or file of the site as a path from its root: `people/xi-jinping.html`. */
export type PagePath = string & { readonly [brand]: 'PagePath' };

/** A place on the site: a page, or a page with a fragment. */
export type Permalink = PagePath | (string & { readonly [brand]: 'Permalink' });

/** The pages that every site has. */
export const PAGES = {
	home: 'index.html',
	timeline: 'timeline.html',
	names: 'a-z.html',
	about: 'about.html',
	notFound: '404.html',
} as const satisfies Record<string, string> as unknown as Record<'home' | 'timeline' | 'names' | 'about' | 'notFound', PagePath>;

/** The worker that keeps the site for reading without a network; its folder is what it may answer for. */
export const WORKER = 'service-worker.js' as PagePath;

/** What lets readers put the site among their programs, with its media type. */
export const WEB_MANIFEST = { path: 'site.webmanifest' as PagePath, type: 'application/manifest+json' } as const;

/** The icons of the site, with the pixels of each side and what the manifest says they are for. */
export const ICONS = [
	{ path: 'icons/icon-192.png' as PagePath, size: 192, purpose: 'any maskable' },
	{ path: 'icons/icon-512.png' as PagePath, size: 512, purpose: 'any maskable' },
] as const satisfies readonly { readonly path: PagePath; readonly size: number; readonly purpose: string }[];

/** What the search of the site reads. */
export const SEARCH_DATA = 'search/index.js' as PagePath;

/** The files for other programs that every site has, each with its media type. */
export const EXPORTS = {
	timelinejs: { path: 'timeline.json' as PagePath, type: 'application/json' },
	icalendar: { path: 'events.ics' as PagePath, type: 'text/calendar' },
	csv: { path: 'events.csv' as PagePath, type: 'text/csv' },
} as const satisfies Record<string, { readonly path: PagePath; readonly type: string }>;

/** The feeds with the newest articles, each with its media type; only a site that knows its address has them. */
export const FEEDS = {
	atom: { path: 'feed.xml' as PagePath, type: 'application/atom+xml' },
	rss: { path: 'rss.xml' as PagePath, type: 'application/rss+xml' },
	json: { path: 'feed.json' as PagePath, type: 'application/feed+json' },
} as const satisfies Record<string, { readonly path: PagePath; readonly type: string }>;

/** What tells crawlers where to go; only a site that knows its address has a sitemap. */
export const CRAWLER_FILES = {
	sitemap: { path: 'sitemap.xml' as PagePath, type: 'application/xml' },
	robots: { path: 'robots.txt' as PagePath, type: 'text/plain' },
} as const satisfies Record<string, { readonly path: PagePath; readonly type: string }>;

/** A part of a sitemap that is too long for one file, counted from 1. */
export function sitemapPath(part: number): PagePath {
	return `sitemap-${String(part)}.xml` as PagePath;
}

/** The files with an article's reference, each with its ending and its media type. */
export const CITATION_FILES = {
	bibtex: { ending: 'bib', type: 'application/x-bibtex' },
	csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<string, { readonly ending: string; readonly type: string }>;

/** A file with an article's reference. */
export function citationPath(slug: ArticleSlug, form: keyof typeof CITATION_FILES): PagePath {
	return `articles/${slug}.${CITATION_FILES[form].ending}` as PagePath;
}

/** The page of an article. */
export function articlePath(slug: ArticleSlug): PagePath {
	return `articles/${slug}.html` as PagePath;
}

/** An article in one file, to be taken along. */
export function singlePath(slug: ArticleSlug): PagePath {
	return `articles/${slug}.single.html` as PagePath;
}

/** An article as a book for e-readers. */
export function epubPath(slug: ArticleSlug): PagePath {
	return `articles/${slug}.epub` as PagePath;
}

/** The page of one section of an article. */
export function sectionPath(slug: ArticleSlug, section: string): PagePath {
	return `articles/${slug}/${section}.html` as PagePath;
}

/** The picture of a page where its link is shared. */
export function cardPath(page: PagePath): PagePath {
	return `cards/${page.replace(/\.html$/, '')}.png` as PagePath;
}

/** The page of an entity. */
export function entityPath(kind: EntityKind, id: EntityId): PagePath {
	return `${COLLECTIONS[kind]}/${id}.html` as PagePath;
}

/** The page that lists the entities of a kind. */
export function listingPath(kind: EntityKind): PagePath {
	return `${COLLECTIONS[kind]}/index.html` as PagePath;
}

/**
 * A place within a page.
 *
 * @param directive - a text directive for words at that place (`text=…`, percent-encoded); browsers that know none
 * go to the place
 */
export function withFragment(page: PagePath, id: string, directive?: string): Permalink {
	return `${page}#${id}${directive === undefined ? '' : `:~:${directive}`}` as Permalink;
}
