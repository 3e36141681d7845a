import type { Annotation } from '../annotation/types.ts';
import type { KnownRecords } from '../graph/known-records.ts';
import type { ArticleNode } from '../graph/types.ts';
import { placeInText } from '../markdown/text-place.ts';
import { fold } from '../text/fold.ts';
import { createSentenceSplitter } from '../text/sentences.ts';
import type { ArticlePassage } from './passages.ts';
import { suggestEvents } from './suggest-events.ts';
import { suggestNames } from './suggest-names.ts';
import type { Suggestion } from './types.ts';

/** What suggestions for an article are made from. */
export interface SuggestionSource {
	readonly article: ArticleNode;
	/** Every record of the site. */
	readonly records: KnownRecords;
	/** Of the article (see passages.ts). */
	readonly passages: readonly ArticlePassage[];
	/** What was found in these passages. */
	readonly annotation: Annotation;
}

/**
 * Find what an article's text says and its frontmatter does not: people, places, organizations and events without an
 * entry, and names that an entry lacks. Those who wrote it are left out; what its `ignore` answers is the caller's matter.
 *
 * @returns in the order of the text; what stands in one place, by kind
 */
export function findSuggestions(source: SuggestionSource): readonly Suggestion[] {
	const { author, source: origin } = source.article.document;
	// Who wrote it is named in the frontmatter, and the byline is no matter of the article.
	const writers = new Set([...author, ...(origin?.credit ?? [])].map(fold));
	const names = suggestNames(source).filter(({ about }) => !writers.has(fold(about)));
	const found = [...names, ...suggestEvents(source)];
	return found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column || (a.kind < b.kind ? -1 : 1));
}

/** Where in the file a stretch of a passage begins, and the sentence around it. */
export function locate(
	{ article }: SuggestionSource,
	{ source, text }: ArticlePassage,
	start: number,
): Pick<Suggestion, 'place' | 'sentence'> {
	const sentences = createSentenceSplitter(article.document.language)(text);
	const around = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
	const sentence = text.slice(around?.start, around?.end).replaceAll(/\s+/gu, ' ').trim();
	return { place: placeInText(source, start, article.document.file), sentence };
}
