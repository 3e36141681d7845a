import type { VFileMessage } from 'vfile-message';
import { checkUnreadFiles, isMisnamed } from './documents/check-unread-files.ts';
import { applyIgnores } from './documents/ignore.ts';
import { parseDocument } from './documents/parse-document.ts';
import type { ArticleDocument, ArticleSlug, EntityDocument, SourceFile, UnreadEntity } from './documents/types.ts';
import { buildGraph } from './graph/build-graph.ts';
import { checkLinks } from './graph/check-links.ts';
import { checkLocks } from './graph/check-locks.ts';
import type { Graph } from './graph/types.ts';
import { gatherUnread } from './graph/unread-keys.ts';
import { listPlaces } from './page-models/list-places.ts';
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
	/** What was listed or defined, but wrongly. */
	readonly unread: readonly UnreadEntity[];
	/** In no order; without the warnings that their file answers. */
	readonly messages: readonly VFileMessage[];
	/** The warnings that their file answers. */
	readonly answered: readonly VFileMessage[];
}

/**
 * Read all files and connect them. Each file is parsed once.
 *
 * @param files - the Markdown files of `content/` and the locks of articles, in any order
 * @param onArticle - told of every article as soon as it is read
 */
export function readSite(
	files: readonly SourceFile[],
	{ url, publicFiles }: ReadOptions,
	onArticle: (document: ArticleDocument) => void = () => {},
): ReadSite {
	const publicPaths = new Set(publicFiles);
	const { locks, broken, messages: lockMessages } = collectLocks(files);
	const markdown = files.filter(({ path }) => path.endsWith('.md')).sort((a, b) => (a.path < b.path ? -1 : 1));
	const parsed = markdown.map((file) => {
		const read = parseDocument(file, publicPaths, locks);
		if (read.document?.kind === 'article') onArticle(read.document);
		return read;
	});
	const documents = parsed.flatMap(({ document }) => document ?? []);
	const articles = documents.filter((document) => document.kind === 'article');
	const shared = documents.filter((document) => document.kind === 'entity');
	const unread = parsed.flatMap((file) => file.unread);
	const isLost = parsed.some((file) => !file.document && file.unread.length === 0) || files.some(({ path }) => isMisnamed(path));
	const { graph, messages: graphMessages } = buildGraph(articles, shared, unread, isLost);
	const slugs = articleSlugs(files);
	const places = listPlaces(graph, slugs, url, broken);
	const linkMessages = checkLinks(articles, shared, graph, {
		places,
		publicFiles: publicPaths,
		unread: gatherUnread(unread, isLost),
		isLost: isLost || broken.size > 0,
	});
	const dueMessages = checkLocks(articles, new Set(slugs), locks, { isLost, broken });
	const fileMessages = [...checkUnreadFiles(files), ...parsed.flatMap((file) => file.messages)];
	const messages = [...fileMessages, ...graphMessages, ...linkMessages, ...lockMessages, ...dueMessages];
	const { open, answered } = applyIgnores(messages, documents);
	return { articles, shared, graph, unread, messages: open, answered };
}

function articleSlugs(files: readonly SourceFile[]): readonly ArticleSlug[] {
	const names = files.flatMap(({ path }) => /^content\/articles\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
	return names.map((name) => name.normalize('NFC') as ArticleSlug);
}
