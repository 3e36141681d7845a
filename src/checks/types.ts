import type { VFileMessage } from 'vfile-message';
import type { Annotation } from '../annotation/types.ts';
import type { EntityDocument, EntityId, EntityKind, EntityRecord, UnreadEntity } from '../documents/types.ts';
import type { KnownRecords } from '../graph/known-records.ts';
import { type ArticleNode, entityKey, type Graph } from '../graph/types.ts';
import type { ArticlePassage } from '../suggestions/passages.ts';

/** What a rule about one article looks at. */
export interface ArticleSubject {
	readonly article: ArticleNode;
	readonly graph: Graph;
	readonly passages: readonly ArticlePassage[];
	/** Every record of the site. */
	readonly records: KnownRecords;
	/** What the site's files list or define, but wrongly. */
	readonly unread: readonly UnreadEntity[];
	/** What the annotator found in the passages. */
	readonly annotation: Annotation;
}

/** What a rule about the whole site looks at. */
export interface SiteSubject {
	readonly graph: Graph;
	readonly shared: readonly EntityDocument[];
}

/** A rule about one article. */
export type ArticleCheck = (subject: ArticleSubject) => readonly VFileMessage[];

/** A rule about the whole site. */
export type SiteCheck = (subject: SiteSubject) => readonly VFileMessage[];

/** Find a record of a kind. */
export function recordOf<K extends EntityKind>(graph: Graph, kind: K, id: EntityId): (EntityRecord & { readonly kind: K }) | undefined {
	return graph.entities.get(entityKey(kind, id))?.record as (EntityRecord & { readonly kind: K }) | undefined;
}
