import type { VFileMessage } from 'vfile-message';
import type { Annotation } from './annotation/types.ts';
import type { TextToAnnotate } from './check-site.ts';
import { isError } from './diagnostics/message.ts';
import type { ArticleSlug, SourceFile } from './documents/types.ts';
import { isDoubt, readWithDoubts, sameMessage } from './doubts.ts';
import { indexRecords } from './graph/known-records.ts';
import { type ReadOptions, readSite } from './read-site.ts';
import { findSuggestions, type SuggestionSource } from './suggestions/find-suggestions.ts';
import { hideEvidence, hidesArticle } from './suggestions/hides-article.ts';
import { annotationOptions, passagesOf } from './suggestions/passages.ts';
import { ruleOf, type Suggestion } from './suggestions/types.ts';

/** What suggestions need besides the content. */
export interface SuggestOptions extends ReadOptions {
	readonly slug: ArticleSlug;
	readonly annotate: (text: TextToAnnotate) => Annotation;
}

/** What an article lacks. */
export interface SuggestedArticle {
	readonly subject: SuggestionSource;
	/** In the order of the text, without those that the article refuses. */
	readonly suggestions: readonly Suggestion[];
	/** Errors of the article that must be mended by hand, or by what is suggested. */
	readonly standing: readonly VFileMessage[];
}

/**
 * Find what an article's frontmatter lacks.
 *
 * @param files - the content
 * @returns the suggestions; or the errors of the article, when they keep from knowing what it says and lists
 */
export function suggestForArticle(
	files: readonly SourceFile[],
	options: SuggestOptions,
): SuggestedArticle | { readonly errors: readonly VFileMessage[] } {
	const { graph, messages } = readSite(files, options);
	const article = graph.articles.get(options.slug);
	const errors = messages.filter((message) => isError(message) && message.file === `content/articles/${options.slug}.md`);
	if (!article || errors.some((error) => hidesArticle(error, article))) return { errors };
	const { ignore } = article.document;
	const passages = passagesOf(article.document);
	const texts = passages.map(({ text, kind }) => ({ text, kind }));
	const found = options.annotate({ passages: texts, options: annotationOptions(article.document) });
	// An event whose evidence is not found may rest on any sentence.
	const annotation = hideEvidence(errors) ? { ...found, events: [] } : found;
	const records = indexRecords([...graph.entities.values()].map(({ record }) => record));
	const subject = { article, records, passages, annotation };
	const isRefused = (suggestion: Suggestion): boolean =>
		ignore.some(({ rule, about }) => rule === ruleOf(suggestion) && (about === undefined || about.normalize('NFC') === suggestion.about));
	return { subject, suggestions: findSuggestions(subject).filter((suggestion) => !isRefused(suggestion)), standing: errors };
}

/**
 * Find what is wrong with the content after a change and was not before.
 *
 * @param isGuess - nobody has looked at what was written: then also what the rules find odd about entries
 */
export function findNewProblems(
	before: readonly SourceFile[],
	after: readonly SourceFile[],
	options: ReadOptions,
	isGuess: boolean,
): readonly VFileMessage[] {
	const known = new Set(readWithDoubts(before, options).map(sameMessage));
	return readWithDoubts(after, options).filter(
		(message) => (isError(message) || (isGuess && isDoubt(message))) && !known.has(sameMessage(message)),
	);
}
