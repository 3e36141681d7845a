import { compareDates, isAfter } from '../dates/compare-dates.ts';
import type { EdtfDate } from '../dates/types.ts';

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

/** An event as a text tells it. */
export interface ToldEvent {
	readonly id: string;
	readonly date: Span;
	/** Where the text tells of it: indexes from coarse to fine, as section, paragraph, character. */
	readonly place: readonly number[];
}

/**
 * How the telling comes to an event from the dated one told just before: `on` when it happened later for certain, `back`
 * when earlier, `overlap` when the two dates allow both; `first` for the beginning.
 */
export type Turn = 'first' | 'on' | 'back' | 'overlap';

/** A dated event in both orders; ranks count from 0 among the dated events. */
export interface ToldLine {
	/** Index of the event among those given. */
	readonly index: number;
	readonly told: number;
	/** By the first moment that the date allows. */
	readonly happened: number;
	/** The lowest and the highest rank in time that the dates allow. */
	readonly lowest: number;
	readonly highest: number;
	readonly turn: Turn;
}

/** Events in the order of the telling and in the order of time. */
export interface Telling {
	/** Indexes of all events in the order of the telling. */
	readonly order: readonly number[];
	/** The dated events, in the order of the telling. */
	readonly lines: readonly ToldLine[];
}

/** A telling as rows of two columns; rows count from 0. */
export interface TellingDrawing {
	readonly rows: number;
	/** The row of the right column that stands for "now": what stands below it was still to come. */
	readonly now?: number;
	/** From a row of the left column to a row of the right one, for some of the events by their index. */
	readonly lines: readonly { readonly index: number; readonly from: number; readonly to: number }[];
}

/** Put events into the order of the telling and that of time; ties go by id, and a date without any end orders nothing. */
export function orderTelling(events: readonly ToldEvent[]): Telling {
	const told = events.map((event, index) => ({ ...event, index })).sort((a, b) => comparePlaces(a.place, b.place) || compareIds(a, b));
	const dated = told.filter(({ date }) => isDated(date));
	const happened = new Map(
		[...dated].sort((a, b) => compareDates(a.date, b.date) || compareIds(a, b)).map(({ index }, rank) => [index, rank]),
	);
	const starts = dated.map(({ date }) => startOf(date)).sort((a, b) => (a < b ? -1 : 1));
	const ends = dated.map(({ date }) => endOf(date)).sort((a, b) => (a < b ? -1 : 1));
	return {
		order: told.map(({ index }) => index),
		lines: dated.map(({ index, date }, rank) => ({
			index,
			told: rank,
			happened: happened.get(index) ?? 0,
			lowest: countWhile(ends, (end) => end < startOf(date)),
			highest: countWhile(starts, (start) => start <= endOf(date)) - 1,
			turn: turnTo(date, dated[rank - 1]?.date),
		})),
	};
}

/**
 * Lay out the beginning of a telling as two columns with a line for each event.
 *
 * @param events - those that the telling was made from
 * @param most - how many lines there may be; the events told after them are left out
 * @param now - gets a row of its own in the right column, above everything that happened after it for certain
 */
export function drawTelling(events: readonly ToldEvent[], telling: Telling, most: number, now?: Span): TellingDrawing {
	const drawn = telling.lines.slice(0, most);
	const inTime = [...drawn].sort((a, b) => a.happened - b.happened);
	const mark = now && isDated(now) ? inTime.filter(({ index }) => !isAfter(events[index]?.date ?? now, now)).length : undefined;
	const rows = new Map(inTime.map(({ index }, rank) => [index, mark !== undefined && rank >= mark ? rank + 1 : rank]));
	const lines = drawn.map(({ index, told }) => ({ index, from: told, to: rows.get(index) ?? 0 }));
	return mark === undefined ? { rows: drawn.length, lines } : { rows: drawn.length + 1, now: mark, lines };
}

function turnTo(date: Span, before: Span | undefined): Turn {
	if (!before) return 'first';
	if (endOf(date) < startOf(before)) return 'back';
	return startOf(date) > endOf(before) ? 'on' : 'overlap';
}

function isDated({ earliest, latest }: Span): boolean {
	return earliest !== null || latest !== null;
}

function startOf({ earliest }: Span): number {
	return earliest ?? Number.NEGATIVE_INFINITY;
}

function endOf({ latest }: Span): number {
	return latest ?? Number.POSITIVE_INFINITY;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
	const different = a.findIndex((value, level) => value !== b[level]);
	return different < 0 ? a.length - b.length : (a[different] ?? 0) - (b[different] ?? Number.NEGATIVE_INFINITY);
}

function compareIds(a: ToldEvent, b: ToldEvent): number {
	return a.id < b.id ? -1 : 1;
}

/** How many values a sorted list begins with of which something holds. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(sorted[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
	return low;
}
