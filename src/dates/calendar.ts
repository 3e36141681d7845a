/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Months (from 1) in which EDTF's seasons and parts of a year begin, and how many they last. 21 to 28 are northern. */
const SEASONS: Readonly<Record<number, readonly [month: number, months: number]>> = {
	...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
	...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3], 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
	...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};

/** A stretch of time: its first and last millisecond (Unix time, UTC). */
export interface TimeSpan {
	readonly earliest: number;
	readonly latest: number;
}

/** The whole of some months from one (1 to 12) of a year on; NaN where the clock of JavaScript does not reach. */
export function spanOfMonths(year: number, month: number, months: number): TimeSpan {
	return { earliest: dayStart(year, month, 1), latest: dayStart(year, month + months, 1) - 1 };
}

/** The whole of a season or part of a year (EDTF's number, 21 to 41); a winter that begins in December ends in the next year. */
export function spanOfSeason(year: number, season: number): TimeSpan {
	const [month, months] = SEASONS[season] ?? [1, 12];
	return spanOfMonths(year, month, months);
}

/** The first millisecond (Unix time, UTC) of a day of the Gregorian calendar, which holds for all times (ISO 8601). */
export function dayStart(year: number, month: number, day: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
	return Math.round((dayStart(year, month + 1, 1) - dayStart(year, month, 1)) / DAY);
}
