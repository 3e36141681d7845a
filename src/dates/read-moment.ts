import { parse } from 'edtf';
import { DAY, dayStart, daysIn, spanOfMonths, spanOfSeason } from './calendar.ts';
import type { DatePart, Doubt, DoubtfulPart, Moment } from './types.ts';
import { readUnspecified } from './unspecified.ts';

type Bare = Omit<Moment, keyof Doubt>;
type Marks = readonly [before: string | undefined, after: string | undefined];

/** Year, month or season, day, each with a mark of doubt before and behind it. */
const DATE = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const LONG_YEAR = /^(Y-?\d{5,})([?~%]?)$/;
const HOUR = 3_600_000;
/** A clock that does not name its zone may be as far ahead of UTC as Kiribati's, or as far behind as Baker Island's. */
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;

/**
 * Read one date of EDTF: year, month, day, season or time, with unknown digits and doubts.
 *
 * edtf.js reads the digits of a date that is known; the marks of doubt and the X are read here, because edtf.js
 * refuses them together (`156X~`), in seasons (`2001-21?`), and in members of sets, and forgets which digits an X
 * stood for (`1560-02-X0`).
 *
 * @returns the date; nothing when the text is no date, or one that no calendar has (30 February)
 */
export function readMoment(text: string): Moment | undefined {
	if (text.includes('T')) return withDoubt(readPlain(text), [['', '']]);
	const long = LONG_YEAR.exec(text);
	if (long) return withDoubt(readPlain(long[1] ?? ''), [['', long[2]]]);
	const groups = DATE.exec(text);
	if (!groups) return undefined;
	const [, beforeYear, year = '', afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] = groups;
	const marks: readonly Marks[] = [
		[beforeYear, afterYear],
		...(month === undefined ? [] : [[beforeMonth, afterMonth] as const]),
		...(day === undefined ? [] : [[beforeDay, afterDay] as const]),
	];
	const plain = [year, month, day].filter((part) => part !== undefined).join('-');
	if (!plain.includes('X')) return withDoubt(readPlain(plain), marks);
	return withDoubt(readUnspecified({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }), marks);
}

function readPlain(text: string): Bare | undefined {
	// Nearly all dates are such; the grammar takes a hundred times as long for them.
	const [, digits, middle, last] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text) ?? [];
	if (digits !== undefined) return readDay(Number(digits), numberOf(middle), numberOf(last));
	const tree = parseTree(text);
	if (!tree) return undefined;
	const [year = 0, second, day, ...time] = tree.values;
	if (tree.type === 'Season') {
		const season = second ?? 21;
		return { kind: 'moment', precision: 'season', year, season, ...spanOfSeason(year, season) };
	}
	const date = readDay(year, second === undefined ? undefined : second + 1, day);
	if (!date || date.earliest === null || time.length === 0) return date;
	return readTime(date.earliest, time, tree.timeZone === undefined ? undefined : tree.offset);
}

function readDay(year: number, month: number | undefined, day: number | undefined): Bare | undefined {
	if (month === undefined) return { kind: 'moment', precision: 'year', year, ...spanOfMonths(year, 1, 12) };
	if (day === undefined) return { kind: 'moment', precision: 'month', year, month, ...spanOfMonths(year, month, 1) };
	// edtf.js takes 29 February for a day of every year.
	if (day > daysIn(year, month)) return undefined;
	const start = dayStart(year, month, day);
	return { kind: 'moment', precision: 'day', year, month, day, earliest: start, latest: start + DAY - 1 };
}

function numberOf(digits: string | undefined): number | undefined {
	return digits === undefined ? undefined : Number(digits);
}

/** Fractions of a second are let go: the date is known to the second. */
function readTime(start: number, [hour = 0, minute = 0, second]: readonly number[], zone: number | undefined): Bare {
	const clock = start + hour * HOUR + minute * 60_000 + (second ?? 0) * 1000;
	// 24:00 is the midnight with which the next day begins.
	const date = new Date(clock);
	const time = { hour: hour % 24, minute, ...(second !== undefined && { second }), ...(zone !== undefined && { zone }) };
	const length = second === undefined ? 60_000 : 1000;
	return {
		kind: 'moment',
		precision: 'second',
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		time,
		earliest: zone === undefined ? clock - AHEAD : clock - zone * 60_000,
		latest: (zone === undefined ? clock + BEHIND : clock - zone * 60_000) + length - 1,
	};
}

function parseTree(text: string): ReturnType<typeof parse> | undefined {
	try {
		return parse(text);
	} catch {
		// edtf.js says no by throwing, with a message about its grammar that helps nobody.
		return undefined;
	}
}

/** A mark behind a part holds for it and for all before it; a mark before a part holds for it alone (EDTF level 2). */
function withDoubt(moment: Bare | undefined, marks: readonly Marks[]): Moment | undefined {
	if (!moment) return undefined;
	const names: readonly DatePart[] = ['year', moment.season === undefined ? 'month' : 'season', 'day'];
	const parts = marks.map(([before = ''], index): DoubtfulPart => {
		const own = before + marks.slice(index).map(([, after = '']) => after);
		return { part: names[index] ?? 'day', approximate: /[~%]/.test(own), uncertain: /[?%]/.test(own) };
	});
	const doubtful = parts.filter(({ approximate, uncertain }) => approximate || uncertain);
	const [first] = parts;
	const alike = parts.every(({ approximate, uncertain }) => approximate === first?.approximate && uncertain === first.uncertain);
	return {
		...moment,
		approximate: parts.some(({ approximate }) => approximate),
		uncertain: parts.some(({ uncertain }) => uncertain),
		...(!alike && { doubtful }),
	};
}
