import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { drawTimeline, type TimelineItem } from '../../src/timeline/draw-timeline.ts';
import { madeUpDate } from '../support/make-timeline.ts';

const SIZES = [1000, 5000] as const;
const ROUNDS = 15;
/** Each round lays out as many events, however large the timeline. */
const EVENTS = 30_000;

/** Prints what laying out one event costs in timelines of two sizes, and the ratio; exit code 1 when it is above 1.2. */
function bench(): void {
	const timelines = SIZES.map((size) => Array.from({ length: size }, (_, index) => itemOf(madeUpDate(index))));
	for (const items of timelines) measure(items);
	const rounds = Array.from({ length: ROUNDS }, () => timelines.map(measure));
	const costs = SIZES.map((_, at) => median(rounds.map((round) => round[at] ?? 0)));
	const ratio = median(rounds.map(([small = 1, large = 1]) => large / small));
	for (const [at, size] of SIZES.entries()) console.log(`${String(size)} events: ${(costs[at] ?? 0).toFixed(2)} µs of CPU an event`);
	console.log(`Ratio: ${ratio.toFixed(2)} (at most 1.20)`);
	if (ratio > 1.2) process.exitCode = 1;
}

function itemOf(edtf: string): TimelineItem {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(`${edtf} is no date`);
	return { date, label: { narrow: 9, wide: 12 } };
}

/** Microseconds of CPU for one event. */
function measure(items: readonly TimelineItem[]): number {
	const before = process.cpuUsage();
	const repeats = EVENTS / items.length;
	for (let repeat = 0; repeat < repeats; repeat++) drawTimeline(items);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / EVENTS;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

bench();
