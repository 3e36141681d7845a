import type { DateExtent } from './date-extent.ts';
import { assignLanes } from './lanes.ts';
import { type PlacedStep, scaleOf, type TimeScale } from './scale.ts';
import { type TimeStep, weighTime } from './time-steps.ts';

/** Where an event stands in the tall drawing, in rem from its top. */
export interface Row {
	readonly top: number;
	/** Length of its bar. */
	readonly height: number;
	/** The column of its bar, from 0. */
	readonly column: number;
	/** How many columns are taken beside its label. */
	readonly indent: number;
}

/** The tall drawing: time runs down, each event has a row of its own. */
export interface RowLayout extends TimeScale {
	readonly rows: readonly Row[];
	readonly columns: number;
	readonly height: number;
	/** Where the article's own date ends; below it stands its word. */
	readonly now: number | undefined;
}

/** Two lines of a label, and a target that a thumb can hit. */
export const ROW = 2.5;
/** What a row needs below its bar so that the next bar in its column stands apart. */
const APART = 0.25;
const BREAK = 1.75;
const NOW = 1.75;
const LONGEST_STEP = 1;

/**
 * Give each event a row: where several begin together, time stands still until each has its own.
 *
 * @param extents - in the order of their beginnings
 * @param steps - the time between their beginnings and ends, and those of the article's date
 * @param now - the end of the article's date
 */
export function layRows(extents: readonly DateExtent[], steps: readonly TimeStep[], now?: number): RowLayout {
	const starting = Map.groupBy(extents, ({ from }) => from);
	let cursor = 0;
	const tops: number[] = [];
	const take = (instant: number): void => {
		for (const _ of starting.get(instant) ?? []) {
			tops.push(cursor);
			cursor += ROW;
		}
	};
	take(Number.NEGATIVE_INFINITY);
	const placed: PlacedStep[] = [];
	const arrivals = new Map<number, number>();
	// The first instant is a step of no length: what begins with it has rows, too.
	const first = steps[0]?.from ?? 0;
	for (const step of [{ from: first, to: first, cut: false, starts: 0 }, ...steps]) {
		const start = cursor;
		if (step.to > step.from) cursor += step.cut ? BREAK : Math.min(LONGEST_STEP, weighTime(step) / 8);
		placed.push({ ...step, start, end: cursor });
		arrivals.set(step.to, cursor);
		if (step.to === now) cursor += NOW;
		take(step.to);
	}
	const height = cursor;
	const bars = extents.map(({ to }, index) => {
		const top = tops[index] ?? 0;
		const bottom = Number.isFinite(to) ? (arrivals.get(to) ?? top) : height;
		return { from: top, to: Math.max(bottom, top + ROW - APART) };
	});
	const lanes = assignLanes(bars);
	const rows = bars.map(({ from, to }, index) => ({
		top: from,
		height: to - from,
		column: lanes[index] ?? 0,
		indent: 1 + widestBeside(bars, lanes, from),
	}));
	return {
		...scaleOf(placed, height),
		rows,
		columns: Math.max(0, ...lanes) + 1,
		height,
		now: now === undefined ? undefined : arrivals.get(now),
	};
}

/** The last column that a bar takes beside a row; a drawing with rows has few of them. */
function widestBeside(bars: readonly { readonly from: number; readonly to: number }[], lanes: readonly number[], top: number): number {
	return bars.reduce((widest, { from, to }, index) => (from < top + ROW && to > top ? Math.max(widest, lanes[index] ?? 0) : widest), 0);
}
