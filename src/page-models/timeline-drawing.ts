import type { EdtfDate } from '../dates/types.ts';
import type { DrawnPiece } from '../timeline/draw-pieces.ts';
import { type DrawnEvent, drawTimeline } from '../timeline/draw-timeline.ts';
import { buildDenseMarks, type DenseMarks } from './dense-marks.ts';
import { buildLegend, type LegendKey } from './drawing-legend.ts';
import { writePlaces } from './drawing-style.ts';
import type { Href } from './hrefs.ts';
import { labelWidth } from './label-width.ts';
import type { PageContext } from './site-context.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { DateText } from './types.ts';

/** A piece of a bar, as names of classes: its form, its edges, its place. */
export type PieceClasses = readonly string[];

/** An event of the drawing, with its name. */
export interface DrawingMark {
	readonly href: Href;
	readonly name: string;
	/** Set when the name is not in the language of the page. */
	readonly language?: string;
	readonly date: DateText;
	readonly classes: readonly string[];
	readonly pieces: readonly { readonly day: boolean; readonly classes: PieceClasses }[];
}

/** A word at the scale. */
export interface DrawingTick {
	readonly text: string;
	readonly classes: readonly string[];
	/** The heading of its year, where the list has one. */
	readonly href?: Href;
}

/** A timeline as a drawing. Its places stand in a stylesheet of its own. */
export interface DrawingModel {
	/** Events with names, or nothing where there are too many. */
	readonly marks: readonly DrawingMark[];
	readonly dense?: DenseMarks;
	readonly ticks: readonly DrawingTick[];
	readonly breaks: readonly { readonly text: string; readonly classes: readonly string[] }[];
	readonly now?: DateText;
	/** Whether the date of the article stands so far on that its words must end there. */
	readonly nowFlips: boolean;
	readonly legend: readonly LegendKey[];
	/** Events of which nothing is known that could be drawn. */
	readonly placeless: number;
	/** The language of its words. */
	readonly language?: string;
	/** CSS with the places of all that is drawn. */
	readonly style: string;
}

/** An event of the list, with what it is drawn from. */
export interface DrawnRow {
	readonly entry: TimelineEntry;
	readonly date: EdtfDate;
}

/**
 * Build the drawing of a timeline.
 *
 * @param rows - the events in the order of the list
 * @param now - the date of the article
 * @param yearHref - the heading of a year, by the instant at which it begins
 * @returns nothing when there are fewer than two dates to draw
 */
export function buildDrawing(
	page: PageContext,
	rows: readonly DrawnRow[],
	now: EdtfDate | undefined,
	yearHref: (instant: number) => Href | undefined,
): DrawingModel | undefined {
	const drawing = drawTimeline(
		rows.map(({ entry, date }) => ({ date, label: labelWidth(entry.name) })),
		now,
	);
	if (!drawing) return undefined;
	return {
		marks: drawing.dense === undefined ? drawing.events.flatMap((event, at) => buildMark(rows[event.index], event, at)) : [],
		ticks: drawing.ticks.map((tick, index) => {
			const { level, instant, shown } = tick;
			const hidden = [shown.narrow ? '' : 'not-narrow', shown.wide ? '' : 'not-wide', shown.tall ? '' : 'not-tall'].filter(
				(name) => name !== '',
			);
			const href = level === 'year' ? yearHref(instant) : undefined;
			return { text: page.speech[level](instant), classes: [level, `k${String(index)}`, ...hidden], ...(href !== undefined && { href }) };
		}),
		breaks: drawing.breaks.map(({ length }, index) => ({ text: page.speech.length(length), classes: [`b${String(index)}`] })),
		nowFlips: (drawing.now?.broad ?? 0) > 50,
		legend: buildLegend(drawing, rows),
		placeless: drawing.placeless,
		style: writePlaces(
			drawing,
			rows.map(({ entry }) => labelWidth(entry.name)),
		),
		...(drawing.dense && { dense: buildDenseMarks(drawing, drawing.dense, rows) }),
		...(now && { now: page.say(now) }),
		...(page.speech.locale !== page.config.locale && { language: page.speech.locale }),
	};
}

function buildMark(row: DrawnRow | undefined, event: DrawnEvent, at: number): readonly DrawingMark[] {
	if (!row) return [];
	const { name, language, date, id, facets } = row.entry;
	const pieces = event.pieces.map((piece, index) => ({
		day: piece.form === 'day',
		classes: [...pieceClasses(piece), ...(event.pieces.length > 1 ? [`p${String(at)}-${String(index)}`] : [])],
	}));
	return [
		{
			...{ href: `#${id}` as Href, name, date, pieces },
			classes: ['mark', `d${String(at)}`, ...stateClasses(row.entry), ...(event.flip ? ['flip'] : []), ...facets],
			...(language !== undefined && { language }),
		},
	];
}

function pieceClasses({ form, start, end }: DrawnPiece): PieceClasses {
	return [form, ...(start === 'sharp' ? [] : [`${start}-start`]), ...(end === 'sharp' ? [] : [`${end}-end`])];
}

/** What is said of a whole event: whether it was still to come, and whether its date is uncertain. */
export function stateClasses({ toCome, uncertain }: TimelineEntry): readonly string[] {
	return [...(toCome ? ['later'] : []), ...(uncertain ? ['uncertain'] : [])];
}
