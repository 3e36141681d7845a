/** How fine a date is known, from coarse to fine. */
export type Precision = 'unknown' | 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'second';

/** One date as it was written: the parts that are known, and the time within which it lies. */
export interface Moment {
	readonly kind: 'moment';
	readonly precision: Precision;
	/** Astronomical year: 0 is 1 BC, −43 is 44 BC. For decades and coarser, the first year. */
	readonly year: number;
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 31. */
	readonly day?: number;
	/** EDTF's number of a season, quarter, … : 21 (spring) to 41. */
	readonly season?: number;
	/** First and last millisecond (Unix time, UTC) that the date allows; `null` when it does not say. */
	readonly earliest: number | null;
	readonly latest: number | null;
	readonly approximate: boolean;
	readonly uncertain: boolean;
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
export interface EdtfDate {
	/** As written. */
	readonly edtf: string;
	readonly shape: Moment | Interval | Choice;
	/** First and last millisecond (Unix time, UTC) that the date allows; `null` when an end is open or unknown. */
	readonly earliest: number | null;
	readonly latest: number | null;
	/** The coarsest precision of its parts. */
	readonly precision: Precision;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}
