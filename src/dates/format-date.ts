import { toDatetime } from './html-datetime.ts';
import { pieceOf, type Speech } from './pieces.ts';
import { doubtPiece, sayMoment } from './say-moment.ts';
import { sayBetween, sayRange } from './say-two-dates.ts';
import { firstPiece, lastPiece } from './say-vague.ts';
import type { Choice, EdtfDate, Interval, Moment, OpenEnd } from './types.ts';
import { wordsFor } from './words.ts';

/** What a page shows of a date: words for people, and what HTML's `datetime` may hold without lying. */
export interface DateText {
	/** For example "about 16 October 2023". */
	readonly text: string;
	/** A valid `datetime` no more precise than the date; absent when HTML has no form for it. */
	readonly datetime?: string;
}

/**
 * Say a date in words, as a label that stands alone.
 *
 * `../2014` lasted "until 2014"; `[..2013]` is one date, "before 2014", and `[..2013-05]` "May 2013 or before".
 *
 * @param date - any EDTF date
 * @param locale - BCP 47 tag; Arabic, Chinese, English, French, German, Russian and Spanish have their own words, in any
 * other language the names of months are its own and the words between are English
 */
export function formatDate(date: EdtfDate, locale: string): DateText {
	const { shape } = date;
	const speech = { locale, words: wordsFor(locale) };
	const text = tidy(shape.kind === 'moment' ? sayMoment(shape, speech) : sayMany(shape, speech));
	const datetime = shape.kind === 'moment' ? toDatetime(shape) : undefined;
	return datetime === undefined ? { text } : { text, datetime };
}

/** Unicode's locale data have spaces of many widths; a reader who searches types the plain one. */
function tidy(text: string): string {
	return text.replaceAll(/[\u2009\u202F]/g, ' ');
}

function sayMany(shape: Interval | Choice, speech: Speech): string {
	return shape.kind === 'interval' ? sayInterval(shape, speech) : sayChoice(shape, speech);
}

function sayInterval(interval: Interval, speech: Speech): string {
	const { words } = speech;
	const start = orUnknown(interval.start);
	const end = orUnknown(interval.end);
	if (typeof start === 'string') return typeof end === 'string' ? words.remarks.unknown : sayUntil(start, end, speech);
	if (typeof end === 'string') return saySince(start, end, speech);
	const [first, last] = [pieceOf(start, speech), pieceOf(end, speech)];
	const doubted = [start, end].some(({ approximate, uncertain }) => approximate || uncertain);
	if (first && last && !doubted) return sayRange(first, last, speech);
	return words.range(sayMoment(start, speech), sayMoment(end, speech));
}

/** An end of which nothing is known (`XXXX`) is an unknown end. */
function orUnknown(end: Moment | OpenEnd): Moment | OpenEnd {
	return typeof end !== 'string' && end.earliest === null && !end.digits ? 'unknown' : end;
}

function sayUntil(start: OpenEnd, end: Moment, speech: Speech): string {
	const { words } = speech;
	const piece = pieceOf(end, speech);
	const text = piece ? words.until(doubtPiece(piece, end, speech)) : words.range('…', sayMoment(end, speech));
	return start === 'unknown' ? words.remark(text, words.remarks.startUnknown) : text;
}

function saySince(start: Moment, end: OpenEnd, speech: Speech): string {
	const { words } = speech;
	const piece = pieceOf(start, speech);
	const phrase = end === 'open' ? words.since : words.from;
	const text = piece ? phrase(doubtPiece(piece, start, speech)) : words.range(sayMoment(start, speech), '…');
	return end === 'unknown' ? words.remark(text, words.remarks.endUnknown) : text;
}

function sayChoice({ kind, members }: Choice, speech: Speech): string {
	const texts = members.map((member) => {
		if (member.kind === 'moment') return sayMoment(member, speech);
		return kind === 'one-of' ? sayOneOfRange(member, speech) : sayInterval(member, speech);
	});
	return new Intl.ListFormat(speech.locale, { type: kind === 'one-of' ? 'disjunction' : 'conjunction' }).format(texts);
}

/** One unknown date out of a stretch of time. */
function sayOneOfRange({ start, end }: Interval, speech: Speech): string {
	const { words } = speech;
	if (typeof start === 'string') return typeof end === 'string' ? words.remarks.unknown : sayBefore(end, speech);
	if (typeof end === 'string') return words.orLater(sayMoment(start, speech));
	if (start.earliest === null || end.latest === null) return words.range(sayMoment(start, speech), sayMoment(end, speech));
	return sayBetween(doubtPiece(firstPiece(start, speech), start, speech), doubtPiece(lastPiece(end, speech), end, speech), speech);
}

/** One unknown date up to another: a plain year is told by the one after it. */
function sayBefore(end: Moment, speech: Speech): string {
	const { words } = speech;
	const plain = end.precision === 'year' && !end.approximate && !end.uncertain && !end.digits && end.year >= 99;
	const next = plain && end.latest !== null ? pieceOf({ ...end, year: end.year + 1, earliest: end.latest + 1 }, speech) : undefined;
	return next ? words.before(next) : words.orBefore(sayMoment(end, speech));
}
