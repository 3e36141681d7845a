import { type TimeStep, weighEvents } from './time-steps.ts';

/** An empty stretch of the scale that is drawn shorter than it was. */
export interface Break {
	/** Where it lies in the drawing, in the units of the scale. */
	readonly at: number;
	readonly size: number;
	/** How much time it stands for, in milliseconds. */
	readonly length: number;
}

/** A scale from time to a length: it never turns back, and leaves empty years out. */
export interface TimeScale {
	/** Milliseconds → the scale's units; what never began or never ends lies near the frame. */
	readonly position: (instant: number) => number;
	readonly breaks: readonly Break[];
}

/** A step of time with the place it was given. */
export interface PlacedStep extends TimeStep {
	readonly start: number;
	readonly end: number;
}

/** Percent left free at the beginning, for half a mark, and at the end, for the label of the last year. */
const MARGIN = { start: 3, end: 8 } as const;
/** Where that is drawn which goes on beyond the frame: so near to it that its pointed end still has room. */
const BEYOND = 0.015;
/** Percent that a stretch has which is cut. */
const CUT = 3;

/**
 * Make a scale in percent of the frame, on which distant times stand near and crowded times have room.
 *
 * @param steps - in the order of time
 */
export function createTimeScale(steps: readonly TimeStep[]): TimeScale {
	const weights = steps.map((step) => (step.cut ? 0 : weighEvents(step)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const cuts = steps.filter(({ cut }) => cut).length;
	const unit = total === 0 ? 0 : (100 - MARGIN.start - MARGIN.end - cuts * CUT) / total;
	let edge: number = MARGIN.start;
	const placed = steps.map((step, index) => {
		const start = edge;
		edge += step.cut ? CUT : (weights[index] ?? 0) * unit;
		return { ...step, start, end: edge };
	});
	return scaleOf(placed, 100);
}

/**
 * Make the scale of steps that have their places.
 *
 * @param steps - in the order of time; places never turn back, and may leave gaps, where time stands still
 * @param frame - where the drawing ends
 */
export function scaleOf(steps: readonly PlacedStep[], frame: number): TimeScale {
	const breaks = steps.filter(({ cut }) => cut).map(({ from, to, start, end }) => ({ at: start, size: end - start, length: to - from }));
	return { breaks, position: (instant) => interpolate(instant, steps, frame) };
}

function interpolate(instant: number, steps: readonly PlacedStep[], frame: number): number {
	if (!Number.isFinite(instant)) return instant < 0 ? BEYOND * frame : (1 - BEYOND) * frame;
	let low = 0;
	let high = steps.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((steps[middle]?.to ?? 0) < instant) low = middle + 1;
		else high = middle;
	}
	const step = steps[low];
	if (!step) return steps.at(-1)?.end ?? frame / 2;
	if (instant <= step.from) return step.start;
	// Rounding must not carry it into the next step.
	return Math.min(step.end, step.start + ((instant - step.from) / (step.to - step.from)) * (step.end - step.start));
}
