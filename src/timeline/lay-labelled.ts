import type { DrawnEvent, KnownItem } from './draw-timeline.ts';
import { assignLanes, type Extent } from './lanes.ts';
import type { DenseSizes } from './lay-dense.ts';
import { boxOf, FRAMES, mustFlip } from './measures.ts';
import { layRows } from './rows.ts';
import type { TimeScale } from './scale.ts';
import type { TimeStep } from './time-steps.ts';

const NO_LABEL = { narrow: 0, wide: 0 } as const;
/** Events with their places, and the scale of the tall drawing. */
export interface EventLayout {
	readonly placed: readonly (Omit<DrawnEvent, 'pieces'> & Pick<KnownItem, 'extent'>)[];
	readonly lanes: DrawnEvent['lanes'];
	/** Absent where events have labels. */
	readonly dense?: DenseSizes;
	readonly tall: TimeScale & { readonly height: number; readonly columns: number; readonly now: number | undefined };
}

/**
 * Lay out events with their names.
 *
 * @param items - in the order of their beginnings
 */
export function layLabelled(
	items: readonly KnownItem[],
	scale: TimeScale,
	steps: readonly TimeStep[],
	now: number | undefined,
): EventLayout {
	const bars = items.map((item) => barOf(item, scale));
	const flips = bars.map((bar, index) => mustFlip(bar, items[index]?.label ?? NO_LABEL));
	const lanesIn = (frame: keyof typeof FRAMES): readonly number[] =>
		lanesOf(bars.map((bar, index) => boxOf(bar, items[index]?.label[frame] ?? 0, flips[index] ?? false, FRAMES[frame])));
	const lanes = { narrow: lanesIn('narrow'), wide: lanesIn('wide') };
	const tall = layRows(
		items.map(({ extent }) => extent),
		steps,
		now,
	);
	return {
		placed: items.map(({ index, extent }, at) => {
			const { top = 0, height = 0, column = 0, indent = 1 } = tall.rows[at] ?? {};
			return {
				index,
				extent,
				bar: bars[at] ?? { from: 0, to: 0 },
				flip: flips[at] ?? false,
				lanes: { narrow: lanes.narrow[at] ?? 0, wide: lanes.wide[at] ?? 0 },
				row: { from: top, to: isDay({ extent }) ? top : top + height, column, indent },
			};
		}),
		lanes: { narrow: 1 + Math.max(...lanes.narrow), wide: 1 + Math.max(...lanes.wide) },
		tall,
	};
}

/** A day is a point, however much room it has. */
export function barOf(item: KnownItem, { position }: TimeScale): Extent {
	const { from, to } = { from: position(item.extent.from), to: position(item.extent.to) };
	return isDay(item) ? { from: (from + to) / 2, to: (from + to) / 2 } : { from, to };
}

function isDay({ extent }: Pick<KnownItem, 'extent'>): boolean {
	return extent.pieces.length === 1 && extent.pieces[0]?.form === 'day';
}

/** Lanes of boxes in any order. */
function lanesOf(boxes: readonly Extent[]): readonly number[] {
	const order = boxes.map((_, index) => index).sort((a, b) => (boxes[a]?.from ?? 0) - (boxes[b]?.from ?? 0) || a - b);
	const lanes = assignLanes(order.map((index) => boxes[index] ?? { from: 0, to: 0 }));
	const result: number[] = [];
	for (const [at, index] of order.entries()) result[index] = lanes[at] ?? 0;
	return result;
}
