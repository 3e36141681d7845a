import { nameDate } from './date-names.ts';
import { dayPiece, monthPiece, type NamedPiece, pieceOf, type Speech, yearPiece } from './pieces.ts';
import { sayBetween } from './say-two-dates.ts';
import type { Digits, Moment } from './types.ts';

/**
 * Say a date with unknown digits that is no decade, year or month, without its doubts.
 *
 * What cannot be said in a few words is said as the span of time that holds it: `1X32` is "between 1032 and 1932".
 */
export function sayVague(moment: Moment, speech: Speech): string {
	const { locale, words } = speech;
	const { year, month = 'XX', day = 'XX' } = moment.digits ?? { year: '' };
	if (moment.digits && year.includes('X') && !month.includes('X')) return sayOfUnknownYear(moment, moment.digits, speech);
	if (moment.earliest === null) return words.remarks.unknown;
	if (moment.digits && !year.includes('X') && month === 'XX' && !day.includes('X')) {
		return words.dayOfUnknownMonth(new Intl.NumberFormat(locale).format(Number(day)), yearPiece(moment.year, speech).text);
	}
	return sayBetween(firstPiece(moment, speech), lastPiece(moment, speech), speech);
}

/** Say the first year, month or day that a date allows. */
export function firstPiece(moment: Moment, speech: Speech): NamedPiece {
	return pieceOf(moment, speech) ?? pieceAt(moment.earliest ?? 0, moment.digits, speech);
}

/** Say the last year, month or day that a date allows. */
export function lastPiece(moment: Moment, speech: Speech): NamedPiece {
	return pieceOf(moment, speech) ?? pieceAt(moment.latest ?? 0, moment.digits, speech);
}

/** A month, or a day and a month, of a year that is not known, or only in part. */
function sayOfUnknownYear(moment: Moment, { year, month, day = 'XX' }: Digits, speech: Speech): string {
	const { locale, words } = speech;
	const named = nameDate(locale, { month: Number(month), ...(!day.includes('X') && { day: Number(day) }) });
	if (moment.earliest === null) return words.remark(named, words.remarks.yearUnknown);
	const { digits: _, ...years } = moment;
	// Digits behind an X in the year itself are said by the span alone.
	const whole = /X\d/.test(year) ? undefined : pieceOf(years, speech);
	return words.within(named, whole?.text ?? sayBetween(yearAt(moment.earliest, speech), yearAt(moment.latest ?? 0, speech), speech));
}

/** As fine as any digit is known. */
function pieceAt(instant: number, digits: Digits | undefined, speech: Speech): NamedPiece {
	const date = new Date(instant);
	const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
	if (digits?.day && digits.day !== 'XX') return dayPiece(parts, speech);
	const { year, month } = parts;
	return digits?.month && digits.month !== 'XX' ? monthPiece({ year, month }, speech) : yearPiece(year, speech);
}

function yearAt(instant: number, speech: Speech): NamedPiece {
	return yearPiece(new Date(instant).getUTCFullYear(), speech);
}
