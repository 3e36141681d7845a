import type { EdtfDate } from '../dates/types.ts';
import type { EntityId, EntityKind, PlaceRecord } from '../documents/types.ts';
import { entityKey } from '../graph/types.ts';
import { articleOf, entityOf, type SiteContext } from '../page-models/site-context.ts';

/** An event as the exported files tell it: plain text, no links. */
export interface ExportEvent {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly date: EdtfDate;
	/** The date in words. */
	readonly when: string;
	/** Where the date comes from, as each article says it whose text does not hold the date. */
	readonly basis: readonly string[];
	readonly people: readonly string[];
	readonly places: readonly string[];
	readonly organizations: readonly string[];
	/** The titles of the articles that tell of it. */
	readonly articles: readonly string[];
	/** Where it was, when it has one place and that has coordinates. */
	readonly geo?: NonNullable<PlaceRecord['geo']>;
}

/** Gather the events of a site, in the order of time. */
export function gatherEvents(site: SiteContext): readonly ExportEvent[] {
	return site.eventOrder.map((key) => {
		const { record, articles, citations } = entityOf(site, key);
		if (record.kind !== 'event') throw new Error(`${key} is no event`);
		const names = (kind: EntityKind, ids: readonly EntityId[]): readonly string[] =>
			ids.map((id) => entityOf(site, entityKey(kind, id)).record.name);
		const geo = onlyPlace(site, record.places)?.geo;
		return {
			id: record.id,
			name: record.name,
			description: record.description,
			date: record.date,
			when: site.say(record.date).text,
			basis: [...new Set(citations.flatMap(({ basis }) => basis ?? []))],
			people: names('person', record.people),
			places: names('place', record.places),
			organizations: names('organization', record.organizations),
			articles: articles.map((slug) => articleOf(site, slug).document.title),
			...(geo && { geo }),
		};
	});
}

/** Say in lines of words what else is known of an event, as in "People: Xi Jinping, Vladimir Putin". */
export function factLines(event: ExportEvent): readonly string[] {
	const facts = [
		['Dated from', event.basis.join(' ')],
		['People', event.people.join(', ')],
		['Places', event.places.join(', ')],
		['Organizations', event.organizations.join(', ')],
		['Told in', event.articles.join('; ')],
	] as const;
	return facts.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
}

function onlyPlace(site: SiteContext, ids: readonly EntityId[]): PlaceRecord | undefined {
	const [id, ...others] = ids;
	if (id === undefined || others.length > 0) return undefined;
	const { record } = entityOf(site, entityKey('place', id));
	return record.kind === 'place' ? record : undefined;
}
