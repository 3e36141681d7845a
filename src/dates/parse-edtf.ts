import { parse } from 'edtf';
import { buildMoment, type MomentParts } from './moment.ts';
import type { Choice, EdtfDate, Interval, Moment, OpenEnd, Precision } from './types.ts';

const PRECISIONS: readonly Precision[] = [
	...(['unknown', 'millennium', 'century', 'decade', 'year', 'season', 'month', 'day', 'second'] as const),
];

/**
 * Read a date in EDTF (ISO 8601-2, levels 0 and 1, and the sets, unspecified digits and qualified parts of level 2).
 *
 * edtf.js reads the grammar; its syntax tree lets pass days that do not exist and intervals that run backwards, and
 * its own bounds of a set `[a..b]` stop at `a`, so spans are reckoned here. Refused although edtf.js takes them: `201`
 * and `20` (its old spelling of `201X`, and a likely slip), significant digits (`1950S2`), a time without its zone,
 * and years that the clock of JavaScript does not reach.
 *
 * @param text - for example `2023-10-16~`, `1941-09-08/1944-01-27`, `[2022..2024]`, `194X`
 * @returns the date, or nothing when the text is not a date that exists
 */
export function parseEdtf(text: string): EdtfDate | undefined {
	const edtf = text.trim();
	// edtf.js has no grammar for a qualified season, which level 1 allows.
	const season = /^(-?\d{4}-(?:2[1-9]|3\d|4[01]))([?~%])$/.exec(edtf);
	const tree = parseTree(season?.[1] ?? edtf);
	const shape = tree && buildShape(tree, season?.[2] ?? '');
	if (!shape) return undefined;
	const moments = momentsOf(shape);
	const span = spanOf(shape);
	if (isBackwards(span) || Number.isNaN(span.earliest ?? span.latest) || Number.isNaN(span.latest)) return undefined;
	return {
		edtf,
		shape,
		...span,
		precision: PRECISIONS.find((precision) => moments.some((moment) => moment.precision === precision)) ?? 'unknown',
		approximate: moments.some((moment) => moment.approximate),
		uncertain: moments.some((moment) => moment.uncertain),
	};
}

interface Tree {
	readonly type: string;
	readonly values: readonly unknown[];
	readonly earlier?: boolean;
	readonly later?: boolean;
	/** Of a year with significant digits. */
	readonly significant?: number;
	/** Of a date with a time. */
	readonly timeZone?: string;
}

function parseTree(text: string): Tree | undefined {
	try {
		return parse(text);
	} catch {
		// edtf.js says no by throwing, with a message about its grammar that helps nobody.
		return undefined;
	}
}

function buildShape(tree: Tree, suffix: string): EdtfDate['shape'] | undefined {
	if (tree.type === 'Interval') return buildInterval(tree.values[0], tree.values[1]);
	if (tree.type !== 'Set' && tree.type !== 'List') {
		const parts = toParts(tree);
		if (!isPlain(tree)) return undefined;
		const approximate = suffix === '~' || suffix === '%' || parts.approximate === true;
		return buildMoment({ ...parts, approximate, uncertain: suffix === '?' || suffix === '%' || parts.uncertain === true });
	}
	const members = tree.values.map((value) => (Array.isArray(value) ? buildInterval(value[0], value[1]) : momentFrom(value)));
	const known = members.filter((member) => member !== undefined);
	if (known.length < members.length || known.length === 0) return undefined;
	const first = known.at(0);
	const last = known.at(-1);
	if (tree.earlier && first?.kind === 'moment') known[0] = { kind: 'interval', start: 'open', end: first };
	if (tree.later && last?.kind === 'moment') known[known.length - 1] = { kind: 'interval', start: last, end: 'open' };
	return { kind: tree.type === 'Set' ? 'one-of' : 'all-of', members: known } satisfies Choice;
}

function buildInterval(from: unknown, to: unknown): Interval | undefined {
	const start = endFrom(from);
	const end = endFrom(to);
	if (!start || !end) return undefined;
	const interval: Interval = { kind: 'interval', start, end };
	return isBackwards(spanOf(interval)) ? undefined : interval;
}

/** edtf.js writes an open end as Infinity and an unknown one as null. */
function endFrom(value: unknown): Moment | OpenEnd | undefined {
	if (value === null) return 'unknown';
	return typeof value === 'number' ? 'open' : momentFrom(value);
}

function momentFrom(value: unknown): Moment | undefined {
	return isPlain(value as Tree) ? buildMoment(toParts(value as Tree)) : undefined;
}

function isPlain({ type, values, significant, timeZone }: Tree): boolean {
	return type !== 'Decade' && type !== 'Century' && significant === undefined && (values.length <= 3 || timeZone !== undefined);
}

/** Flags are `true`, or masks when only a part is qualified; a mask that is 0 says no. */
function toParts(tree: Tree): MomentParts {
	const raw = tree as unknown as Record<string, unknown>;
	const number = (value: unknown): number => Number(value ?? 0);
	return {
		type: tree.type,
		values: tree.values.map(Number),
		unspecified: number(raw.unspecified),
		offset: number(raw.offset),
		approximate: number(raw.approximate) > 0,
		uncertain: number(raw.uncertain) > 0,
	};
}

function momentsOf(shape: EdtfDate['shape']): readonly Moment[] {
	if (shape.kind === 'moment') return [shape];
	if (shape.kind === 'interval') return [shape.start, shape.end].filter((end) => typeof end !== 'string');
	return shape.members.flatMap(momentsOf);
}

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

function isBackwards({ earliest, latest }: Span): boolean {
	return earliest !== null && latest !== null && earliest > latest;
}

function spanOf(shape: EdtfDate['shape']): Span {
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
