import type { Choice, EdtfDate, Interval, Moment, OpenEnd } from './types.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 25: 'spring (northern)', 26: 'summer (northern)' },
	...{ 27: 'autumn (northern)', 28: 'winter (northern)', 29: 'spring (southern)', 30: 'summer (southern)' },
	...{ 31: 'autumn (southern)', 32: 'winter (southern)', 33: 'first quarter of', 34: 'second quarter of' },
	...{ 35: 'third quarter of', 36: 'fourth quarter of', 37: 'first third of', 38: 'second third of' },
	...{ 39: 'last third of', 40: 'first half of', 41: 'second half of' },
};

/** What a page shows of a date: words for people, and what HTML's `datetime` may hold without lying. */
export interface DateText {
	/** For example "about 16 October 2023". */
	readonly text: string;
	/** A valid `datetime` no more precise than the date; absent when HTML has no form for it. */
	readonly datetime?: string;
}

/**
 * Say a date in words.
 *
 * @param date - any EDTF date
 * @param locale - BCP 47 tag for the names of months and their order; the words between are English
 */
export function formatDate(date: EdtfDate, locale: string): DateText {
	const { shape } = date;
	if (shape.kind !== 'moment') {
		return { text: shape.kind === 'interval' ? intervalText(shape, locale) : choiceText(shape, locale) };
	}
	const datetime = toDatetime(shape);
	const text = momentText(shape, locale);
	return datetime === undefined ? { text } : { text, datetime };
}

function momentText(moment: Moment, locale: string): string {
	const about = moment.approximate ? `about ${bareText(moment, locale)}` : bareText(moment, locale);
	return moment.uncertain ? `${about} (uncertain)` : about;
}

function bareText(moment: Moment, locale: string): string {
	const { precision, year } = moment;
	if (moment.earliest === null) return 'date unknown';
	if (precision === 'decade') return `the ${yearText(year)}s`;
	if (precision === 'unknown') return `between ${yearText(year)} and ${yearText(yearOf(moment.latest ?? moment.earliest))}`;
	if (precision === 'century' || precision === 'millennium') {
		return `between ${yearText(year)} and ${yearText(year + (precision === 'century' ? 99 : 999))}`;
	}
	if (precision === 'season') return `${SEASONS[moment.season ?? 21] ?? ''} ${yearText(year)}`;
	if (precision === 'year') return yearText(year);
	return dateFormat(moment, locale).format(moment.earliest);
}

function dateFormat({ precision, year }: Moment, locale: string): Intl.DateTimeFormat {
	const parts: Intl.DateTimeFormatOptions = { calendar: 'gregory', year: 'numeric', month: 'long', timeZone: 'UTC' };
	if (year < 1) parts.era = 'short';
	if (precision !== 'month') parts.day = 'numeric';
	if (precision === 'second') Object.assign(parts, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
	return new Intl.DateTimeFormat(locale, parts);
}

function intervalText({ start, end }: Interval, locale: string): string {
	if (typeof start === 'string' && typeof end === 'string') return 'date unknown';
	if (typeof start === 'string') return `until ${endText(end, locale)}${start === 'unknown' ? ' (start unknown)' : ''}`;
	if (typeof end === 'string') return `since ${endText(start, locale)}${end === 'unknown' ? ' (end unknown)' : ''}`;
	return sameForm(start, end)
		? dateFormat(start, locale).formatRange(start.earliest ?? 0, end.earliest ?? 0)
		: `${momentText(start, locale)} – ${momentText(end, locale)}`;
}

/** Two plain days or months are said together: "17–18 October 2023". */
function sameForm(start: Moment, end: Moment): boolean {
	const plain = [start, end].every(({ approximate, uncertain, year }) => !approximate && !uncertain && year > 0);
	return plain && start.precision === end.precision && (start.precision === 'day' || start.precision === 'month');
}

function endText(end: Moment | OpenEnd, locale: string): string {
	return typeof end === 'string' ? '' : momentText(end, locale);
}

function choiceText({ kind, members }: Choice, locale: string): string {
	const [only] = members;
	if (kind === 'one-of' && members.length === 1 && only?.kind === 'interval') return rangeText(only, locale);
	const texts = members.map((member) => (member.kind === 'interval' ? intervalText(member, locale) : momentText(member, locale)));
	return new Intl.ListFormat(locale, { type: kind === 'one-of' ? 'disjunction' : 'conjunction' }).format(texts);
}

/** One unknown date out of a stretch of time. */
function rangeText({ start, end }: Interval, locale: string): string {
	if (typeof start === 'string') return `${endText(end, locale)} or before`;
	if (typeof end === 'string') return `${momentText(start, locale)} or later`;
	return `between ${momentText(start, locale)} and ${momentText(end, locale)}`;
}

/** HTML's date microsyntax: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` with years from 0001 on, or a moment with its zone. */
function toDatetime(moment: Moment): string | undefined {
	const { precision, year, month, day } = moment;
	if (year < 1 || moment.earliest === null) return undefined;
	const pad = (value: number | undefined, length = 2): string => String(value ?? 0).padStart(length, '0');
	if (precision === 'year') return pad(year, 4);
	if (precision === 'month') return `${pad(year, 4)}-${pad(month)}`;
	if (precision === 'day') return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
	return precision === 'second' ? new Date(moment.earliest).toISOString().replace('.000Z', 'Z') : undefined;
}

function yearText(year: number): string {
	return year < 1 ? `${String(1 - year)} BC` : String(year);
}

function yearOf(instant: number): number {
	return new Date(instant).getUTCFullYear();
}
