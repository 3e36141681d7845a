import { dayStart } from './calendar.ts';
import type { ClockTime } from './types.ts';

/** Parts of a date that are said together. */
export interface NamedParts {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	readonly time?: ClockTime;
}

/**
 * Say the parts of a date as a locale does, in the calendar of ISO 8601.
 *
 * Years before 100 get their era, since "14" alone is no year to a reader.
 *
 * @param parts - without a year the name of the month, or day and month
 */
export function nameDate(locale: string, parts: NamedParts): string {
	const { year, month, day, time } = parts;
	// A leap year, for 29 February of an unknown year.
	const date = dayStart(year ?? 2000, month ?? 1, day ?? 1);
	if (!time) return nameFormat(locale, parts).format(date);
	const clock = date + ((time.hour * 60 + time.minute) * 60 + (time.second ?? 0)) * 1000;
	return `${nameFormat(locale, parts).format(clock)}${time.zone === undefined ? '' : ` ${nameZone(time.zone)}`}`;
}

/**
 * Say two days or two months of one year as a locale does in a range, without what both share: "17", "18 May 2023".
 *
 * @returns the words for the first and for the last; all of them where the locale shares none
 */
export function nameTwoDates(locale: string, first: NamedParts, last: NamedParts): readonly [string, string] {
	const [start, end] = [first, last].map(({ year = 0, month = 1, day = 1 }) => dayStart(year, month, day));
	const parts = nameFormat(locale, last).formatRangeToParts(start ?? 0, end ?? 0);
	const until = parts.findLastIndex(({ source }) => source === 'startRange');
	const from = parts.findIndex(({ source }) => source === 'endRange');
	const join = (some: typeof parts): string => some.map(({ value }) => value).join('');
	// Between them is a dash, in German behind the full stop of the first; where it is anything else, nothing is shared.
	const stop = /^([^\s\p{L}–]?)\s*–\s*$/u.exec(join(parts.slice(until + 1, from)))?.[1];
	if (stop === undefined) return [nameDate(locale, first), nameDate(locale, last)];
	return [join(parts.slice(0, until + 1)) + stop, join(parts.slice(from))];
}

function nameFormat(locale: string, { year, month, day, time }: NamedParts): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, {
		...{ calendar: 'gregory', timeZone: 'UTC' },
		...(year !== undefined && { year: 'numeric' }),
		...(year !== undefined && year < 100 && { era: 'short' }),
		...(month !== undefined && { month: 'long' }),
		...(day !== undefined && { day: 'numeric' }),
		...(time && { hour: '2-digit', minute: '2-digit' }),
		...(time?.second && { second: '2-digit' }),
	});
}

function nameZone(minutes: number): string {
	if (minutes === 0) return 'UTC';
	const rest = Math.abs(minutes) % 60;
	const hours = `${minutes < 0 ? '−' : '+'}${String(Math.floor(Math.abs(minutes) / 60))}`;
	return `UTC${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
