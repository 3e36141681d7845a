import type { EdtfDate } from '../dates/types.ts';

/** What a feed tells of an article's date. */
export interface FeedDates {
	/** Atom demands an instant: the article's own, or noon (UTC) of the first day that its date allows. */
	readonly updated: Date;
	/** Only when the day is known for certain. */
	readonly published?: Date;
}

const NOON = 43_200_000;
const DAY = 86_400_000;
/** RFC 3339 has years of four digits. */
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z');

/**
 * Find the instants that a feed gives for a date. They are whole (RFC 3339, RFC 822) even where the date is not: only
 * `updated`, which Atom cannot be without, is then made up, and the entry says the date in words.
 *
 * @param date - the article's; one with no first day is told by its last, one with neither as 1970
 */
export function feedDates({ shape, earliest, latest, approximate, uncertain }: EdtfDate): FeedDates {
	const known = shape.kind === 'moment' && !approximate && !uncertain;
	if (known && shape.time?.zone !== undefined && earliest !== null) return exactly(clamp(earliest));
	const day =
		known && shape.precision === 'second'
			? Date.UTC(shape.year, (shape.month ?? 1) - 1, shape.day)
			: Math.floor((earliest ?? latest ?? 0) / DAY) * DAY;
	const noon = clamp(day) + NOON;
	return known && (shape.precision === 'day' || shape.precision === 'second') ? exactly(noon) : { updated: new Date(noon) };
}

function exactly(instant: number): FeedDates {
	return { updated: new Date(instant), published: new Date(instant) };
}

function clamp(instant: number): number {
	return Math.min(Math.max(instant, FIRST_DAY), LAST_DAY);
}
