import { compareDates, isAfter } from '../dates/compare-dates.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { ArticleDocument, EventRecord } from '../documents/types.ts';
import type { Entity, EntityKey } from '../graph/types.ts';
import type { Href } from './hrefs.ts';
import { articleOf, entityOf, type PageContext } from './site-context.ts';
import { buildDrawing, type DrawingModel } from './timeline-drawing.ts';
import { buildEntry, type TimedEvent } from './timeline-entry.ts';
import { buildFilter, type TimelineFilter } from './timeline-filter.ts';
import { divideEvents, type TimelinePart, yearId } from './timeline-parts.ts';
import type { DateText } from './types.ts';

/** Events in the order of time, as a list and as numbers to draw. */
export interface TimelineModel {
	readonly count: number;
	readonly parts: readonly TimelinePart[];
	readonly drawing?: DrawingModel;
	readonly filter?: TimelineFilter;
	/** CSS for the page's head: the rules of the filter and the places of the drawing. */
	readonly style: string;
	/** The date of the article, where one article's events are shown. */
	readonly now?: DateText;
}

/** What a timeline is built for. */
export interface TimelineOptions {
	/** The article that tells the events: its date is "now", and only its paragraphs are cited. Without it every article
	 * is cited, and each event is measured by the dates of those that tell it. */
	readonly article?: ArticleDocument;
	/** Whether the years are headings. */
	readonly years?: boolean;
	/** Whether the timeline goes without its filter. */
	readonly unfiltered?: boolean;
}

const TWO_YEARS = 2 * 365.25 * 86_400_000;

/**
 * Build a timeline.
 *
 * @param page - the page it stands on
 * @param keys - its events, in any order
 */
export function buildTimeline(
	page: PageContext,
	keys: readonly EntityKey[],
	{ article, years = false, unfiltered = false }: TimelineOptions = {},
): TimelineModel {
	const now = article?.date ?? onlyDate(page);
	const events = keys.map((key) => timeEvent(page, entityOf(page, key), now, article));
	events.sort(
		(a, b) =>
			(now ? Number(a.toCome) - Number(b.toCome) : 0) || compareDates(a.record.date, b.record.date) || (a.record.id < b.record.id ? -1 : 1),
	);
	const gaps = gapsBefore(
		events.map(({ record }) => record.date),
		page,
	);
	const { filter, style, facets } = buildFilter(page, unfiltered ? [] : events.map(({ record }) => record));
	const rows = events.map((event, index) => ({ event, entry: buildEntry(page, event, { gap: gaps[index], facets: facets[index] ?? [] }) }));
	const parts = divideEvents(rows, { now: now !== undefined, years, sayYear: page.speech.year });
	const headings = new Set(parts.flatMap(({ groups }) => groups.map(({ heading }) => heading?.id)));
	const drawing = buildDrawing(
		page,
		rows.map(({ event, entry }) => ({ entry, date: event.record.date })),
		now,
		(instant) => (headings.has(yearId(instant)) ? (`#${yearId(instant)}` as Href) : undefined),
	);
	return {
		count: rows.length,
		parts,
		style: style + (drawing?.style ?? ''),
		...(filter && { filter }),
		...(drawing && { drawing }),
		...(now && { now: page.say(now) }),
	};
}

function timeEvent(page: PageContext, entity: Entity, now: EdtfDate | undefined, article: ArticleDocument | undefined): TimedEvent {
	const { key, record } = entity;
	if (record.kind !== 'event') throw new Error(`${key} is no event`);
	const citations = entity.citations.filter((citation) => !article || citation.article === article.slug);
	return { entity: { ...entity, citations }, record, toCome: isToCome(page, entity, record, now) };
}

/** The date of a site's only article; several have no date in common. */
function onlyDate({ graph }: PageContext): EdtfDate | undefined {
	const [only, ...others] = graph.articles.values();
	return others.length === 0 ? only?.document.date : undefined;
}

function isToCome(page: PageContext, entity: Entity, record: EventRecord, now: EdtfDate | undefined): boolean {
	if (now) return isAfter(record.date, now);
	return entity.articles.length > 0 && entity.articles.every((slug) => isAfter(record.date, articleOf(page, slug).document.date));
}

/** For each date, in order, the time since the last moment that those before it allow, in the words of the site. */
function gapsBefore(dates: readonly EdtfDate[], { speak, config }: PageContext): readonly (string | undefined)[] {
	const { length } = speak(config.locale);
	let covered = Number.NEGATIVE_INFINITY;
	return dates.map(({ earliest, latest }) => {
		const gap = earliest === null || !Number.isFinite(covered) ? 0 : earliest - covered;
		covered = Math.max(covered, latest ?? Number.POSITIVE_INFINITY);
		return gap < TWO_YEARS ? undefined : `${length(gap)} later`;
	});
}
