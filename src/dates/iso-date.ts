import { DAY, spanOfMonths } from './calendar.ts';
import { toDatetime } from './html-datetime.ts';
import type { EdtfDate, Interval, Moment, OpenEnd } from './types.ts';

/** The ends of a date as ISO 8601 has words for them: `2023`, `2023-10`, `2023-10-16`, or a time with its zone. */
export interface IsoDates {
	/** When it was, or began. */
	readonly start?: string;
	/** When it ended; absent for a date that is no stretch of time. */
	readonly end?: string;
}

/**
 * Write a date in ISO 8601 without the signs of EDTF, for programs that know no others. What is written holds for all
 * that the date allows: a day that is one of several is written as their month or year, and what has no such form
 * (the 1940s, "until 2014" for its beginning, years before 1) is left out.
 *
 * "About" a day is taken for three days on either side, "about" a month for a month on either side; "about" a year, and
 * whatever is uncertain, has no form.
 */
export function toIsoDates(date: EdtfDate): IsoDates {
	const { shape } = date;
	if (shape.kind === 'moment') return ends(isoMoment(shape), undefined);
	if (shape.kind === 'interval') return isoInterval(shape);
	if (shape.kind === 'one-of') {
		return ends(
			withinAll(shape.members.flatMap((member) => (member.kind === 'moment' ? [member] : [member.start, member.end]))),
			undefined,
		);
	}
	const [first, last] = [shape.members[0], shape.members.at(-1)];
	return ends(first && isoEnd(first, 'start'), last && isoEnd(last, 'end'));
}

/**
 * Write one date in ISO 8601, for a field that can hold no stretch of time.
 *
 * @returns nothing for a stretch of time, and where {@link toIsoDates} has no form
 */
export function toIsoDate(date: EdtfDate): string | undefined {
	return date.shape.kind === 'moment' || date.shape.kind === 'one-of' ? toIsoDates(date).start : undefined;
}

function ends(start: string | undefined, end: string | undefined): IsoDates {
	return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isoInterval({ start, end }: Interval): IsoDates {
	return ends(typeof start === 'string' ? undefined : isoMoment(start), typeof end === 'string' ? undefined : isoMoment(end));
}

function isoEnd(member: Moment | Interval, end: keyof IsoDates): string | undefined {
	return member.kind === 'moment' ? isoMoment(member) : isoInterval(member)[end];
}

function isoMoment(moment: Moment): string | undefined {
	if (moment.precision === 'second' && !moment.approximate && !moment.uncertain) {
		const written = toDatetime(moment);
		// Without its zone a time would be read in that of the reader; the day that the date names stays.
		return moment.time?.zone === undefined ? written?.slice(0, written.indexOf('T')) : written;
	}
	const span = allowedSpan(moment);
	return span && finest(...span);
}

/** One of several: the finest form that holds for each. */
function withinAll(members: readonly (Moment | OpenEnd)[]): string | undefined {
	const spans = members.map((member) => (typeof member === 'string' ? undefined : allowedSpan(member)));
	const known = spans.filter((span) => span !== undefined);
	if (known.length < spans.length) return undefined;
	return finest(Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last)));
}

type Span = readonly [first: number, last: number];

/** The time within which a date lies, with room for what is doubted of it; nothing when the year itself is doubted. */
function allowedSpan(moment: Moment): Span | undefined {
	const { earliest, latest, approximate, uncertain } = moment;
	if (earliest === null || latest === null) return undefined;
	if (!approximate && !uncertain) return [earliest, latest];
	if (!moment.doubtful) return uncertain ? undefined : widened(earliest, latest, PARTS[moment.precision]);
	const parts = moment.doubtful.map(({ part }) => part);
	if (parts.includes('year') || moment.month === undefined) return undefined;
	if (moment.doubtful.every((doubt) => !doubt.uncertain)) return widened(earliest, latest, parts.includes('month') ? 'month' : 'day');
	const { earliest: first, latest: last } = parts.includes('month')
		? spanOfMonths(moment.year, 1, 12)
		: spanOfMonths(moment.year, moment.month, 1);
	return [first, last];
}

function widened(earliest: number, latest: number, part: 'year' | 'month' | 'day'): Span | undefined {
	if (part === 'day') return [earliest - 3 * DAY, latest + 3 * DAY];
	const [first, last] = [new Date(earliest), new Date(latest)];
	return part === 'year' ? undefined : [first.setUTCMonth(first.getUTCMonth() - 1, 1), last.setUTCMonth(last.getUTCMonth() + 1, 28)];
}

const PARTS = {
	unknown: 'year',
	millennium: 'year',
	century: 'year',
	decade: 'year',
	year: 'year',
	season: 'year',
	month: 'month',
	day: 'day',
	second: 'day',
} as const satisfies Record<Moment['precision'], string>;

/** The finest of day, month and year that holds both moments. */
function finest(first: number, last: number): string | undefined {
	const [from, to] = [new Date(first).toISOString(), new Date(last).toISOString()];
	if (!/^\d{4}-/.test(from) || from.startsWith('0000')) return undefined;
	return ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'].map(({ length }) => from.slice(0, length)).find((form) => to.startsWith(form));
}
