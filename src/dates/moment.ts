import type { Moment, Precision } from './types.ts';

/** The parts of a date as edtf.js gives them: month from 0, masks with a bit for each digit that is an X. */
export interface MomentParts {
	readonly type: string;
	readonly values: readonly number[];
	readonly unspecified?: number;
	readonly offset?: number;
	readonly approximate?: boolean;
	readonly uncertain?: boolean;
}

/** Bits of edtf.js's mask: four for the digits of the year, two for the month, two for the day. */
const YEAR_BITS = 0b1111;
const MONTH_BITS = 0b110000;
const DAY_BITS = 0b11000000;
const COARSE_YEARS: Readonly<Record<number, Precision>> = { 8: 'decade', 12: 'century', 14: 'millennium', 15: 'unknown' };
/** Months (from 0) in which EDTF's seasons and parts of a year begin, and how many they last. Northern seasons. */
const SEASONS: Readonly<Record<number, readonly [month: number, months: number]>> = {
	...{ 21: [2, 3], 22: [5, 3], 23: [8, 3], 24: [11, 3], 25: [2, 3], 26: [5, 3], 27: [8, 3], 28: [11, 3] },
	...{ 29: [8, 3], 30: [11, 3], 31: [2, 3], 32: [5, 3], 33: [0, 3], 34: [3, 3], 35: [6, 3], 36: [9, 3] },
	...{ 37: [0, 4], 38: [4, 4], 39: [8, 4], 40: [0, 6], 41: [6, 6] },
};

/**
 * Build a moment from its parts.
 *
 * @param parts - a date, year or season of edtf.js
 * @returns the moment, or nothing for a day that no calendar has (30 February)
 */
export function buildMoment(parts: MomentParts): Moment | undefined {
	const quality = { approximate: parts.approximate ?? false, uncertain: parts.uncertain ?? false };
	const first = parts.values[0] ?? 0;
	if (parts.type === 'Season') {
		const season = parts.values[1] ?? 21;
		const [month, months] = SEASONS[season] ?? [0, 12];
		const span = { earliest: monthStart(first, month), latest: monthStart(first, month + months) - 1 };
		return { kind: 'moment', precision: 'season', year: first, season, ...span, ...quality };
	}
	const moment = (parts.unspecified ?? 0) & YEAR_BITS ? vagueYear(parts) : definite(parts);
	return moment && { ...moment, ...quality };
}

type Bare = Omit<Moment, 'approximate' | 'uncertain'>;

function definite(parts: MomentParts): Bare | undefined {
	const [year = 0, month, day, ...time] = parts.values;
	const mask = parts.unspecified ?? 0;
	if (month === undefined || mask & MONTH_BITS) return coarse(year, 1, 'year');
	if (day === undefined || mask & DAY_BITS) {
		const span = { earliest: monthStart(year, month), latest: monthStart(year, month + 1) - 1 };
		return { kind: 'moment', precision: 'month', year, month: month + 1, ...span };
	}
	if (day > daysIn(year, month)) return undefined;
	const start = monthStart(year, month) + (day - 1) * 86_400_000;
	const known = { kind: 'moment', year, month: month + 1, day } as const;
	if (time.length === 0) return { ...known, precision: 'day', earliest: start, latest: start + 86_399_999 };
	const [hour = 0, minute = 0, second = 0] = time;
	const instant = start + ((hour * 60 + minute - (parts.offset ?? 0)) * 60 + second) * 1000;
	return { ...known, precision: 'second', earliest: instant, latest: instant + 999 };
}

/** A year with an X in it: the span reaches from all X read as 0 to all X read as 9. */
function vagueYear(parts: MomentParts): Bare {
	const year = parts.values[0] ?? 0;
	const mask = (parts.unspecified ?? 0) & YEAR_BITS;
	const precision = COARSE_YEARS[mask] ?? 'unknown';
	if (mask === YEAR_BITS) return { kind: 'moment', precision, year: 0, earliest: null, latest: null };
	const digits = [1000, 100, 10, 1];
	const width = digits.reduce((sum, unit, place) => sum + (mask & (1 << place) ? unit * 9 : 0), 1);
	return coarse(year, width, precision);
}

function coarse(year: number, years: number, precision: Precision): Bare {
	return { kind: 'moment', precision, year, earliest: monthStart(year, 0), latest: monthStart(year + years, 0) - 1 };
}

function monthStart(year: number, month: number): number {
	const date = new Date(0);
	return date.setUTCFullYear(year, month, 1);
}

function daysIn(year: number, month: number): number {
	return Math.round((monthStart(year, month + 1) - monthStart(year, month)) / 86_400_000);
}
