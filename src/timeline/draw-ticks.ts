import type { EdtfDate } from '../dates/types.ts';
import { FRAMES, inPercent } from './measures.ts';
import type { TimeScale } from './scale.ts';
import { findTicks, placeTicks, type Tick } from './ticks.ts';

/** Where a year, a month or a day begins, and in which drawings its word has room. */
export interface DrawnTick extends Tick {
	/** Percent of the broad drawing. */
	readonly broad: number;
	/** Rem of the tall drawing. */
	readonly tall: number;
	readonly shown: { readonly narrow: boolean; readonly wide: boolean; readonly tall: boolean };
}

/** What the words of a tick need, in rem: beside each other, and below. */
const ROOM = { year: 3, month: 3, day: 3.75 } as const satisfies Record<Tick['level'], number>;
const LINE = 1.4;

/**
 * Choose the words that stand at the scale.
 *
 * @param dates - of the events that are drawn
 */
export function drawTicks(
	dates: readonly EdtfDate[],
	broad: TimeScale,
	tall: TimeScale & { readonly height: number },
): readonly DrawnTick[] {
	const ticks = findTicks(dates);
	const shown = {
		narrow: keysOf(placeTicks(ticks, afterBreaks(broad), roomIn(FRAMES.narrow), 100)),
		wide: keysOf(placeTicks(ticks, afterBreaks(broad), roomIn(FRAMES.wide), 100)),
		tall: keysOf(placeTicks(ticks, afterBreaks(tall), { year: LINE, month: LINE, day: LINE }, tall.height)),
	};
	return ticks.flatMap((tick): readonly DrawnTick[] => {
		const key = keyOf(tick);
		const places = { narrow: shown.narrow.has(key), wide: shown.wide.has(key), tall: shown.tall.has(key) };
		if (!places.narrow && !places.wide && !places.tall) return [];
		return [{ ...tick, broad: afterBreaks(broad)(tick.instant), tall: afterBreaks(tall)(tick.instant), shown: places }];
	});
}

/** A year that begins while nothing happens is written where something does. */
function afterBreaks({ position, breaks }: TimeScale): (instant: number) => number {
	return (instant) => {
		const at = position(instant);
		const cut = breaks.find((stretch) => at > stretch.at && at < stretch.at + stretch.size);
		return cut ? cut.at + cut.size : at;
	};
}

function roomIn(frame: number): Record<Tick['level'], number> {
	return { year: inPercent(ROOM.year, frame), month: inPercent(ROOM.month, frame), day: inPercent(ROOM.day, frame) };
}

function keysOf(ticks: readonly Tick[]): ReadonlySet<string> {
	return new Set(ticks.map(keyOf));
}

function keyOf({ level, instant }: Tick): string {
	return `${level} ${String(instant)}`;
}
