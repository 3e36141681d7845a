import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import type { TextRange } from '../text/sentences.ts';
import type { DatePhrase } from './date-phrase.ts';

/** What a date written in full may look like in any language: with its year in digits. */
const SHAPES = [
	/\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?/gu,
	/\d{4}\s?[年년]/gu,
	/(?<!\p{N})\d{1,2}(?:\.|er|º)?\s(?:de\s)?\p{L}{3,}\.?\s(?:de\s)?\d{4}(?!\p{N})/gu,
	/(?<!\p{N})\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\p{N})/gu,
	/(?<!\p{L})\p{L}{3,}\s(?:de\s)?\d{4}(?!\p{N})/gu,
];

/** Find the dates that a sentence in any language writes in full. */
export function findForeignDates(text: string, { start, end }: TextRange): readonly DatePhrase[] {
	const found: DatePhrase[] = [];
	for (const shape of SHAPES) {
		for (const match of text.slice(start, end).matchAll(shape)) {
			const range = { start: start + match.index, end: start + match.index + match[0].length };
			if (found.some((other) => other.start < range.end && range.start < other.end)) continue;
			const date = proposeDate(match[0]);
			if (date !== undefined && parseEdtf(date)) found.push({ ...range, words: match[0], date, reckoned: undefined });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
