import type { EntityId, EntityKind, EntityRecord, EventRecord, PlaceRecord } from '../documents/types.ts';
import { type EntityKey, entityKey } from '../graph/types.ts';
import { entityPath } from '../page-models/permalinks.ts';
import { articleOf, entityOf } from '../page-models/site-context.ts';
import type { EntityNode, EventNode, OrganizationNode, PersonNode, PlaceNode, Reference } from './nodes.ts';
import { shortArticle, shortEntity } from './short-nodes.ts';
import type { GraphContext } from './types.ts';

/**
 * Tell what an entity's page tells: the whole record, and in short whatever it refers to.
 *
 * Google asks an event for `startDate` and `location`: both are left out where they are not known, and `eventStatus`
 * always is, since no record says whether an event went as planned. Those who take part are `attendee`s; nobody is said
 * to have organized it.
 */
export function entityNode(context: GraphContext, key: EntityKey): EntityNode & Reference {
	const { at, site } = context;
	const { record, articles } = entityOf(site, key);
	const facts = {
		description: record.description,
		...names(record),
		mainEntityOfPage: { '@id': at.page(entityPath(record.kind, record.id)) },
		...(articles.length > 0 && { subjectOf: articles.map((slug) => shortArticle(context, articleOf(site, slug))) }),
	};
	const node = shortEntity(context, key);
	if (record.kind === 'place') return { ...node, ...facts, ...placeFacts(context, record) } as PlaceNode & Reference;
	if (record.kind === 'event') return { ...node, ...facts, ...eventFacts(context, record) } as EventNode & Reference;
	return { ...node, ...facts } as (PersonNode | OrganizationNode) & Reference;
}

/** Other names; those in another script say which language they are in. */
function names({ aliases, nativeName }: EntityRecord): { readonly alternateName?: readonly string[] } {
	const native = Object.entries(nativeName).map(([language, text]) => ({ '@value': text, '@language': language }));
	// The types of schema-dts have no place for JSON-LD's strings with a language.
	const alternateName = [...aliases, ...(native as unknown as readonly string[])];
	return alternateName.length === 0 ? {} : { alternateName };
}

function placeFacts(context: GraphContext, { geo, within }: PlaceRecord): Pick<PlaceNode, 'geo' | 'containedInPlace'> {
	return {
		...(geo && { geo: { '@type': 'GeoCoordinates', ...geo } as const }),
		...(within !== undefined && { containedInPlace: shortEntity(context, entityKey('place', within)) as PlaceNode }),
	};
}

function eventFacts(context: GraphContext, { people, places, organizations }: EventRecord): Pick<EventNode, 'location' | 'attendee'> {
	const shorten = (kind: EntityKind, ids: readonly EntityId[]): readonly EntityNode[] =>
		ids.map((id) => shortEntity(context, entityKey(kind, id)));
	const attendee = [...shorten('person', people), ...shorten('organization', organizations)] as readonly (PersonNode | OrganizationNode)[];
	const location = shorten('place', places) as readonly PlaceNode[];
	return { ...(location.length > 0 && { location }), ...(attendee.length > 0 && { attendee }) };
}
