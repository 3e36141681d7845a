import type { DrawnEvent, TimelineDrawing } from '../timeline/draw-timeline.ts';
import type { DenseSizes } from '../timeline/lay-dense.ts';
import { FRAMES, inPercent } from '../timeline/measures.ts';
import type { Href } from './hrefs.ts';
import { type DrawnRow, stateClasses } from './timeline-drawing.ts';

/** Shapes that are drawn alike: one event with its link, or all of a kind. */
export interface DenseMark {
	/** Path data (SVG) of the broad and of the tall drawing. */
	readonly broad: string;
	readonly tall: string;
	readonly classes: readonly string[];
	readonly link?: { readonly href: Href; readonly label: string };
}

/** Many events as shapes without names, in the units of two viewBoxes that are stretched to their frames. */
export interface DenseMarks {
	readonly viewBox: { readonly broad: string; readonly tall: string };
	readonly marks: readonly DenseMark[];
}

/** Half the thickness of a mark, as a part of its lane. */
const HALF = 0.32;

/** Build the shapes of a drawing without labels. */
export function buildDenseMarks(drawing: TimelineDrawing, { mark, linked }: DenseSizes, rows: readonly DrawnRow[]): DenseMarks {
	const shapes = drawing.events.flatMap((event): readonly DenseMark[] => {
		const entry = rows[event.index]?.entry;
		if (!entry) return [];
		const classes = [formOf(event), ...stateClasses(entry), ...(entry.approximate ? ['about'] : [])];
		const shape = { ...pathsOf(event, mark), classes };
		if (!linked) return [shape];
		const link = { href: `#${entry.id}` as Href, label: `${entry.name}, ${entry.date.text}` };
		return [{ ...shape, classes: ['mark', ...classes, ...entry.facets], link }];
	});
	return {
		viewBox: {
			broad: `0 0 1000 ${String(drawing.lanes.narrow)}`,
			tall: `0 0 ${String(drawing.tall.columns)} ${String(round(drawing.tall.height * 10))}`,
		},
		marks: linked ? shapes : mergeAlike(shapes),
	};
}

/** Thousands of elements would weigh more than the list: what looks alike is one path. */
function mergeAlike(shapes: readonly DenseMark[]): readonly DenseMark[] {
	const alike = Map.groupBy(shapes, ({ classes }) => classes.join(' '));
	return [...alike.values()].map((group) => ({
		classes: group[0]?.classes ?? [],
		broad: group.map(({ broad }) => broad).join(''),
		tall: group.map(({ tall }) => tall).join(''),
	}));
}

type Form = 'day' | 'window' | 'span';

function formOf({ pieces }: DrawnEvent): Form {
	return pieces.some(({ form }) => form === 'span') ? 'span' : (pieces[0]?.form ?? 'day');
}

/** A shape before it is written: along time, and across. */
interface Box {
	readonly from: number;
	readonly to: number;
	readonly middle: number;
	readonly tip: number;
	readonly opens: { readonly start: boolean; readonly end: boolean };
}

function pathsOf(event: DrawnEvent, mark: number): Pick<DenseMark, 'broad' | 'tall'> {
	const opens = { start: event.pieces.at(0)?.start === 'open', end: event.pieces.at(-1)?.end === 'open' };
	const box = (from: number, to: number, lane: number, unit: number): Box => {
		const grow = Math.max(0, unit * 0.6 - (to - from)) / 2;
		return { from: from - grow, to: to + grow, middle: lane + 0.5, tip: unit * 0.4, opens };
	};
	const write = WRITERS[formOf(event)];
	const broad = box(event.bar.from * 10, event.bar.to * 10, event.lanes.narrow, 10 * inPercent(mark, FRAMES.narrow));
	const tall = box(event.row.from * 10, event.row.to * 10, event.row.column, mark * 10);
	return {
		broad: write(broad, (along, across) => `${String(round(along))} ${String(round(across))}`, -1),
		tall: write(tall, (along, across) => `${String(round(across))} ${String(round(along))}`, 1),
	};
}

type At = (along: number, across: number) => string;

const WRITERS = {
	/** The triangle stands upright in the broad drawing, and points to the scale in the tall one. */
	day: ({ from, to, middle }, at, up) =>
		`M${at(from, middle - up * HALF)}L${at(to, middle - up * HALF)}L${at((from + to) / 2, middle + up * HALF)}Z`,
	/** A line between two caps. */
	window: ({ from, to, middle, opens }, at) => {
		const cap = (along: number): string => `M${at(along, middle - HALF)}L${at(along, middle + HALF)}`;
		return `${opens.start ? '' : cap(from)}M${at(from, middle)}L${at(to, middle)}${opens.end ? '' : cap(to)}`;
	},
	/** A box, pointed where it goes on. */
	span: ({ from, to, middle, tip, opens }, at) => {
		const [above, below] = [middle - HALF, middle + HALF];
		const left = opens.start ? [at(from + tip, below), at(from, middle), at(from + tip, above)] : [at(from, below), at(from, above)];
		const right = opens.end ? [at(to - tip, above), at(to, middle), at(to - tip, below)] : [at(to, above), at(to, below)];
		return `M${[...left, ...right].join('L')}Z`;
	},
} as const satisfies Record<Form, (box: Box, at: At, up: 1 | -1) => string>;

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
