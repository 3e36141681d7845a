import type { EdtfDate } from '../dates/types.ts';
import type { SiteConfig } from '../page-models/types.ts';
import { type DateEdge, edgesOf } from './date-edges.ts';
import { type ExportEvent, factLines } from './gather-events.ts';

/** A date of TimelineJS. Years are astronomical: 0 is 1 BC. */
interface TimelineDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** A page of a timeline; its text is HTML, its date is shown as `display_date` says. */
interface Slide {
	readonly unique_id: string;
	readonly start_date?: TimelineDate;
	readonly end_date?: TimelineDate;
	readonly display_date?: string;
	readonly text: { readonly headline: string; readonly text: string };
	/** Whether TimelineJS makes links of what looks like addresses. */
	readonly autolink: boolean;
}

/**
 * Write events for TimelineJS 3 (its JSON format), one slide each. Dates have only the parts that are known; the words
 * of `display_date` say the rest. Events without any year have no place on its scale: the title slide names them.
 */
export function writeTimelineJs(config: SiteConfig, events: readonly ExportEvent[]): string {
	const slides = events.map(toSlide);
	const undated = events.filter((_, index) => slides[index]?.start_date === undefined);
	const timeline = {
		scale: 'human',
		title: toTitle(config, undated),
		events: slides.filter(({ start_date }) => start_date !== undefined),
	};
	return `${JSON.stringify(timeline, null, '\t')}\n`;
}

/** Its id holds a sign that no event's id has. */
function toTitle({ title, tagline }: SiteConfig, undated: readonly ExportEvent[]): Slide {
	const names = undated.map(({ name, when }) => `${name} (${when})`).join('; ');
	const paragraphs = names === '' ? [tagline] : [tagline, `Without a year: ${names}`];
	return { unique_id: 'title.slide', text: { headline: escapeHtml(title), text: toHtml(paragraphs) }, autolink: false };
}

function toSlide(event: ExportEvent): Slide {
	return {
		unique_id: event.id,
		...datesOf(event.date),
		display_date: escapeHtml(event.when),
		text: { headline: escapeHtml(event.name), text: toHtml([event.description, ...factLines(event)]) },
		autolink: false,
	};
}

/** A slide must have a start: where only the end is known it stands there, and its words say "until". */
function datesOf(date: EdtfDate): Pick<Slide, 'start_date' | 'end_date'> {
	const { first, last } = edgesOf(date);
	const from = first ?? last;
	if (!from) return {};
	const start = toParts(from);
	if (!last || from === last) return { start_date: start };
	const end = toParts(last);
	const same = start.year === end.year && start.month === end.month && start.day === end.day;
	return same ? { start_date: start } : { start_date: start, end_date: end };
}

function toParts({ at, precision }: DateEdge): TimelineDate {
	const date = new Date(at);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth() + 1;
	if (precision === 'day' || precision === 'second') return { year, month, day: date.getUTCDate() };
	return precision === 'month' || precision === 'season' ? { year, month } : { year };
}

function toHtml(paragraphs: readonly string[]): string {
	return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
