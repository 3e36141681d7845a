import type { VFileMessage } from 'vfile-message';
import { applyIgnores } from './documents/ignore.ts';
import { parseDocument } from './documents/parse-document.ts';
import type { ArticleDocument, ArticleSlug, EntityDocument, SourceFile } from './documents/types.ts';
import { buildGraph } from './graph/build-graph.ts';
import { checkLocks } from './graph/check-locks.ts';
import type { Graph } from './graph/types.ts';
import { articlePath, CITATION_FILES, CRAWLER_FILES, citationPath, EXPORTS, FEEDS, PAGES } from './page-models/permalinks.ts';
import { collectLocks } from './permanent-ids/collect-locks.ts';

/** What the content must be read with. */
export interface ReadOptions {
	/** Where the site is published, if that is known. */
	readonly url: string | undefined;
	/** Paths of the files below `public/`, with `/` at the start. */
	readonly publicFiles: readonly string[];
}

/** The content, read and connected. */
export interface ReadSite {
	/** With an error among the messages, what could be read serves to find more problems, and nothing else. */
	readonly articles: readonly ArticleDocument[];
	readonly shared: readonly EntityDocument[];
	readonly graph: Graph;
	/** In no order; without the warnings that their file answers. */
	readonly messages: readonly VFileMessage[];
	/** The warnings that their file answers. */
	readonly answered: readonly VFileMessage[];
}

/**
 * Read all files and connect them. Each file is parsed once.
 *
 * @param files - the Markdown files of `content/` and the locks of articles, in any order
 */
export function readSite(files: readonly SourceFile[], { url, publicFiles }: ReadOptions): ReadSite {
	const paths = new Set([...publicFiles, ...pagePaths(files, url)]);
	const { locks, messages: lockMessages } = collectLocks(files);
	const markdown = files.filter(({ path }) => path.endsWith('.md')).sort((a, b) => (a.path < b.path ? -1 : 1));
	const parsed = markdown.map((file) => parseDocument(file, paths, locks));
	const documents = parsed.flatMap(({ document }) => document ?? []);
	const articles = documents.filter((document) => document.kind === 'article');
	const shared = documents.filter((document) => document.kind === 'entity');
	const unread = parsed.flatMap((file) => file.unread);
	const { graph, messages: graphMessages } = buildGraph(articles, shared, unread);
	const dueMessages = checkLocks(articles, new Set(articleSlugs(files)), locks);
	const messages = [...parsed.flatMap((file) => file.messages), ...graphMessages, ...lockMessages, ...dueMessages];
	const { open, answered } = applyIgnores(messages, documents);
	return { articles, shared, graph, messages: open, answered };
}

/** The pages and files that are known before the content is read. */
function pagePaths(files: readonly SourceFile[], url: string | undefined): readonly string[] {
	const slugs = articleSlugs(files);
	const references = (Object.keys(CITATION_FILES) as (keyof typeof CITATION_FILES)[]).flatMap((form) =>
		slugs.map((slug) => citationPath(slug, form)),
	);
	const always = [...Object.values(EXPORTS), CRAWLER_FILES.robots];
	const exports = [...always, ...(url === undefined ? [] : [...Object.values(FEEDS), CRAWLER_FILES.sitemap])].map(({ path }) => path);
	return [...Object.values(PAGES), ...exports, ...slugs.map(articlePath), ...references].map((path) => `/${path}`);
}

function articleSlugs(files: readonly SourceFile[]): readonly ArticleSlug[] {
	const names = files.flatMap(({ path }) => /^content\/articles\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
	return names.map((name) => name.normalize('NFC') as ArticleSlug);
}
