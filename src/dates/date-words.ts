/** One date as a noun, ready to be put into a phrase. */
export interface Piece {
	readonly kind: 'year' | 'decade' | 'season' | 'month' | 'day';
	/** As it stands alone: "May 2023"; in phrases of two dates without what both share: "17", "March". */
	readonly text: string;
	/** Months only: 1 to 12. */
	readonly month?: number;
	/** Seasons and parts of a year only: EDTF's number, 21 to 41. */
	readonly season?: number;
}

/** The words around dates in one language. */
export interface DateWords {
	/** A season or part of a year, by EDTF's number without the hemisphere: 21 to 24, and 33 to 41. */
	readonly season: (number: number, year: string) => string;
	/** Ten years, of which the first is given in digits. */
	readonly decade: (year: string) => string;
	/** A year by itself, as the locale writes it without an era. */
	readonly year: (year: string) => string;
	readonly about: (date: Piece) => string;
	/** From a date on, and still going on. */
	readonly since: (date: Piece) => string;
	/** From a date on to an unknown end. */
	readonly from: (date: Piece) => string;
	/** To the end of a date. */
	readonly until: (date: Piece) => string;
	/** One unknown date between two, both of which it may be. */
	readonly between: (first: Piece, last: Piece) => string;
	/** One unknown date, earlier than the year given. */
	readonly before: (year: Piece) => string;
	/** One unknown date: the one given or any before it. */
	readonly orBefore: (date: string) => string;
	/** One unknown date: the one given or any after it. */
	readonly orLater: (date: string) => string;
	/** From a date to another. */
	readonly range: (start: string, end: string) => string;
	/** From a year to another; both as digits. */
	readonly years: (start: string, end: string) => string;
	/** A remark behind a date. */
	readonly remark: (date: string, remark: string) => string;
	/** A day of the month, as digits, whose month is not known. */
	readonly dayOfUnknownMonth: (day: string, year: string) => string;
	/** A day and month, or a month, of one of some years. */
	readonly within: (date: string, years: string) => string;
	/** Between two remarks, and between parts of one. */
	readonly comma: string;
	/** Some parts of a date are doubted. */
	readonly approximateParts: (parts: string) => string;
	readonly uncertainParts: (parts: string) => string;
	readonly parts: Readonly<Record<'year' | 'season' | 'month' | 'day', string>>;
	readonly remarks: Readonly<Record<Remark, string>>;
	/** Whether "about" can stand inside another phrase, as in "since about 1941". */
	readonly nests: boolean;
	/** Whether days of one month, and months of one year, are said together as the locale's ranges are. */
	readonly collapses: boolean;
}

/** What can be said behind a date, or instead of one. */
export type Remark = 'approximate' | 'uncertain' | 'startUnknown' | 'endUnknown' | 'yearUnknown' | 'unknown' | 'northern' | 'southern';
