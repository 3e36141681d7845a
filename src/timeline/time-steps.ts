/** A stretch of time in milliseconds (Unix time); infinite where it goes on. */
export interface TimeSpan {
	readonly from: number;
	readonly to: number;
}

/** The time between two neighbouring instants at which something begins or ends. */
export interface TimeStep {
	readonly from: number;
	readonly to: number;
	/** Whether it is empty and so long that the drawing leaves it out. */
	readonly cut: boolean;
	/** How many spans begin with it. */
	readonly starts: number;
}

const DAY = 86_400_000;
/** An empty stretch of time is left out when it is longer than this. */
const LONGEST_EMPTY = 182 * DAY;
/** Each cut needs room for its length in words; the longest stretches are cut first. */
const MOST_CUTS = 6;

/**
 * Divide time at every instant at which a span begins or ends.
 *
 * @param spans - in any order; what goes on forever does not fill a stretch that is else empty
 * @returns steps in the order of time
 */
export function divideTime(spans: readonly TimeSpan[]): readonly TimeStep[] {
	const instants = [...new Set(spans.flatMap(({ from, to }) => [from, to].filter(Number.isFinite)))].sort((a, b) => a - b);
	const bounded = spans.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to)).sort((a, b) => a.from - b.from);
	const starts = new Map<number, number>();
	for (const { from } of spans) starts.set(from, (starts.get(from) ?? 0) + 1);
	let covered = Number.NEGATIVE_INFINITY;
	let next = 0;
	const steps = instants.slice(1).map((to, index) => {
		const from = instants[index] ?? to;
		for (let span = bounded[next]; span && span.from <= from; span = bounded[++next]) covered = Math.max(covered, span.to);
		return { from, to, empty: covered < to && to - from > LONGEST_EMPTY };
	});
	const longest = steps.filter(({ empty }) => empty).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	const cuts = new Set(longest.slice(0, MOST_CUTS));
	return steps.map((step) => ({ from: step.from, to: step.to, cut: cuts.has(step), starts: starts.get(step.from) ?? 0 }));
}

/** Give a step its share of a scale: with the logarithm of its length, so that long ones stay in the frame. */
export function weighTime({ from, to }: TimeStep): number {
	return 1 + Math.log2(1 + (to - from) / DAY) / 2;
}

/** Give a step its share of a scale whose labels stand beside each other: the more begins with it, the more room it has. */
export function weighEvents(step: TimeStep): number {
	return weighTime(step) + 4 * step.starts;
}
