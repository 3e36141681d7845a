import { COLLECTIONS, type EntityKind } from '../documents/types.ts';
import type { Entity } from '../graph/types.ts';
import { buildCard } from './card.ts';
import { orderEntities } from './entity-page.ts';
import { buildFrame } from './frame.ts';
import { listingPath } from './permalinks.ts';
import { countOf, entityLink, onPage, type PageContext, type SiteContext } from './site-context.ts';
import type { DateText, EntityLink, Frame } from './types.ts';

/** One entity in the list of its kind. */
export interface ListingEntry extends EntityLink {
	readonly description: string;
	readonly mentions: number;
	readonly date?: DateText;
	/** Names in other languages. */
	readonly nativeNames: readonly { readonly language: string; readonly text: string }[];
}

/** The page that lists the entities of a kind: events by time, all others by name. */
export interface ListingPage {
	readonly frame: Frame;
	readonly kind: EntityKind;
	readonly title: string;
	readonly summary: string;
	readonly entries: readonly ListingEntry[];
}

/** Build the page that lists the entities of a kind. */
export function buildListingPage(site: SiteContext, kind: EntityKind): ListingPage {
	const page = onPage(site, listingPath(kind));
	const entities = orderEntities(site, kind);
	const title = `${COLLECTIONS[kind].charAt(0).toUpperCase()}${COLLECTIONS[kind].slice(1)}`;
	const articles = `${String(site.graph.articles.size)} ${site.graph.articles.size === 1 ? 'article' : 'articles'}`;
	const order = kind === 'event' ? 'in the order of time' : 'in the order of the alphabet';
	const summary = `${countOf(kind, entities.length)} in ${articles}, ${order}`;
	const card = buildCard(page, { kind, label: 'List', title, language: page.language, line: `${summary}.` });
	return {
		frame: buildFrame(page, title, `Every ${kind} in ${articles}: ${countOf(kind, entities.length)}, ${order}.`, { card }),
		kind,
		title,
		summary,
		entries: entities.map((entity) => buildEntry(page, entity)),
	};
}

function buildEntry(page: PageContext, { key, record, mentions, citations }: Entity): ListingEntry {
	return {
		...entityLink(page, key),
		description: record.description,
		mentions: mentions.length + citations.length,
		nativeNames: Object.entries(record.nativeName).map(([language, text]) => ({ language, text })),
		...(record.kind === 'event' && { date: page.say(record.date) }),
	};
}
