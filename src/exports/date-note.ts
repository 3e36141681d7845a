import type { EdtfDate, Interval, Moment, Precision } from '../dates/types.ts';
import { isInstant } from './date-edges.ts';

/**
 * Say what an entry of a calendar leaves open, as in "The exact day is not known, only the month: …".
 *
 * @returns one or more sentences; nothing when the entry stands on the days that the date names, and they are certain
 */
export function dateNote(date: EdtfDate): string | undefined {
	const { approximate, uncertain } = date;
	const doubts = [approximate ? 'approximate' : [], uncertain ? 'uncertain' : []].flat().join(' and ');
	const sentences = [extentNote(date.shape), doubts === '' ? undefined : `The date is ${doubts}.`];
	const known = sentences.filter((sentence) => sentence !== undefined);
	return known.length === 0 ? undefined : known.join(' ');
}

const SPAN = 'this entry spans from the first day to the last that the date allows.';
const BEGINNING = 'this entry marks only when it began.';

function extentNote(shape: EdtfDate['shape']): string | undefined {
	if (shape.kind === 'moment') return momentNote(shape);
	if (shape.kind === 'interval') return intervalNote(shape);
	const open = shape.members.some((member) => member.kind === 'interval' && member.end === 'open');
	if (shape.kind === 'all-of') return `It was on each of these dates: ${open ? 'this entry marks only the first.' : SPAN}`;
	return `It was on one of these dates: ${open ? 'this entry marks only the first that is possible.' : SPAN}`;
}

function momentNote(moment: Moment): string | undefined {
	const { precision } = moment;
	if (precision === 'day') return undefined;
	if (precision === 'second') return isInstant(moment) ? undefined : `The time zone is not known: ${SPAN}`;
	return `The exact day is not known, only the ${KNOWN[precision]}: ${SPAN}`;
}

function intervalNote({ start, end }: Interval): string | undefined {
	if (end === 'open') return `It goes on, with no end given: ${BEGINNING}`;
	if (end === 'unknown') return `Its end is not known: ${BEGINNING}`;
	const exact = [start, end].every((edge) => typeof edge !== 'string' && (edge.precision === 'day' || isInstant(edge)));
	return exact ? undefined : `Its beginning or its end is not known to the day: ${SPAN}`;
}

const KNOWN = {
	unknown: 'time within which it lies',
	millennium: 'millennium',
	century: 'century',
	decade: 'decade',
	year: 'year',
	season: 'part of the year',
	month: 'month',
} as const satisfies Record<Exclude<Precision, 'day' | 'second'>, string>;
