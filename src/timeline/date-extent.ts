import type { EdtfDate, Interval, Moment, OpenEnd } from '../dates/types.ts';

const DAY = 86_400_000;

/** How a piece of a date ends in the drawing: known, only about, going on, or not known. */
export type Edge = 'sharp' | 'fading' | 'open' | 'unknown';

/**
 * A stretch of time as it is drawn. `day`: a day or less, known as such. `window`: something happened at some moment
 * within it. `span`: it lasted all the time.
 */
export interface Piece {
	readonly form: 'day' | 'window' | 'span';
	/** First and last millisecond (Unix time); infinite where it goes on. */
	readonly from: number;
	readonly to: number;
	readonly start: Edge;
	readonly end: Edge;
}

/** All that a date allows, as pieces in the order of time. */
export interface DateExtent {
	readonly from: number;
	readonly to: number;
	readonly pieces: readonly Piece[];
}

/**
 * Find what is to be drawn of a date. An end that goes on reaches to infinity; one that is not known stops where
 * knowledge does. What may have happened is kept apart from what did: `1941/1945` surely lasted from the end of 1941
 * to the beginning of 1945, and began at some moment of 1941.
 *
 * @returns the extent, or nothing for a date that says nothing (`XXXX`, `../..`)
 */
export function dateExtent({ shape }: EdtfDate): DateExtent | undefined {
	const pieces = [...piecesOf(shape)].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
	if (pieces.length === 0) return undefined;
	return { pieces, from: Math.min(...pieces.map(({ from }) => from)), to: Math.max(...pieces.map(({ to }) => to)) };
}

/** Order extents by their beginnings, the longer first. */
export function compareExtents(a: DateExtent, b: DateExtent): number {
	return compare(a.from, b.from) || compare(b.to, a.to);
}

function compare(a: number, b: number): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function piecesOf(shape: EdtfDate['shape']): readonly Piece[] {
	if (shape.kind === 'moment') return momentPieces(shape);
	if (shape.kind === 'interval') return intervalPieces(shape);
	return shape.members.flatMap((member) => {
		const pieces = piecesOf(member);
		if (shape.kind === 'all-of' || pieces.length === 0) return pieces;
		// One of several dates: whatever it lasted, it may lie anywhere within.
		const [first, last] = [pieces.at(0), pieces.at(-1)];
		return first && last ? [{ ...first, form: 'window' as const, to: last.to, end: last.end }] : [];
	});
}

function momentPieces(moment: Moment): readonly Piece[] {
	const { earliest, latest } = moment;
	if (earliest === null || latest === null) return [];
	const edge = edgeOf(moment);
	return [{ form: isFine(moment) ? 'day' : 'window', from: earliest, to: latest, start: edge, end: edge }];
}

function intervalPieces(interval: Interval): readonly Piece[] {
	const [start, end] = [known(interval.start), known(interval.end)];
	const before = typeof start === 'string' || isFine(start) ? [] : momentPieces(start);
	const after = typeof end === 'string' || isFine(end) ? [] : momentPieces(end);
	const from = boundary(start, end, 'from');
	const to = boundary(end, start, 'to');
	if (from === undefined || to === undefined) return [];
	const core = {
		form: 'span',
		from,
		to,
		start: before.length > 0 ? 'sharp' : edgeOf(start),
		end: after.length > 0 ? 'sharp' : edgeOf(end),
	} as const;
	if (from < to)
		return [
			...before.map((piece) => ({ ...piece, end: 'sharp' as const })),
			core,
			...after.map((piece) => ({ ...piece, start: 'sharp' as const })),
		];
	// Its ends lie in the same month or year, or only one is known: nothing is sure but the frame.
	const frame = [...before, ...after];
	const [first, last] = [frame.at(0), frame.at(-1)];
	return first && last
		? [{ form: 'window', from: first.from, to: last.to, start: edgeOf(start), end: edgeOf(end) }]
		: [{ ...core, to: Math.max(from, to) }];
}

/** A date of which nothing is known (`XXXX`) is an end that is not known. */
function known(end: Moment | OpenEnd): Moment | OpenEnd {
	return typeof end !== 'string' && (end.earliest === null || end.latest === null) ? 'unknown' : end;
}

/** Where that begins (or ends) which surely lasted. */
function boundary(end: Moment | OpenEnd, other: Moment | OpenEnd, side: 'from' | 'to'): number | undefined {
	if (end === 'open') return typeof other === 'string' ? undefined : side === 'from' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	if (end === 'unknown') {
		if (typeof other === 'string') return undefined;
		return (side === 'from' ? other.earliest : other.latest) ?? undefined;
	}
	const near = side === 'from' ? end.earliest : end.latest;
	const far = side === 'from' ? end.latest : end.earliest;
	return (isFine(end) ? near : far) ?? undefined;
}

/** A time without its zone spans more than a day: it is no point. */
function isFine({ precision, earliest, latest }: Moment): boolean {
	return (precision === 'day' || precision === 'second') && Number(latest) - Number(earliest) < DAY;
}

function edgeOf(end: Moment | OpenEnd): Edge {
	if (typeof end === 'string') return end;
	return end.approximate ? 'fading' : 'sharp';
}
