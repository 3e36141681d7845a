import type { VFileMessage } from 'vfile-message';
import { monthNumber, plain } from '../dates/calendar-names.ts';
import type { EdtfDate, Moment } from '../dates/types.ts';
import { createMessage, type Place } from '../diagnostics/message.ts';
import type { Declaration } from '../documents/types.ts';
import { fold } from '../text/fold.ts';
import { findDates } from './date-expressions.ts';
import { type ArticleSubject, recordOf } from './types.ts';

/**
 * Report events whose evidence says another day or month than their date, or says it less exactly. A `basis` answers
 * both; evidence without the year is a matter of `date-without-basis`.
 */
export function checkEvidenceDates({ article, graph }: ArticleSubject): readonly VFileMessage[] {
	return article.document.declarations.flatMap((declaration) => {
		const { evidence, basis, kind, id } = declaration;
		const record = kind === 'event' ? recordOf(graph, 'event', id) : undefined;
		if (!record || evidence === undefined || basis !== undefined) return [];
		const { date } = record;
		if (date.approximate || date.uncertain || !holdsYear(evidence, date)) return [];
		const place = placeOfDate(declaration);
		const said = findDates(evidence.normalize('NFC')).map((found) => ({ ...found, words: evidence.slice(found.start, found.end) }));
		if (said.length > 0 && !said.some((found) => overlap(found.date, date))) {
			const reason = `The evidence says "${said[0]?.words ?? ''}", and the date is \`${date.edtf}\``;
			return [createMessage('evidence-date', place, reason, 'Mend the date, or add a `basis` that says why it differs.', { actual: id })];
		}
		const missing = said.length > 0 ? undefined : missingPart(evidence, date);
		if (missing === undefined) return [];
		const reason = `The evidence does not say the ${missing} of \`${date.edtf}\``;
		const advice = 'Add `basis:` with a sentence that says where it comes from, take more words of the text, or write a coarser date.';
		return [createMessage('date-too-precise', place, reason, advice, { actual: id })];
	});
}

/** A shared event has its date elsewhere: then the evidence is what this article can mend. */
function placeOfDate({ record, placeOf }: Declaration): Place {
	return placeOf([record ? 'date' : 'evidence']);
}

function holdsYear(evidence: string, { edtf }: EdtfDate): boolean {
	const year = /^\d{4}/.exec(edtf)?.[0];
	return year !== undefined && evidence.includes(year);
}

function missingPart(evidence: string, { shape }: EdtfDate): 'day' | 'month' | undefined {
	if (shape.kind !== 'moment' || shape.digits || shape.time) return undefined;
	const rest = evidence.replace(String(shape.year), ' ');
	// Any number may be the day or the month, in whatever way it is written.
	if (/\p{N}/u.test(rest)) return undefined;
	return missingIn(plain(fold(rest)), shape);
}

function missingIn(words: string, { precision }: Moment): 'day' | 'month' | undefined {
	if (precision === 'day') return /\b(?:first|second|third|fourth|fifth|\p{L}+(?:th|ieth))\b/u.test(words) ? undefined : 'day';
	if (precision !== 'month') return undefined;
	return (words.match(/\p{L}+/gu) ?? []).some((word) => monthNumber(word) !== undefined) ? undefined : 'month';
}

function overlap(a: EdtfDate, b: EdtfDate): boolean {
	const [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	return (a.earliest ?? from) <= (b.latest ?? to) && (b.earliest ?? from) <= (a.latest ?? to);
}
