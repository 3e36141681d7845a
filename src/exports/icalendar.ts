import ical, { escape as escapeText, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { SiteConfig } from '../page-models/types.ts';
import { createSlugger } from '../text/slug.ts';
import { type CalendarSpan, calendarSpan } from './calendar-span.ts';
import { dateNote } from './date-note.ts';
import { type ExportEvent, factLines } from './gather-events.ts';

/**
 * Write events as a calendar (RFC 5545). An event that is not known to the day takes all the days that its date allows,
 * and says so in its name, its description and its category. Events that no calendar can hold are named in the
 * calendar's own description.
 *
 * @param config - the site's settings
 * @param events - in the order in which they are to stand
 * @param stamp - when the calendar was made, Unix time in milliseconds; left out: 1970
 */
export function writeICalendar(config: SiteConfig, events: readonly ExportEvent[], stamp = 0): string {
	const domain = createSlugger()(config.title);
	const entries = events.map((event) => ({ event, span: calendarSpan(event.date) }));
	const left = entries.filter(({ span }) => !span).map(({ event }) => `${event.name} (${event.when})`);
	const calendar = ical({
		prodId: { company: 'Backgrounder', product: 'Events', language: 'EN' },
		// The library escapes the texts of events, but not those of the calendar.
		name: escapeText(clean(config.title), false),
		description: escapeText(clean(describeCalendar(config, left)), false),
		events: entries.flatMap(({ event, span }) => (span ? [toEntry(event, span, domain, new Date(stamp))] : [])),
	});
	// RFC 5545, 3.1: every line ends with CRLF, the last one too.
	return `${calendar.toString()}\r\n`;
}

function describeCalendar({ tagline }: SiteConfig, left: readonly string[]): string {
	return left.length === 0 ? tagline : `${tagline}\nEvents that a calendar cannot hold: ${left.join('; ')}`;
}

function toEntry(event: ExportEvent, { allDay, start, end }: CalendarSpan, domain: string, stamp: Date): ICalEventData {
	const note = dateNote(event.date);
	const lines = [`Date: ${event.when}`, ...(note === undefined ? [] : [note]), event.description, ...factLines(event)];
	return {
		id: `${event.id}@${domain}`,
		stamp,
		start: new Date(start),
		...(end !== undefined && { end: new Date(end) }),
		allDay,
		summary: clean(note === undefined ? event.name : `${event.name} (${event.when})`),
		description: clean(lines.join('\n')),
		...locationOf(event),
		categories: [{ name: note === undefined ? 'Exact date' : 'Inexact date' }],
		transparency: ICalEventTransparency.TRANSPARENT,
		x: [{ key: 'X-EDTF', value: event.date.edtf }],
	};
}

function locationOf({ places, geo }: ExportEvent): Pick<ICalEventData, 'location'> {
	if (places.length === 0) return {};
	const point = geo && { geo: { lat: geo.latitude, lon: geo.longitude } };
	return { location: { title: clean(places.join(', ')), ...point } };
}

/** RFC 5545 has no place for control characters in a text, and UTF-8 none for half a character. */
function clean(text: string): string {
	return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n]/gu, ' ');
}
