import type { KnownItem } from './draw-timeline.ts';
import { assignLanes, type Extent } from './lanes.ts';
import { barOf, type EventLayout } from './lay-labelled.ts';
import { FRAMES, inPercent, TALL_FRAME } from './measures.ts';
import type { TimeScale } from './scale.ts';

/** How large the marks of a drawing without labels are, in rem. */
export interface DenseSizes {
	/** Length of a mark. */
	readonly mark: number;
	/** Height of a lane of the broad drawing. */
	readonly lane: number;
	/** Whether they are large enough to be links: targets that a finger hits (WCAG 2.2, 2.5.8). */
	readonly linked: boolean;
}

const LINKED = { mark: 1.5, most: 300 } as const;
const SMALL = 0.5;
/** The broad drawing is at most this high, in rem, so that it can be seen at once. */
const HIGHEST = 48;
/** From this height on, in rem, a break of the tall drawing is as high as its words. */
const ROOM_FOR_BREAKS = 45;

/**
 * Lay out events as marks without names.
 *
 * @param items - in the order of their beginnings
 * @param now - the end of the article's date
 */
export function layDense(items: readonly KnownItem[], scale: TimeScale, now: number | undefined): EventLayout {
	const bars = items.map((item) => barOf(item, scale));
	const lanesOf = (mark: number): readonly number[] => assignLanes(bars.map((bar) => withMark(bar, inPercent(mark, FRAMES.narrow))));
	const large = items.length > LINKED.most ? [] : lanesOf(LINKED.mark);
	const linked = large.length > 0 && (1 + highest(large)) * LINKED.mark <= HIGHEST;
	const mark = linked ? LINKED.mark : SMALL;
	const broad = linked ? large : lanesOf(SMALL);
	const lanes = 1 + highest(broad);
	const { columns, height } = stack(bars, mark, scale.breaks.length > 0 ? ROOM_FOR_BREAKS : TALL_FRAME);
	const unit = height / 100;
	return {
		dense: { mark, linked, lane: Math.min(mark, HIGHEST / lanes) },
		placed: items.map(({ index, extent }, at) => {
			const bar = bars[at] ?? { from: 0, to: 0 };
			return {
				...{ index, extent, bar, flip: false, lanes: { narrow: broad[at] ?? 0, wide: broad[at] ?? 0 } },
				row: { from: bar.from * unit, to: bar.to * unit, column: columns[at] ?? 0, indent: 0 },
			};
		}),
		lanes: { narrow: lanes, wide: lanes },
		tall: {
			height,
			columns: 1 + highest(columns),
			position: (instant) => scale.position(instant) * unit,
			now: now === undefined ? undefined : scale.position(now) * unit,
			breaks: scale.breaks.map(({ at, size, length }) => ({ at: at * unit, size: size * unit, length })),
		},
	};
}

/** The tall drawing is as long as it must be for its columns to fit; long bars side by side may need more than there are. */
function stack(bars: readonly Extent[], mark: number, least: number): { readonly columns: readonly number[]; readonly height: number } {
	let height = Math.max(least, (bars.length * mark * mark) / TALL_FRAME);
	let columns: readonly number[] = [];
	for (let attempt = 0; attempt < 4; attempt++) {
		height *= 1.3;
		columns = assignLanes(bars.map((bar) => withMark(bar, inPercent(mark, height))));
		if (highest(columns) < Math.floor(TALL_FRAME / mark)) break;
	}
	return { columns, height };
}

function withMark({ from, to }: Extent, size: number): Extent {
	return { from: from - size / 2, to: to + size / 2 };
}

function highest(lanes: readonly number[]): number {
	return lanes.reduce((most, lane) => Math.max(most, lane), 0);
}
