import { SHORTENED_TITLES } from './abbreviations.ts';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

const ABBREVIATION = new RegExp(
	`(?:^|[\\s("“])(?:\\p{Lu}|${SHORTENED_TITLES.join('|')}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s*$`,
	'u',
);
/** `at 4 p.m. Wednesday`: a time of the day, and what goes on with it. */
const CLOCK = /\d [ap]\.m\.\s*$/u;
const AFTER_CLOCK = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Mountain|Pacific|[A-Z]{2,4}\b)/u;
/** Languages that write `4.` for the fourth. */
const ORDINALS = /^(?:de|da|nb|nn|no|fi|cs|sk|sl|hr|sr|bs|hu|et|lv|is|tr)(?:-|$)/i;
const ORDINAL_OR_ABBREVIATION = new RegExp(`${ABBREVIATION.source}|(?:^|\\s)\\d{1,2}\\.\\s*$`, 'u');
const CONTINUES = /^[\p{Ll},;:)\]”’]/u;

/**
 * Make a function that divides texts of one language into sentences by the rules of Unicode (UAX #29), with
 * initials, titles and months that end in a full stop kept in their sentence.
 *
 * @param language - BCP 47 tag
 * @returns text → its sentences in order; together they cover the whole text
 */
export function createSentenceSplitter(language: string): (text: string) => readonly TextRange[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const endsOpen = ORDINALS.test(language) ? ORDINAL_OR_ABBREVIATION : ABBREVIATION;
	return (text) => {
		const sentences: { start: number; end: number }[] = [];
		for (const { segment, index } of segmenter.segment(text)) {
			const previous = sentences.at(-1);
			const before = previous && text.slice(previous.start, previous.end);
			if (previous && before && (endsOpen.test(before) || CONTINUES.test(segment) || (CLOCK.test(before) && AFTER_CLOCK.test(segment)))) {
				previous.end = index + segment.length;
			} else sentences.push({ start: index, end: index + segment.length });
		}
		return sentences;
	};
}
