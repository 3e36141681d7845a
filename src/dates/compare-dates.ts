import type { EdtfDate } from './types.ts';

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

/**
 * Order dates by the first moment they allow, then by the last: an open beginning comes first, an open end last, and
 * of two that begin together the longer one comes first, as the frame of the shorter.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when their spans are the same
 */
export function compareDates(a: Span, b: Span): number {
	const start = compare(a.earliest ?? Number.NEGATIVE_INFINITY, b.earliest ?? Number.NEGATIVE_INFINITY);
	return start || compare(b.latest ?? Number.POSITIVE_INFINITY, a.latest ?? Number.POSITIVE_INFINITY);
}

/** Tell whether all that a date allows lies behind another date: it was still to come then. */
export function isAfter(date: Span, now: Span): boolean {
	return date.earliest !== null && now.latest !== null && date.earliest > now.latest;
}

function compare(a: number, b: number): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
