import type { EdtfDate, Precision } from '../dates/types.ts';

/** A word under the scale: where a year, a month or a day begins. */
export interface Tick {
	readonly level: 'year' | 'month' | 'day';
	/** Milliseconds (Unix time, UTC). */
	readonly instant: number;
}

/** A tick that has room. */
export interface PlacedTick extends Tick {
	readonly at: number;
}

/** From coarse to fine: the coarser one gets the room. */
const LEVELS = ['year', 'month', 'day'] as const satisfies readonly Tick['level'][];
const FINE = {
	...{ unknown: [], millennium: ['year'], century: ['year'], decade: ['year'], year: ['year'], season: ['year', 'month'] },
	...{ month: ['year', 'month'], day: LEVELS, second: LEVELS },
} as const satisfies Record<Precision, readonly Tick['level'][]>;

/** Find the years, months and days in which dates begin; none finer than the date it comes from. */
export function findTicks(dates: readonly EdtfDate[]): readonly Tick[] {
	const ticks = new Map<string, Tick>();
	for (const { earliest, precision } of dates) {
		if (earliest === null) continue;
		for (const level of FINE[precision]) {
			const instant = beginning(earliest, level);
			ticks.set(`${level} ${String(instant)}`, { level, instant });
		}
	}
	return [...ticks.values()].sort((a, b) => a.instant - b.instant);
}

/**
 * Choose the ticks whose words have room. A month or day is named only where its year is.
 *
 * @param ticks - in the order of time
 * @param place - where a tick stands
 * @param room - how much its words need from there on, in the same units
 * @param limit - where the drawing ends
 */
export function placeTicks(
	ticks: readonly Tick[],
	place: (instant: number) => number,
	room: Readonly<Record<Tick['level'], number>>,
	limit: number,
): readonly PlacedTick[] {
	return LEVELS.reduce<readonly PlacedTick[]>((placed, level) => {
		const merged: PlacedTick[] = [];
		const years = new Set(placed.filter((tick) => tick.level === 'year').map(({ instant }) => yearOf(instant)));
		let next = 0;
		for (const tick of ticks) {
			if (tick.level !== level || (level !== 'year' && !years.has(yearOf(tick.instant)))) continue;
			const at = place(tick.instant);
			for (let other = placed[next]; other && other.at <= at; other = placed[++next]) merged.push(other);
			const before = merged.at(-1);
			const after = placed[next];
			const free = (!before || before.at + room[before.level] <= at) && (!after || at + room[level] <= after.at);
			if (free && at + room[level] <= limit) merged.push({ ...tick, at });
		}
		return [...merged, ...placed.slice(next)];
	}, []);
}

function yearOf(instant: number): number {
	return new Date(instant).getUTCFullYear();
}

function beginning(instant: number, level: Tick['level']): number {
	const date = new Date(instant);
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
	return new Date(0).setUTCFullYear(year, level === 'year' ? 0 : month, level === 'day' ? day : 1);
}
