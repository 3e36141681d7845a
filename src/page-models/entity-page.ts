import { COLLECTIONS, type EntityKind } from '../documents/types.ts';
import type { Entity, Neighbour } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { buildBackground } from './background.ts';
import { buildCard } from './card.ts';
import { buildStrips, type DispersionStrip } from './dispersion.ts';
import { buildFacts, type Fact } from './facts.ts';
import { buildFrame, type FrameWishes } from './frame.ts';
import { buildEvidence, type Evidence, groupMentions, type MentionGroup } from './mention-list.ts';
import { entityPath, listingPath } from './permalinks.ts';
import { articleOf, byName, entityLink, entityOf, onPage, type PageContext, type SiteContext } from './site-context.ts';
import { buildTimeline, type TimelineModel } from './timeline.ts';
import type { EntityLink, Frame, LinkModel } from './types.ts';

/** An entity that is named in the same sections, with what a bar needs. */
export interface NeighbourEntry extends EntityLink {
	readonly sections: number;
	/** Percent of the most frequent neighbour's sections. */
	readonly share: number;
}

/** A name in another language. */
export interface NativeName {
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly text: string;
}

/** The page of a person, place, organization or event. */
export interface EntityPage {
	readonly frame: Frame;
	readonly kind: EntityKind;
	readonly id: string;
	readonly name: string;
	readonly nativeNames: readonly NativeName[];
	readonly description: string;
	/** For example "Named 14 times in 4 sections". */
	readonly summary: string;
	readonly facts: readonly Fact[];
	/** HTML of the background text; empty when there is none. */
	readonly background: string;
	readonly evidence: readonly Evidence[];
	readonly strips: readonly DispersionStrip[];
	readonly mentions: readonly MentionGroup[];
	/** Empty for an event, whose neighbours in time are `before` and `after`. */
	readonly timeline?: TimelineModel;
	/** The most frequent companions, then all others. */
	readonly neighbours: readonly NeighbourEntry[];
	readonly listing: LinkModel;
	readonly previous?: EntityLink;
	readonly next?: EntityLink;
}

/**
 * Build the pages of all entities of a kind.
 *
 * @param site - the site
 * @param entities - those of the kind, in the order in which "previous" and "next" go through them
 */
export function buildEntityPages(site: SiteContext, entities: readonly Entity[]): readonly EntityPage[] {
	return entities.map((entity, index) => buildEntityPage(site, entity, entities[index - 1], entities[index + 1]));
}

function buildEntityPage(site: SiteContext, entity: Entity, previous: Entity | undefined, next: Entity | undefined): EntityPage {
	const { record } = entity;
	const page = onPage(site, entityPath(record.kind, record.id));
	const events = site.graph.events.get(entity.key) ?? [];
	const timeline = events.length > 0 ? buildTimeline(page, events) : undefined;
	return {
		frame: buildFrame(page, record.name, record.description, {
			...timeline,
			...introduce(page, entity),
			articles: entity.articles.map((slug) => articleOf(site, slug).document),
		}),
		kind: record.kind,
		id: record.id,
		name: record.name,
		nativeNames: Object.entries(record.nativeName).map(([language, text]) => ({ language, direction: direction(language), text })),
		description: record.description,
		summary: summarize(entity),
		facts: buildFacts(page, entity),
		background: buildBackground(page, record),
		evidence: buildEvidence(page, entity),
		strips: buildStrips(page, entity),
		mentions: groupMentions(page, entity),
		neighbours: buildNeighbours(page, site.graph.neighbours.get(entity.key) ?? []),
		listing: { label: COLLECTIONS[record.kind], href: page.link(listingPath(record.kind)) },
		...(timeline && { timeline }),
		...(previous && { previous: entityLink(page, previous.key) }),
		...(next && { next: entityLink(page, next.key) }),
	};
}

function introduce(page: PageContext, { record, articles }: Entity): FrameWishes {
	const [native] = Object.entries(record.nativeName);
	const [only, ...others] = articles;
	const date = record.kind === 'event' ? page.say(record.date).text : undefined;
	const card = buildCard(page, {
		kind: record.kind,
		label: KINDS[record.kind],
		title: record.name,
		language: page.language,
		line: date === undefined ? record.description : `${date}. ${record.description}`,
		...(native && { nativeName: { language: native[0], text: native[1] } }),
		...(only !== undefined && others.length === 0 && { article: articleOf(page, only).document }),
	});
	return { card, share: { type: record.kind === 'person' ? 'profile' : 'website' }, apart: date ?? record.kind };
}

const KINDS = {
	person: 'Person',
	place: 'Place',
	organization: 'Organization',
	event: 'Event',
} as const satisfies Record<EntityKind, string>;

/** Put the entities of a kind in the order of their pages: events by time (as given), all others by name. */
export function orderEntities(site: SiteContext, kind: EntityKind): readonly Entity[] {
	const entities = [...site.graph.entities.values()].filter(({ record }) => record.kind === kind);
	if (kind !== 'event') return entities.sort(byName(site.config.locale));
	return site.eventOrder.map((key) => entityOf(site, key));
}

function summarize({ mentions, citations }: Entity): string {
	const sections = new Set([...mentions, ...citations].map(({ article, section }) => `${article} ${String(section)}`)).size;
	const places = `${String(sections)} ${sections === 1 ? 'section' : 'sections'}`;
	if (mentions.length === 0) return citations.length === 0 ? 'Not named in any article' : `Told without its name, in ${places}`;
	return `Named ${mentions.length === 1 ? 'once' : `${String(mentions.length)} times`}, in ${places}`;
}

function buildNeighbours(page: PageContext, neighbours: readonly Neighbour[]): readonly NeighbourEntry[] {
	const most = neighbours[0]?.sections ?? 1;
	return neighbours.map(({ entity, sections }) => ({ ...entityLink(page, entity), sections, share: Math.round((100 * sections) / most) }));
}
