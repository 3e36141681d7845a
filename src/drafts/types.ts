import type { EntityId, EntityKind } from '../documents/types.ts';

/** A word that an article tells of something that has a record elsewhere. */
export interface DraftReference {
	readonly kind: 'reference';
	readonly of: EntityKind;
	readonly id: EntityId;
	/** Events only: the words of this article's text. */
	readonly evidence?: string;
	/** Events only: where the date comes from when the evidence does not say it. */
	readonly basis?: string | undefined;
}

/** Somebody or something new, as the frontmatter will hold it. */
export interface DraftName {
	readonly kind: 'person' | 'place' | 'organization';
	readonly id: EntityId;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Nothing: it is still to be written. */
	readonly description: string | undefined;
	/** Places only: decimal degrees (WGS 84). */
	readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
	/** Places only. */
	readonly within: EntityId | undefined;
}

/** An event, as the frontmatter will hold it. */
export interface DraftEvent {
	readonly kind: 'event';
	readonly id: EntityId;
	readonly name: string;
	/** EDTF. */
	readonly date: string;
	readonly description: string;
	readonly evidence: string;
	readonly basis: string | undefined;
	readonly people: readonly EntityId[];
	readonly places: readonly EntityId[];
	readonly organizations: readonly EntityId[];
}

/** An item of a list of the frontmatter. */
export type DraftEntry = DraftReference | DraftName | DraftEvent;

/** A text of the frontmatter, and whether somebody must look at it. */
export interface Told {
	readonly value: string;
	/** A comment behind it: `check`, `check: no date was found`. */
	readonly comment?: string;
}

/** The keys of an article that are no lists of entities. */
export interface DraftHead {
	readonly title: Told;
	readonly description: Told;
	readonly language: Told;
	readonly date: Told;
	readonly author: readonly string[];
	readonly source:
		| {
				readonly publisher: Told;
				readonly title: string | undefined;
				readonly url: string | undefined;
				readonly date: string | undefined;
				readonly credit: readonly string[];
		  }
		| undefined;
}

/** What marks a guess, behind the value on its line. */
export const CHECK = 'check';

/** What stands where a sentence is missing. */
export const TO_BE_WRITTEN = 'To be written.';

/** The kind of entity that an entry lists. */
export function kindOf(entry: DraftEntry): EntityKind {
	return entry.kind === 'reference' ? entry.of : entry.kind;
}
