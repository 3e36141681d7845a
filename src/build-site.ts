import type { VFileMessage } from 'vfile-message';
import { isError, sortMessages } from './diagnostics/message.ts';
import { parseDocument } from './documents/parse-document.ts';
import { type ArticleSlug, ENTITY_KINDS, type SourceFile } from './documents/types.ts';
import { buildExports } from './exports/build-exports.ts';
import type { ExportFile } from './exports/export-file.ts';
import { buildGraph } from './graph/build-graph.ts';
import { type ArticlePage, buildArticlePage } from './page-models/article-page.ts';
import { buildEntityPages, type EntityPage, orderEntities } from './page-models/entity-page.ts';
import { buildListingPage, type ListingPage } from './page-models/listing-page.ts';
import { articlePath, EXPORTS, PAGES } from './page-models/permalinks.ts';
import { createSiteContext, type SiteContext } from './page-models/site-context.ts';
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
import type { SiteAssets, SiteConfig } from './page-models/types.ts';

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
	readonly entities: readonly EntityPage[];
	readonly listings: readonly ListingPage[];
	readonly timeline: TimelinePage;
	readonly about: AboutPage;
	readonly notFound: NotFoundPage;
	/** The events as files for other programs. */
	readonly exports: readonly ExportFile[];
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
 * @param files - the Markdown files of `content/`, in any order
 * @param options - settings, and what else the site holds
 */
export function buildSite(files: readonly SourceFile[], options: BuildOptions): BuiltSite {
	const publicFiles = new Set([...options.publicFiles, ...pagePaths(files)]);
	const parsed = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => parseDocument(file, publicFiles));
	const documents = parsed.flatMap(({ document }) => document ?? []);
	const articles = documents.filter((document) => document.kind === 'article');
	const shared = documents.filter((document) => document.kind === 'entity');
	const { graph, messages: graphMessages } = buildGraph(
		articles,
		shared,
		parsed.flatMap((file) => file.unread),
	);
	const messages = sortMessages([...parsed.flatMap((file) => file.messages), ...graphMessages]);
	if (messages.some(isError)) return { pages: undefined, messages };
	return { pages: buildPages(createSiteContext(graph, options.config, options.assets)), messages };
}

/** The pages and files that are known before the content is read. */
function pagePaths(files: readonly SourceFile[]): readonly string[] {
	const articles = files.filter(({ path }) => path.startsWith('content/articles/'));
	const slugs = articles.map(({ path }) => path.slice('content/articles/'.length).replace(/\.md$/, '') as ArticleSlug);
	const exports = Object.values(EXPORTS).map(({ path }) => path);
	return [...Object.values(PAGES), ...exports, ...slugs.map(articlePath)].map((path) => `/${path}`);
}

function buildPages(site: SiteContext): SitePages {
	return {
		home: buildHomePage(site),
		articles: [...site.graph.articles.values()].map((article) => buildArticlePage(site, article)),
		entities: ENTITY_KINDS.flatMap((kind) => buildEntityPages(site, orderEntities(site, kind))),
		listings: ENTITY_KINDS.map((kind) => buildListingPage(site, kind)),
		timeline: buildTimelinePage(site),
		about: buildAboutPage(site),
		notFound: buildNotFoundPage(site),
		exports: buildExports(site),
	};
}
