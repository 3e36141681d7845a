import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { TextRange } from '../text/sentences.ts';

/** A day, month or season with its year, as a text writes it. */
export interface DateExpression extends TextRange {
	readonly date: EdtfDate;
}

const FORMS = [
	/\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: of| de)? \p{L}{3,}\.?(?: del?|,)? \d{4}(?!\d)/u,
	/\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/u,
	/\d{4}年 ?\d{1,2}月(?: ?\d{1,2}日)?/u,
	/\p{L}{3,}\.?(?: of| del?)?,? \d{4}(?![\d/–-])/u,
];
const ANY = new RegExp(FORMS.map(({ source }) => `(?<![\\p{L}\\p{N}])(?:${source})`).join('|'), 'gu');
const FINE = new Set(['day', 'month', 'season']);

/** Find the dates that a text writes out with their years, in any of the languages that the engine reads. */
export function findDates(text: string): readonly DateExpression[] {
	const found: DateExpression[] = [];
	if (!/\d{4}/.test(text)) return found;
	const pattern = new RegExp(ANY);
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const edtf = proposeDate(match[0]);
		const date = edtf === undefined ? undefined : parseEdtf(edtf);
		if (date && FINE.has(date.precision)) found.push({ start: match.index, end: match.index + match[0].length, date });
		// What looked like a date may hide one that begins later.
		else pattern.lastIndex = match.index + 1;
	}
	return found;
}
