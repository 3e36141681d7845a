/** A stretch of time in milliseconds (Unix time). */
export interface TimeSpan {
	readonly start: number;
	readonly end: number;
}

/** An empty stretch of the scale that is drawn shorter than it was. */
export interface Break {
	/** Percent of the drawing's width. */
	readonly from: number;
	readonly to: number;
	/** How much time it stands for, in milliseconds. */
	readonly length: number;
}

/** A scale from time to percent of the drawing's width: it never turns back, and leaves empty years out. */
export interface TimeScale {
	readonly position: (instant: number) => number;
	readonly breaks: readonly Break[];
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** An empty stretch is cut when it is longer than this. */
const LONGEST_EMPTY = 2 * YEAR;
const BREAK_WIDTH = 5;

/**
 * Make a scale on which distant times stand near and crowded times have room: the width of a stretch between two
 * neighbouring dates grows with the logarithm of its length, and long empty stretches are cut to one width.
 *
 * @param spans - what is to be drawn, at least one, in any order
 * @param margin - percent left free at either end
 */
export function createTimeScale(spans: readonly TimeSpan[], margin = 3): TimeScale {
	const instants = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const steps = instants.slice(1).map((to, index) => {
		const from = instants[index] ?? to;
		const empty = to - from > LONGEST_EMPTY && !spans.some((span) => span.start <= from && span.end >= to);
		return { from, to, empty, width: empty ? BREAK_WIDTH : 1 + Math.log2(1 + (to - from) / DAY) / 2 };
	});
	const total = steps.reduce((sum, step) => sum + step.width, 0);
	const unit = total === 0 ? 0 : (100 - 2 * margin) / total;
	let edge = total === 0 ? 50 : margin;
	const placed = steps.map((step) => {
		const left = edge;
		edge += step.width * unit;
		return { ...step, left, right: edge };
	});
	const breaks = placed.filter((step) => step.empty).map(({ from, to, left, right }) => ({ from: left, to: right, length: to - from }));
	return { breaks, position: (instant) => interpolate(instant, placed, total === 0 ? 50 : margin, edge) };
}

interface Step extends Omit<Break, 'from' | 'to' | 'length'> {
	readonly from: number;
	readonly to: number;
	readonly left: number;
	readonly right: number;
}

function interpolate(instant: number, steps: readonly Step[], first: number, last: number): number {
	let low = 0;
	let high = steps.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((steps[middle]?.to ?? 0) < instant) low = middle + 1;
		else high = middle;
	}
	const step = steps[low];
	if (!step) return last;
	if (instant <= step.from) return low === 0 ? first : step.left;
	// Rounding must not carry it into the next step.
	return Math.min(step.right, step.left + ((instant - step.from) / (step.to - step.from)) * (step.right - step.left));
}
