import { readMoment } from './read-moment.ts';
import type { Choice, EdtfDate, Interval, Moment, OpenEnd, Precision } from './types.ts';

const PRECISIONS: readonly Precision[] = [
	...(['unknown', 'millennium', 'century', 'decade', 'year', 'season', 'month', 'day', 'second'] as const),
];
const BRACKETS = /^(?:\[(?<oneOf>[^[\]{}]+)\]|\{(?<allOf>[^[\]{}]+)\})$/;

/**
 * Read a date in EDTF (ISO 8601-2): levels 0 and 1, and of level 2 the sets, unknown digits anywhere, doubts of single
 * parts, and parts of a year (`2001-34`).
 *
 * A time without its zone may be anywhere on earth. Not read: significant digits and exponents (`1950S2`, `Y-17E7`),
 * seasons of a year with unknown digits (`19XX-21`), and years that the clock of JavaScript does not reach
 * (`explainRefusal` tells). Intervals that run backwards are no dates.
 *
 * @param text - for example `2023-10-16~`, `1941-09-08/1944-01-27`, `[2022..2024]`, `194X`
 * @returns the date, or nothing when the text is not a date that exists
 */
export function parseEdtf(text: string): EdtfDate | undefined {
	const edtf = text.trim();
	const shape = readShape(edtf);
	if (!shape) return undefined;
	const moments = momentsOf(shape);
	// A year that the clock does not reach has no first or last millisecond.
	if (moments.some(({ earliest, latest }) => Number.isNaN(earliest) || Number.isNaN(latest))) return undefined;
	return {
		edtf,
		shape,
		...spanOf(shape),
		precision: PRECISIONS.find((precision) => moments.some((moment) => moment.precision === precision)) ?? 'unknown',
		approximate: moments.some((moment) => moment.approximate),
		uncertain: moments.some((moment) => moment.uncertain),
	};
}

function readShape(text: string): EdtfDate['shape'] | undefined {
	const { oneOf, allOf } = BRACKETS.exec(text)?.groups ?? {};
	if (oneOf !== undefined) return readChoice('one-of', oneOf);
	if (allOf !== undefined) return readChoice('all-of', allOf);
	const [start = '', end, ...more] = text.split('/');
	if (end === undefined) return readMoment(text);
	return more.length === 0 ? buildInterval(readEnd(start), readEnd(end)) : undefined;
}

function readEnd(text: string): Moment | OpenEnd | undefined {
	if (text === '') return 'unknown';
	return text === '..' ? 'open' : readMoment(text);
}

function readChoice(kind: Choice['kind'], list: string): Choice | undefined {
	const items = list.split(/ *, */);
	const members = items.map((item, index) => readMember(item, { first: index === 0, last: index === items.length - 1 }));
	const known = members.filter((member) => member !== undefined);
	return known.length === members.length ? { kind, members: known } : undefined;
}

/** Only the first member may have no beginning, and only the last no end. */
function readMember(text: string, { first, last }: { readonly first: boolean; readonly last: boolean }): Moment | Interval | undefined {
	const [start = '', end, ...more] = text.split('..');
	if (end === undefined) return readMoment(text);
	if (more.length > 0 || (start === '' && end === '')) return undefined;
	if ((start === '' && !first) || (end === '' && !last)) return undefined;
	return buildInterval(start === '' ? 'open' : readMoment(start), end === '' ? 'open' : readMoment(end));
}

function buildInterval(start: Moment | OpenEnd | undefined, end: Moment | OpenEnd | undefined): Interval | undefined {
	if (!start || !end) return undefined;
	const interval: Interval = { kind: 'interval', start, end };
	const { earliest, latest } = spanOf(interval);
	return earliest !== null && latest !== null && earliest > latest ? undefined : interval;
}

function momentsOf(shape: EdtfDate['shape']): readonly Moment[] {
	if (shape.kind === 'moment') return [shape];
	if (shape.kind === 'interval') return [shape.start, shape.end].filter((end) => typeof end !== 'string');
	return shape.members.flatMap(momentsOf);
}

function spanOf(shape: EdtfDate['shape']): Pick<EdtfDate, 'earliest' | 'latest'> {
	if (shape.kind === 'moment') return { earliest: shape.earliest, latest: shape.latest };
	if (shape.kind === 'interval') {
		const earliest = typeof shape.start === 'string' ? null : shape.start.earliest;
		return { earliest, latest: typeof shape.end === 'string' ? null : shape.end.latest };
	}
	const spans = shape.members.map(spanOf);
	const starts = spans.map((span) => span.earliest);
	const ends = spans.map((span) => span.latest);
	return {
		earliest: starts.includes(null) ? null : Math.min(...starts.map(Number)),
		latest: ends.includes(null) ? null : Math.max(...ends.map(Number)),
	};
}
