import type { EventRecord } from '../documents/types.ts';
import { type Entity, entityKey } from '../graph/types.ts';
import { articleOf, blockPermalink, entityLink, type PageContext, sectionTitle } from './site-context.ts';
import type { DateText, EntityLink, LinkModel } from './types.ts';

/** One event of a timeline. */
export interface TimelineEntry extends EntityLink {
	/** Its anchor on the page; the full stop keeps it apart from every heading's slug. */
	readonly id: string;
	/** The anchors that it had under former ids of the event. */
	readonly also: readonly string[];
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
	/** The choices of the timeline's filter that show it, as names of classes. */
	readonly facets: readonly string[];
}

/** An event on its way into a timeline. */
export interface TimedEvent {
	/** With the citations that the timeline shows. */
	readonly entity: Entity;
	readonly record: EventRecord;
	readonly toCome: boolean;
}

/** The anchor of an event's entry on the page of a timeline. */
export function entryId({ id }: Pick<EventRecord, 'id'>): string {
	return `event.${id}`;
}

/** Build the entry of an event. */
export function buildEntry(
	page: PageContext,
	{ entity, record, toCome }: TimedEvent,
	{ gap, facets }: { readonly gap: string | undefined; readonly facets: readonly string[] },
): TimelineEntry {
	const basis = entity.citations.find((citation) => citation.basis !== undefined)?.basis;
	const { approximate, uncertain } = record.date;
	return {
		...entityLink(page, entity.key),
		id: entryId(record),
		also: record.formerIds.map((id) => entryId({ id })),
		date: page.say(record.date),
		description: record.description,
		toCome,
		approximate,
		uncertain,
		citations: citationLinks(page, entity),
		others: participants(page, record),
		facets,
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
