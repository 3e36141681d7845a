import type { EdtfDate, Moment, OpenEnd } from '../dates/types.ts';

/** How fine a short date may be. */
export type DateUnit = 'day' | 'month' | 'year';

/**
 * Say in few words the time within which a date lies, without its doubts and never finer than it is known: its day, its
 * days within one month, else its month, its year or its years, as in "17 Oct 2023", "8–16 Oct 2023", "2013",
 * "1941–1945", "2014–…".
 *
 * @param date - a date with a beginning, an end or both
 * @param locale - BCP 47 tag for the names of months, the digits and their order; no other word is said
 * @param unit - the finest to be said; months are written out where they are the finest
 */
export function shortDate(date: EdtfDate, locale: string, unit: DateUnit): string {
	const [start, end] = endsOf(date);
	if (start === null || end === null) return `${yearOr(start, locale)}–${yearOr(end, locale)}`;
	const [first, last] = [new Date(start), new Date(end)];
	const form = finestForm(first, last);
	// Whole years come from one format, years before 1 with their era.
	const shown = unit === 'year' || (unit === 'month' && form === 'day') ? unit : form;
	const words = dateFormat(first, locale, shown, unit).formatRange(first, last);
	return words.replaceAll(/[\u2009\u202F]?–[\u2009\u202F]?/g, '–').replaceAll(/[\u2009\u202F]/g, ' ');
}

/** A time of day lies on the day that it names, wherever its clock stands. */
function endsOf({ shape, earliest, latest }: EdtfDate): readonly [number | null, number | null] {
	if (shape.kind === 'moment') return [dayOf(shape, earliest), dayOf(shape, latest)];
	return shape.kind === 'interval' ? [dayOf(shape.start, earliest), dayOf(shape.end, latest)] : [earliest, latest];
}

function dayOf(end: Moment | OpenEnd, instant: number | null): number | null {
	if (typeof end === 'string' || !end.time) return instant;
	return new Date(0).setUTCFullYear(end.year, (end.month ?? 1) - 1, end.day ?? 1);
}

/** The finest form that says no more than the span: days within a month, a whole month, years. */
function finestForm(first: Date, last: Date): DateUnit {
	if (first.getUTCFullYear() !== last.getUTCFullYear() || first.getUTCMonth() !== last.getUTCMonth()) return 'year';
	const next = new Date(last.getTime() + 1);
	return first.getUTCDate() === 1 && next.getUTCDate() === 1 && next.getUTCMonth() !== first.getUTCMonth() ? 'month' : 'day';
}

function yearOr(instant: number | null, locale: string): string {
	return instant === null ? '…' : dateFormat(new Date(instant), locale, 'year', 'year').format(instant);
}

function dateFormat(first: Date, locale: string, form: DateUnit, unit: DateUnit): Intl.DateTimeFormat {
	const parts: Intl.DateTimeFormatOptions = { calendar: 'gregory', year: 'numeric', timeZone: 'UTC' };
	if (first.getUTCFullYear() < 1) parts.era = 'short';
	if (form !== 'year') parts.month = unit === 'month' ? 'long' : 'short';
	if (form === 'day') parts.day = 'numeric';
	return new Intl.DateTimeFormat(locale, parts);
}
