import type { VFileMessage } from 'vfile-message';
import { parseDocument } from '../../src/documents/parse-document.ts';
import type { ArticleDocument, EntityDocument, SourceFile } from '../../src/documents/types.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/types.ts';
import { collectLocks } from '../../src/permanent-ids/collect-locks.ts';

/** What the engine makes of some files, up to the graph. */
export interface Analysis {
	readonly articles: readonly ArticleDocument[];
	readonly shared: readonly EntityDocument[];
	readonly graph: Graph;
	readonly messages: readonly VFileMessage[];
}

/** Parse files and connect them, as the engine does. */
export function analyze(files: readonly SourceFile[], publicFiles: readonly string[] = []): Analysis {
	const { locks } = collectLocks(files);
	const markdown = files.filter(({ path }) => path.endsWith('.md'));
	const parsed = markdown.map((file) => parseDocument(file, new Set(publicFiles), locks));
	const documents = parsed.flatMap(({ document }) => document ?? []);
	const articles = documents.filter((document) => document.kind === 'article');
	const shared = documents.filter((document) => document.kind === 'entity');
	const { graph, messages } = buildGraph(
		articles,
		shared,
		parsed.flatMap(({ unread }) => unread),
	);
	return { articles, shared, graph, messages: [...parsed.flatMap((file) => file.messages), ...messages] };
}
