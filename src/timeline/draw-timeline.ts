import type { EdtfDate } from '../dates/types.ts';
import { compareExtents, type DateExtent, dateExtent } from './date-extent.ts';
import { type DrawnBreak, drawBreaks } from './draw-breaks.ts';
import { type DrawnPiece, drawPieces } from './draw-pieces.ts';
import { type DrawnTick, drawTicks } from './draw-ticks.ts';
import type { Extent } from './lanes.ts';
import { type DenseSizes, layDense } from './lay-dense.ts';
import { layLabelled } from './lay-labelled.ts';
import type { LabelWidth } from './measures.ts';
import { createTimeScale } from './scale.ts';
import { divideTime } from './time-steps.ts';

/** An event to be drawn. */
export interface TimelineItem {
	readonly date: EdtfDate;
	readonly label: LabelWidth;
}

/** How an event is drawn. */
export interface DrawnEvent {
	/** Index of the event among those given. */
	readonly index: number;
	/** Its bar in the broad drawing, in percent of the width; a day has none, and both ends are the same. */
	readonly bar: Extent;
	/** Whether its label ends where its bar does, and does not begin with it. */
	readonly flip: boolean;
	/** Its lane, from 0, in a narrow and in a wide frame. */
	readonly lanes: { readonly narrow: number; readonly wide: number };
	/** Its bar in the tall drawing, in rem; its column there, and how many columns stand beside its label. */
	readonly row: Extent & { readonly column: number; readonly indent: number };
	readonly pieces: readonly DrawnPiece[];
}

/** A timeline as numbers, ready to be drawn: broad, with time from side to side, and tall, with time from top to bottom. */
export interface TimelineDrawing {
	/** Where there are too many events for labels: how large their marks are. */
	readonly dense: DenseSizes | undefined;
	/** In the order of time. */
	readonly events: readonly DrawnEvent[];
	readonly lanes: { readonly narrow: number; readonly wide: number };
	/** Height in rem. */
	readonly tall: { readonly height: number; readonly columns: number };
	readonly breaks: readonly DrawnBreak[];
	readonly ticks: readonly DrawnTick[];
	/** Where the article's own date ends, if it has one: percent, and rem. What was still to come begins behind it. */
	readonly now: { readonly broad: number; readonly tall: number } | undefined;
	/** How many events have no place, because nothing is known of when they were. */
	readonly placeless: number;
}

/** An event on its way into the drawing. */
export interface KnownItem extends TimelineItem {
	readonly index: number;
	readonly extent: DateExtent;
}

/** More labels than these would make the drawing longer than the list. */
const MOST_LABELS = 60;

/**
 * Lay out events on one scale. The same input gives the same drawing; nothing in it overlaps, from 320 px on.
 *
 * @param items - in any order; of two with the same date, the first given comes first
 * @param now - the date of the article, drawn as a line
 * @returns the drawing, or nothing when there is nothing to compare: fewer than two dates
 */
export function drawTimeline(items: readonly TimelineItem[], now?: EdtfDate): TimelineDrawing | undefined {
	const known = items.flatMap((item, index): readonly KnownItem[] => {
		const extent = dateExtent(item.date);
		return extent ? [{ ...item, index, extent }] : [];
	});
	const nowExtent = now && dateExtent(now);
	if (known.length === 0 || known.length + (nowExtent ? 1 : 0) < 2) return undefined;
	known.sort((a, b) => compareExtents(a.extent, b.extent) || a.index - b.index);
	const spans = known.map(({ extent }) => extent);
	const steps = divideTime(nowExtent ? [...spans, nowExtent] : spans);
	const scale = createTimeScale(steps);
	const { placed, tall, lanes, dense } =
		known.length > MOST_LABELS ? layDense(known, scale, nowExtent?.to) : layLabelled(known, scale, steps, nowExtent?.to);
	return {
		dense,
		lanes,
		events: placed.map((event) => ({ ...event, pieces: drawPieces(event, scale, tall) })),
		tall: { height: tall.height, columns: tall.columns },
		breaks: drawBreaks(scale, tall),
		ticks: drawTicks(
			known.map(({ date }) => date),
			scale,
			tall,
		),
		now: nowExtent && { broad: scale.position(nowExtent.to), tall: tall.now ?? 0 },
		placeless: items.length - known.length,
	};
}
