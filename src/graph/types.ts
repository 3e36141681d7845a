import type { ArticleDocument, ArticleSlug, EntityId, EntityKind, EntityRecord } from '../documents/types.ts';

declare const brand: unique symbol;

/** An entity's kind and id, as in `person:xi-jinping`: unique on the site. */
export type EntityKey = string & { readonly [brand]: 'EntityKey' };

/** Where in an article something stands: indexes of section, block and text, offsets into the text's plain form. */
export interface TextSpot {
	readonly article: ArticleSlug;
	readonly section: number;
	readonly block: number;
	readonly text: number;
	/** UTF-16 units; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
}

/** One place in the prose that names an entity. */
export interface Mention extends TextSpot {
	readonly entity: EntityKey;
	/** The words as they stand there. */
	readonly surface: string;
}

/** The place in the prose that an event rests on. */
export interface Citation extends TextSpot {
	readonly entity: EntityKey;
	/** Where the event's date comes from when the evidence does not say it. */
	readonly basis: string | undefined;
}

/** An entity with all that the articles say of it; lists are in the order of the text, article by article. */
export interface Entity {
	readonly key: EntityKey;
	readonly record: EntityRecord;
	/** The articles that list it. */
	readonly articles: readonly ArticleSlug[];
	readonly mentions: readonly Mention[];
	/** Events only. */
	readonly citations: readonly Citation[];
}

/** An article with what was found in it, in the order of the text. */
export interface ArticleNode {
	readonly document: ArticleDocument;
	/** In the order of the frontmatter. */
	readonly entities: readonly EntityKey[];
	readonly mentions: readonly Mention[];
	readonly citations: readonly Citation[];
	/** What ambiguous names of the text may mean, with these names. */
	readonly unclear: ReadonlyMap<EntityKey, ReadonlySet<string>>;
}

/** Another entity that is named in the same sections. */
export interface Neighbour {
	readonly entity: EntityKey;
	/** In how many sections both are named. */
	readonly sections: number;
}

/** Everything the site knows. Articles are ordered newest first, entities by kind and id. */
export interface Graph {
	readonly articles: ReadonlyMap<ArticleSlug, ArticleNode>;
	readonly entities: ReadonlyMap<EntityKey, Entity>;
	/** Ranked by shared sections, ties by key. */
	readonly neighbours: ReadonlyMap<EntityKey, readonly Neighbour[]>;
	/** Events in which an entity takes part, or that happen within a place, in the order of time. */
	readonly events: ReadonlyMap<EntityKey, readonly EntityKey[]>;
}

/** Make an entity's key. */
export function entityKey(kind: EntityKind, id: EntityId): EntityKey {
	return `${kind}:${id}` as EntityKey;
}

/** Order spots of one article by where they stand. */
export function compareSpots(a: TextSpot, b: TextSpot): number {
	return a.section - b.section || a.block - b.block || a.text - b.text || a.start - b.start || b.end - a.end;
}
