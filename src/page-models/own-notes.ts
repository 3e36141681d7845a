import { COLLECTIONS } from '../documents/types.ts';
import { type ArticleNode, type Entity, type EntityKey, entityKey, type TextSpot } from '../graph/types.ts';
import { type ArticleNote, buildArticleNote, numberNotes } from './article-notes.ts';
import type { Href } from './hrefs.ts';
import { listPlaces, type NamedPlace } from './named-places.ts';
import { entityPath, type PagePath, type Permalink } from './permalinks.ts';
import { entityOf, type PageContext, type SiteContext } from './site-context.ts';

/** A note that stands for an entity's page, where an article is taken along without the site. */
export interface OwnNote extends ArticleNote {
	/** Its anchor. */
	readonly id: string;
	readonly aliases: readonly string[];
	/** Where the article names it, or tells of it. */
	readonly places: readonly NamedPlace[];
}

/** The anchor of an entity's note; the full stop keeps it apart from every heading's slug. */
function noteId(key: EntityKey): string {
	return `note.${key.replace(':', '.')}`;
}

/** The link references of an article's text (`[text][label]`) that lead to files of the site. */
export function ownReferences({ document }: ArticleNode): ReadonlySet<string> {
	return new Set(document.definitions.flatMap(({ identifier, url }) => (url.startsWith('/') ? [identifier] : [])));
}

/** List the entities that an article names, then those that it lists or that take part in its events, without naming them. */
export function keysOfNotes(site: SiteContext, article: ArticleNode): readonly EntityKey[] {
	const others = article.entities.flatMap((key) => {
		const { record } = entityOf(site, key);
		if (record.kind !== 'event') return [];
		return (['person', 'place', 'organization'] as const).flatMap((kind) => record[COLLECTIONS[kind]].map((id) => entityKey(kind, id)));
	});
	return [...new Set([...numberNotes(article).keys(), ...article.entities, ...others])];
}

/** Build the notes that stand for the pages of an article's entities, in the order in which the text first names them. */
export function buildOwnNotes(page: PageContext, article: ArticleNode): readonly OwnNote[] {
	return keysOfNotes(page, article).map((key, index) => {
		const entity = entityOf(page, key);
		const { name } = entity.record;
		return {
			...buildArticleNote(page, key, index + 1),
			id: noteId(key),
			aliases: entity.record.aliases.filter((alias) => alias !== name),
			places: listPlaces(page, spotsIn(entity, article), true),
		};
	});
}

function spotsIn({ mentions, citations }: Entity, { document }: ArticleNode): readonly TextSpot[] {
	const spots = [...mentions, ...citations].filter(({ article }) => article === document.slug);
	return spots.sort((a, b) => a.section - b.section || a.block - b.block);
}

/**
 * Make the links of a page lead to notes where they would lead to the pages of entities.
 *
 * @param keys - the entities that have a note
 * @param to - writes the way to an anchor
 * @param rest - what becomes of all other links
 */
export function linkNotes(
	site: SiteContext,
	keys: readonly EntityKey[],
	to: (id: string) => Href,
	rest: (permalink: Permalink) => Href,
): (permalink: Permalink) => Href {
	const notes = new Map<PagePath, Href>(
		keys.map((key) => {
			const { record } = entityOf(site, key);
			return [entityPath(record.kind, record.id), to(noteId(key))];
		}),
	);
	return (permalink) => notes.get(permalink as PagePath) ?? rest(permalink);
}
