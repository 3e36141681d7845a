import type { EdtfDate, Moment, Precision } from '../dates/types.ts';

/** An end of a date: the outermost moment that it allows, and how fine that is known. */
export interface DateEdge {
	/** Unix time in milliseconds, UTC. */
	readonly at: number;
	readonly precision: Precision;
}

/** The ends of a date; one that is open or unknown is absent. */
export interface DateEdges {
	readonly first?: DateEdge;
	readonly last?: DateEdge;
}

/** Find the first and the last moment that a date allows, each as fine as its own part of the date is known. */
export function edgesOf(date: EdtfDate): DateEdges {
	const moments = momentsOf(date.shape);
	return {
		...(date.earliest !== null && { first: edgeAt(date.earliest, 'earliest', moments, date) }),
		...(date.latest !== null && { last: edgeAt(date.latest, 'latest', moments, date) }),
	};
}

/** List every moment that a date names, as it stands there. */
export function momentsOf(shape: EdtfDate['shape']): readonly Moment[] {
	if (shape.kind === 'moment') return [shape];
	if (shape.kind === 'interval') return [shape.start, shape.end].filter((end) => typeof end !== 'string');
	return shape.members.flatMap(momentsOf);
}

/** Tell whether a moment is one second; a time without its zone is not. */
export function isInstant({ earliest, latest }: Moment): boolean {
	return earliest !== null && latest !== null && latest - earliest < 1000;
}

/** Of several parts that reach equally far the coarsest counts: `[2014, 2014-01-01]` does not begin on a known day. */
function edgeAt(at: number, end: 'earliest' | 'latest', moments: readonly Moment[], date: EdtfDate): DateEdge {
	const known = moments.filter((moment) => moment[end] === at).map(({ precision }) => precision);
	return { at, precision: COARSE_TO_FINE.find((precision) => known.includes(precision)) ?? date.precision };
}

const COARSE_TO_FINE: readonly Precision[] = [
	...(['unknown', 'millennium', 'century', 'decade', 'year'] as const),
	...(['season', 'month', 'day', 'second'] as const),
];
