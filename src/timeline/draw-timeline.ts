import type { EdtfDate } from '../dates/types.ts';
import { assignLanes } from './lanes.ts';
import { type Break, createTimeScale, type TimeSpan } from './scale.ts';

/** How an event is drawn; all numbers but `lane` are percent of the width. */
export interface DrawnEvent {
	/** Index of the event among those given. */
	readonly index: number;
	readonly from: number;
	readonly to: number;
	readonly lane: number;
	/** Whether it has a length to be seen, or is a point. */
	readonly range: boolean;
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

/** A year written under the scale. */
export interface YearLabel {
	readonly at: number;
	/** For example "1941" or "44 BC". */
	readonly label: string;
}

/** A timeline as numbers, ready to be drawn. */
export interface TimelineDrawing {
	readonly events: readonly DrawnEvent[];
	readonly lanes: number;
	readonly breaks: readonly Break[];
	readonly years: readonly YearLabel[];
	/** Where the article's own date stands, if it has one. */
	readonly now: number | undefined;
}

/** A single day is a point, however much room it has. */
const DAY = 86_400_000;
/** Below this width a length cannot be told from a point. */
const SHORTEST_RANGE = 1.5;
/** 24 px of a drawing 640 px wide, the narrowest that is shown. */
const APART = 3.9;
const LABEL_WIDTH = 6.5;

/**
 * Lay out events on one scale.
 *
 * @param dates - in order of time; those with neither beginning nor end are left out of the drawing
 * @param now - the date of the article, drawn as a line
 * @returns the drawing, or nothing when there are fewer than two events to be drawn
 */
export function drawTimeline(dates: readonly EdtfDate[], now?: EdtfDate): TimelineDrawing | undefined {
	const known = dates.flatMap((date, index) => {
		const span = spanOf(date);
		return span ? [{ index, date, ...span }] : [];
	});
	if (known.length < 2) return undefined;
	known.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
	const nowSpan = now && spanOf(now);
	const scale = createTimeScale(nowSpan ? [...known, nowSpan] : known);
	const placed = known.map(({ index, date, start, end }) => {
		const from = scale.position(start);
		const to = scale.position(end);
		const range = end - start >= DAY && to - from >= SHORTEST_RANGE;
		const point = { from: (from + to) / 2, to: (from + to) / 2 };
		return { index, ...(range ? { from, to } : point), range, openStart: date.earliest === null, openEnd: date.latest === null };
	});
	placed.sort((a, b) => a.from - b.from || a.index - b.index);
	const lanes = assignLanes(placed, APART);
	return {
		events: placed.map((event, index) => ({ ...event, lane: lanes[index] ?? 0 })),
		lanes: Math.max(...lanes) + 1,
		breaks: scale.breaks,
		years: labelYears(known, scale.position),
		now: nowSpan && (scale.position(nowSpan.start) + scale.position(nowSpan.end)) / 2,
	};
}

/** An open end is drawn at the end that is known. */
function spanOf({ earliest, latest }: EdtfDate): TimeSpan | undefined {
	if (earliest === null && latest === null) return undefined;
	return { start: earliest ?? latest ?? 0, end: latest ?? earliest ?? 0 };
}

/** The year of every event whose label has room behind the one before. */
function labelYears(spans: readonly TimeSpan[], position: (instant: number) => number): readonly YearLabel[] {
	const labels: YearLabel[] = [];
	for (const { start } of spans) {
		const label = yearText(new Date(start).getUTCFullYear());
		const at = Math.min(Math.max(position(start), LABEL_WIDTH / 2), 100 - LABEL_WIDTH / 2);
		const last = labels.at(-1);
		if (last && (last.label === label || at - last.at < LABEL_WIDTH)) continue;
		labels.push({ at, label });
	}
	return labels;
}

/** Year 0 of the calendar of ISO 8601 is 1 BC. */
function yearText(year: number): string {
	return year < 1 ? `${String(1 - year)} BC` : String(year);
}
