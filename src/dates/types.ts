/** How fine a date is known, from coarse to fine; `second` is a time of day, even if it is known to the minute only. */
export type Precision = 'unknown' | 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'second';

/** A part of a date that can be doubted by itself. */
export type DatePart = 'year' | 'season' | 'month' | 'day';

/** What EDTF's `~`, `?` and `%` (both) say of a date or of a part of it. */
export interface Doubt {
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** A part that is in doubt while others are not, as the day of `2004-06-~11`. */
export interface DoubtfulPart extends Doubt {
	readonly part: DatePart;
}

/** The digits of a date, with `X` for each that is not known. */
export interface Digits {
	/** Four digits, with a minus before years before 0. */
	readonly year: string;
	readonly month?: string;
	readonly day?: string;
}

/** A time on the clock of the place, on the day that the date names. */
export interface ClockTime {
	readonly hour: number;
	readonly minute: number;
	readonly second?: number;
	/** Minutes that the clock is ahead of UTC; absent when the date does not say it. */
	readonly zone?: number;
}

/** One date as it was written: the parts that are known, and the time within which it lies. */
export interface Moment extends Doubt {
	readonly kind: 'moment';
	/** The finest part that is known together with all before it: `1560-XX-25` is known to the year. */
	readonly precision: Precision;
	/** Astronomical year: 0 is 1 BC, −43 is 44 BC. For decades and coarser, the first year. */
	readonly year: number;
	/** 1 to 12; absent when the year before it is not known. */
	readonly month?: number;
	/** 1 to 31; absent when the year or the month before it is not known. */
	readonly day?: number;
	/** EDTF's number of a season, quarter, … : 21 (spring) to 41. */
	readonly season?: number;
	readonly time?: ClockTime;
	/** Present when more digits are known than `precision` tells (`1560-XX-25`, `1984-1X`, `1X32`). */
	readonly digits?: Digits;
	/** Present when the parts are not all in the same doubt. */
	readonly doubtful?: readonly DoubtfulPart[];
	/** First and last millisecond (Unix time, UTC) that the date allows; `null` when it does not say. */
	readonly earliest: number | null;
	readonly latest: number | null;
}

/** The end of an interval that is not a date: still going on (`..`) or not known (empty). */
export type OpenEnd = 'open' | 'unknown';

/** From one date to another, as in `2023-10-17/2023-10-18`. */
export interface Interval {
	readonly kind: 'interval';
	readonly start: Moment | OpenEnd;
	readonly end: Moment | OpenEnd;
}

/** One of several dates (`[1941, 1943]`) or all of them (`{1941, 1943}`). */
export interface Choice {
	readonly kind: 'one-of' | 'all-of';
	readonly members: readonly (Moment | Interval)[];
}

/** A date of EDTF (ISO 8601-2), never more precise than it was written. */
export interface EdtfDate extends Doubt {
	/** As written. */
	readonly edtf: string;
	readonly shape: Moment | Interval | Choice;
	/** First and last millisecond (Unix time, UTC) that the date allows; `null` when an end is open or unknown. */
	readonly earliest: number | null;
	readonly latest: number | null;
	/** The coarsest precision of its parts. */
	readonly precision: Precision;
}
