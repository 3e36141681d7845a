import type { VFileMessage } from 'vfile-message';
import type { Annotation, AnnotationOptions, Passage } from './annotation/types.ts';
import { ARTICLE_CHECKS, SITE_CHECKS } from './checks/all-checks.ts';
import { mendIds } from './checks/mend-ids.ts';
import { findGuesses } from './checks/unchecked-guess.ts';
import { reportUnused } from './checks/unused-ignore.ts';
import { isError, sortMessages } from './diagnostics/message.ts';
import { applyIgnores } from './documents/ignore.ts';
import type { ArticleDocument, SourceFile } from './documents/types.ts';
import { indexRecords } from './graph/known-records.ts';
import type { Graph } from './graph/types.ts';
import { type ReadOptions, readSite } from './read-site.ts';
import { type ArticlePassage, annotationOptions, passagesOf } from './suggestions/passages.ts';

/** An article's text, for the annotator. */
export interface TextToAnnotate {
	readonly passages: readonly Passage[];
	readonly options: AnnotationOptions;
}

/** What a check needs besides the content. */
export interface CheckOptions extends ReadOptions {
	/** Told of each text as soon as it is read, so that finding may begin before `annotate` is asked. */
	readonly ahead?: (text: TextToAnnotate) => void;
	/** Finds names and events in texts: one annotation for each, in their order. It is the costly part, and may use threads. */
	readonly annotate: (texts: readonly TextToAnnotate[]) => Promise<readonly Annotation[]> | readonly Annotation[];
}

/** What a check found. */
export interface CheckedSite {
	/** Sorted by file and place, without the warnings that their file answers. */
	readonly messages: readonly VFileMessage[];
	/** The warnings that their file answers. */
	readonly answered: readonly VFileMessage[];
	/** The content, connected. */
	readonly graph: Graph;
}

/**
 * Look at the content with all rules: those of the engine, and those of an experienced editor. It reads and writes
 * nothing else; work grows linearly with the content.
 *
 * @param files - the Markdown files of `content/` and the locks of articles, in any order
 */
export async function checkSite(files: readonly SourceFile[], { annotate, ahead, ...options }: CheckOptions): Promise<CheckedSite> {
	const read = new Map<ArticleDocument, { readonly passages: readonly ArticlePassage[]; readonly text: TextToAnnotate }>();
	const { articles, shared, graph, unread, messages, answered } = readSite(files, options, (document) => {
		const passages = passagesOf(document);
		const text = {
			passages: passages.map((passage) => ({ text: passage.text, kind: passage.kind })),
			options: annotationOptions(document),
		};
		read.set(document, { passages, text });
		ahead?.(text);
	});
	const texts = [...graph.articles.values()].flatMap((article) => {
		const known = read.get(article.document);
		return known ? [{ article, ...known }] : [];
	});
	const annotating = annotate(texts.map(({ text }) => text));
	// What needs no annotation is looked at meanwhile.
	const everywhere = SITE_CHECKS.flatMap((check) => check({ graph, shared }));
	const guesses = files.flatMap((file) => findGuesses(file));
	const annotations = await annotating;
	const records = indexRecords([...graph.entities.values()].map(({ record }) => record));
	const found = texts.flatMap(({ article, passages }, index) => {
		const subject = { article, graph, records, passages, unread, annotation: annotations[index] ?? { names: [], events: [] } };
		return ARTICLE_CHECKS.flatMap((check) => check(subject));
	});
	const all = applyIgnores([...mendIds(messages, graph), ...answered, ...found, ...everywhere, ...guesses], [...articles, ...shared]);
	// What a file with errors hides may be what an answer is about, there or in another file.
	const unused = all.open.some(isError) ? [] : all.unused;
	return { messages: sortMessages([...all.open, ...reportUnused(unused)]), answered: all.answered, graph };
}
