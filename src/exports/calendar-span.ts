import type { EdtfDate } from '../dates/types.ts';
import { edgesOf, isInstant, momentsOf } from './date-edges.ts';

/** The time that an entry of a calendar takes. Unix time in milliseconds, UTC. */
export interface CalendarSpan {
	/** Whether it is made of whole days, in no time zone: `start` and `end` are midnights. */
	readonly allDay: boolean;
	readonly start: number;
	/** Exclusive; absent for an instant. */
	readonly end?: number;
}

const DAY = 86_400_000;
// The years of RFC 5545 have four digits. Programs take those below 100 for years of the 20th century (node-ical does).
const FIRST_DAY = Date.parse('0100-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z');

/**
 * Find the time that a date takes in a calendar: the days from the first to the last that it allows, or the instants
 * where the date says them to the second. When no end is known it is the time within which the beginning lies.
 *
 * @returns nothing for a date that has no beginning, or that lies outside the years 100 to 9999
 */
export function calendarSpan(date: EdtfDate): CalendarSpan | undefined {
	const { first, last = openEnd(date) } = edgesOf(date);
	if (!first || !last) return undefined;
	const start = floorTo(first.at, DAY);
	const end = floorTo(last.at, DAY) + DAY;
	if (start < FIRST_DAY || end > LAST_DAY) return undefined;
	if (!momentsOf(date.shape).every(isInstant)) return { allDay: true, start, end };
	const instants = { start: floorTo(first.at, 1000), end: floorTo(last.at, 1000) };
	return instants.start === instants.end ? { allDay: false, start: instants.start } : { allDay: false, ...instants };
}

/** The last moment in which a date that has no end can begin. */
function openEnd(date: EdtfDate): { readonly at: number } | undefined {
	const ends = momentsOf(date.shape).filter(({ earliest }) => earliest === date.earliest);
	const known = ends.flatMap(({ latest }) => latest ?? []);
	return known.length === 0 ? undefined : { at: Math.max(...known) };
}

function floorTo(instant: number, unit: number): number {
	return Math.floor(instant / unit) * unit;
}
