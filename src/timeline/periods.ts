import type { EdtfDate } from '../dates/types.ts';

/** A stretch of the calendar in which something happened. */
export interface Period {
	/** Lower-case letters, digits and hyphens: `2023`, `1940-1949`, `44bc`, `51bc-42bc`. */
	readonly id: string;
	/** In words: "2023", "1940s", "1900–1999", "44 BC". */
	readonly label: string;
	/** The dates that may lie in it, as indexes of those given. */
	readonly dates: readonly number[];
}

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

/** Years, decades, centuries, millennia. */
const SIZES = [1, 10, 100, 1000] as const;
const MOST = 12;

/**
 * Divide dates by the calendar: into years where at most twelve of them hold something, else into decades, centuries
 * or, at the coarsest, millennia.
 *
 * @param dates - each stands under every period that its whole span touches. An open end reaches every period on its
 * side that other dates make; a date that is open at both ends stands under all, and makes none
 * @returns the periods that hold a date, in the order of time
 */
export function divideByPeriod(dates: readonly Span[]): readonly Period[] {
	const spans = dates.map(({ earliest, latest }) => ({
		from: earliest === null ? Number.NEGATIVE_INFINITY : yearOf(earliest),
		to: latest === null ? Number.POSITIVE_INFINITY : yearOf(latest),
	}));
	for (const size of SIZES) {
		const held = heldPeriods(spans, size);
		if (held.size > MOST && size !== SIZES.at(-1)) continue;
		const numbers = [...held].sort((a, b) => a - b);
		return numbers.map((number) => {
			const first = number * size;
			const last = first + size - 1;
			const inside = spans.flatMap(({ from, to }, index) => (from <= last && to >= first ? index : []));
			return { id: periodId(first, last), label: periodLabel(first, last), dates: inside };
		});
	}
	return [];
}

interface Years {
	readonly from: number;
	readonly to: number;
}

/** The periods of a size that the known ends allow, counted from the year 0; the search stops when they are too many. */
function heldPeriods(spans: readonly Years[], size: (typeof SIZES)[number]): ReadonlySet<number> {
	const held = new Set<number>();
	for (const { from, to } of spans) {
		const known = [from, to].filter(Number.isFinite);
		const last = Math.floor(Math.max(...known) / size);
		for (let number = Math.floor(Math.min(...known) / size); number <= last; number++) {
			held.add(number);
			if (held.size > MOST && size !== SIZES.at(-1)) return held;
		}
	}
	return held;
}

/** Astronomical: 0 is 1 BC. */
function yearOf(instant: number): number {
	return new Date(instant).getUTCFullYear();
}

function periodId(first: number, last: number): string {
	const name = (year: number): string => (year < 1 ? `${String(1 - year)}bc` : String(year));
	return first === last ? name(first) : `${name(first)}-${name(last)}`;
}

/** "1900s" could be ten years or a hundred, and "10s" anything: those are said by their ends. */
function periodLabel(first: number, last: number): string {
	if (first === last) return first < 1 ? `${String(1 - first)} BC` : String(first);
	if (last < 1) return `${String(1 - first)}–${String(1 - last)} BC`;
	if (first < 1) return `${String(1 - first)} BC – AD ${String(last)}`;
	const decade = last - first === 9 && first >= 100 && first % 100 !== 0;
	return decade ? `${String(first)}s` : `${String(first)}–${String(last)}`;
}
