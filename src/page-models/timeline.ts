import { compareDates, isAfter } from '../dates/compare-dates.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { ArticleDocument, EventRecord } from '../documents/types.ts';
import { type Entity, type EntityKey, entityKey } from '../graph/types.ts';
import { drawTimeline, type TimelineDrawing } from '../timeline/draw-timeline.ts';
import type { Break } from '../timeline/scale.ts';
import { articleOf, blockPermalink, entityLink, entityOf, type PageContext, sectionTitle } from './site-context.ts';
import type { DateText, EntityLink, LinkModel } from './types.ts';

/** One event of a timeline. */
export interface TimelineEntry extends EntityLink {
	/** Its anchor on the page; the full stop keeps it apart from every heading's slug. */
	readonly id: string;
	readonly date: DateText;
	readonly description: string;
	/** Where the date comes from when the text does not say it. */
	readonly basis?: string;
	/** Whether it was still to come when it was told. */
	readonly toCome: boolean;
	readonly approximate: boolean;
	readonly uncertain: boolean;
	/** The paragraphs that tell of it. */
	readonly citations: readonly LinkModel[];
	readonly others: readonly EntityLink[];
	/** Empty time before it, as "69 years later". */
	readonly gap?: string;
}

/** Events in the order of time, as a list and as numbers to draw. */
export interface TimelineModel {
	readonly past: readonly TimelineEntry[];
	readonly toCome: readonly TimelineEntry[];
	/** The events of the drawing are numbered as `past` followed by `toCome`. */
	readonly drawing?: TimelineDrawing;
	readonly breakLabels: readonly string[];
	/** The date of the article, where one article's events are shown. */
	readonly now?: DateText;
}

const YEAR = 365.25 * 86_400_000;

/**
 * Build a timeline.
 *
 * @param page - the page it stands on
 * @param keys - its events, in any order
 * @param article - the article that tells them: its date is "now", and only its paragraphs are cited; without it every
 * article is cited, and each event is measured by the dates of those that tell it
 */
export function buildTimeline(page: PageContext, keys: readonly EntityKey[], article?: ArticleDocument): TimelineModel {
	const now = article?.date ?? onlyDate(page);
	const events = keys.map((key) => {
		const entity = entityOf(page, key);
		if (entity.record.kind !== 'event') throw new Error(`${key} is no event`);
		return { entity, record: entity.record, toCome: isToCome(page, entity, entity.record, now) };
	});
	events.sort(
		(a, b) => Number(a.toCome) - Number(b.toCome) || compareDates(a.record.date, b.record.date) || (a.record.id < b.record.id ? -1 : 1),
	);
	let covered = Number.NEGATIVE_INFINITY;
	const entries = events.map(({ entity, record, toCome }) => {
		const citations = entity.citations.filter((citation) => !article || citation.article === article.slug);
		const gap = gapSince(covered, record.date);
		covered = Math.max(covered, record.date.latest ?? Number.POSITIVE_INFINITY);
		return buildEntry(page, { ...entity, citations }, record, { toCome, gap });
	});
	const drawing = drawTimeline(
		events.map(({ record }) => record.date),
		now,
	);
	return {
		past: entries.filter((entry) => !entry.toCome),
		toCome: entries.filter((entry) => entry.toCome),
		breakLabels: drawing?.breaks.map(breakLabel) ?? [],
		...(drawing && { drawing }),
		...(now && { now: page.say(now) }),
	};
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

function buildEntry(
	page: PageContext,
	entity: Entity,
	record: EventRecord,
	{ toCome, gap }: { readonly toCome: boolean; readonly gap: string | undefined },
): TimelineEntry {
	const basis = entity.citations.find((citation) => citation.basis !== undefined)?.basis;
	const { approximate, uncertain } = record.date;
	return {
		...entityLink(page, entity.key),
		id: `event.${record.id}`,
		date: page.say(record.date),
		description: record.description,
		toCome,
		approximate,
		uncertain,
		citations: citationLinks(page, entity),
		others: participants(page, record),
		...(basis !== undefined && { basis }),
		...(gap !== undefined && { gap }),
	};
}

/** The people, places and organizations of an event. */
function participants(page: PageContext, record: EventRecord): readonly EntityLink[] {
	return [
		...record.people.map((id) => entityLink(page, entityKey('person', id))),
		...record.places.map((id) => entityLink(page, entityKey('place', id))),
		...record.organizations.map((id) => entityLink(page, entityKey('organization', id))),
	];
}

/** A link for every paragraph that tells of an event, under the name of its section, or of its article. */
function citationLinks(page: PageContext, entity: Entity): readonly LinkModel[] {
	return entity.citations.map((citation) => {
		const { document } = articleOf(page, citation.article);
		const { title } = sectionTitle(document, citation.section);
		const label = page.graph.articles.size === 1 ? title : `${document.title}, ${title}`;
		return { label, href: page.link(blockPermalink(page, citation)) };
	});
}

/** The time since the last moment that the events before allow. */
function gapSince(covered: number, { earliest }: EdtfDate): string | undefined {
	if (earliest === null || !Number.isFinite(covered)) return undefined;
	const years = Math.floor((earliest - covered) / YEAR);
	return years < 2 ? undefined : `${String(years)} years later`;
}

function breakLabel({ length }: Break): string {
	return `${String(Math.round(length / YEAR))} years`;
}
