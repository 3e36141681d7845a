import type { EntityKind } from '../documents/types.ts';
import type { Permalink } from '../page-models/permalinks.ts';

/** A person, place, organization or event, as it is searched. */
export interface NameEntry {
	readonly kind: EntityKind;
	readonly path: Permalink;
	/** The name, then its other names and its names in their own scripts. */
	readonly names: readonly [string, ...string[]];
	readonly description: string;
	/** An event's date, in words and as EDTF. */
	readonly notes: readonly string[];
	/** How many places of the text name it. */
	readonly mentions: number;
}

/** A paragraph, a caption, a quotation: what a search leads to. */
export interface PassageEntry {
	/** Its anchor on the page of its article. */
	readonly id: string;
	readonly text: string;
	/** What its pictures show, as their alternative texts say. */
	readonly notes: readonly string[];
}

/** A section as it is searched. */
export interface SectionEntry {
	readonly id: string;
	/** The opening has none. */
	readonly title: string;
	readonly passages: readonly PassageEntry[];
}

/** An article as it is searched. */
export interface ArticleEntry {
	readonly path: Permalink;
	/** BCP 47 tag. */
	readonly language: string;
	readonly title: string;
	readonly description: string;
	/** Who wrote it; who wrote what it retells. */
	readonly notes: readonly string[];
	readonly sections: readonly SectionEntry[];
}

/** All that the readers of a site can search. */
export interface SearchEntries {
	readonly names: readonly NameEntry[];
	readonly articles: readonly ArticleEntry[];
}
