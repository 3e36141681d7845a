import type { TimelineDrawing } from '../timeline/draw-timeline.ts';
import type { DrawnRow } from './timeline-drawing.ts';

/** What a reader must know to read the drawing; only what occurs in it. */
export type LegendKey = 'day' | 'window' | 'span' | 'fading' | 'open' | 'unknown' | 'uncertain' | 'later' | 'now' | 'cut';

const LEGEND = [
	'day',
	'window',
	'span',
	'fading',
	'open',
	'unknown',
	'uncertain',
	'later',
	'now',
	'cut',
] as const satisfies readonly LegendKey[];

/** Find what occurs in a drawing and must be explained. */
export function buildLegend(drawing: TimelineDrawing, rows: readonly DrawnRow[]): readonly LegendKey[] {
	return LEGEND.filter((key) => occurs(key, drawing, rows));
}

function occurs(key: LegendKey, drawing: TimelineDrawing, rows: readonly DrawnRow[]): boolean {
	const drawn = drawing.events.map(({ index }) => rows[index]?.entry);
	const pieces = drawing.events.flatMap((event) => event.pieces);
	if (key === 'now') return drawing.now !== undefined;
	if (key === 'cut') return drawing.breaks.length > 0;
	if (key === 'later') return drawn.some((entry) => entry?.toCome);
	if (key === 'uncertain') return drawn.some((entry) => entry?.uncertain);
	return pieces.some(({ form, start, end }) => form === key || start === key || end === key);
}
