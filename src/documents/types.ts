import type { Definition } from 'mdast';
import type { EdtfDate } from '../dates/types.ts';
import type { MendPath } from '../diagnostics/mend.ts';
import type { Place } from '../diagnostics/message.ts';
import type { Section } from '../markdown/sections.ts';
import type { Change, GoneItem, PlacedSection } from '../permanent-ids/types.ts';
import type { Ignore } from './ignore.ts';

/** The kinds of entity, in the order in which pages list them. */
export const ENTITY_KINDS = ['person', 'place', 'organization', 'event'] as const;

/** What an entity is. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The frontmatter key, the folder of `content/` and the folder of the site for each kind. */
export const COLLECTIONS = {
	person: 'people',
	place: 'places',
	organization: 'organizations',
	event: 'events',
} as const satisfies Record<EntityKind, string>;

declare const brand: unique symbol;

/** Id of an entity, unique among its kind. */
export type EntityId = string & { readonly [brand]: 'EntityId' };

/** Id of an article: the name of its file without `.md`. */
export type ArticleSlug = string & { readonly [brand]: 'ArticleSlug' };

/** A text file of `content/`. */
export interface SourceFile {
	/** From the project's root, with `/` between folders: `content/articles/forum.md`. */
	readonly path: string;
	readonly value: string;
}

interface RecordBase {
	readonly id: EntityId;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly description: string;
	/** The name in other languages: BCP 47 tag → name. These are looked for in the text too. */
	readonly nativeName: Readonly<Record<string, string>>;
	/** Pages about the same thing elsewhere. */
	readonly sameAs: readonly string[];
	/** Ids that it had before, whose addresses lead to it. */
	readonly formerIds: readonly EntityId[];
	/** Where the record is defined. */
	readonly place: Place;
	/** Background text of a shared record. */
	readonly background: readonly Section[];
	readonly definitions: readonly Definition[];
}

/** Somebody. */
export interface PersonRecord extends RecordBase {
	readonly kind: 'person';
	/** When they were born, if the record says so. */
	readonly birthDate: EdtfDate | undefined;
	/** When they died, if the record says so. */
	readonly deathDate: EdtfDate | undefined;
}

/** Somewhere: a city, a sea, a building, a region. */
export interface PlaceRecord extends RecordBase {
	readonly kind: 'place';
	/** Decimal degrees (WGS 84). */
	readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
	/** The place that contains it. */
	readonly within: EntityId | undefined;
}

/** A body of people: a state organ, a company, a party, a school. */
export interface OrganizationRecord extends RecordBase {
	readonly kind: 'organization';
}

/** Something that happened, or is still to. */
export interface EventRecord extends RecordBase {
	readonly kind: 'event';
	readonly date: EdtfDate;
	readonly people: readonly EntityId[];
	readonly places: readonly EntityId[];
	readonly organizations: readonly EntityId[];
}

/** A whole record of an entity. */
export type EntityRecord = PersonRecord | PlaceRecord | OrganizationRecord | EventRecord;

/** An article's word that it tells of an entity. */
export interface Declaration {
	readonly kind: EntityKind;
	readonly id: EntityId;
	/** The record, when the article defines it; otherwise a file of `content/<kind>/` does. */
	readonly record: EntityRecord | undefined;
	/** Events only: the phrase of this article's text that the event rests on. */
	readonly evidence: string | undefined;
	/** Events only: where the date comes from when the evidence does not say it. */
	readonly basis: string | undefined;
	readonly place: Place;
	/** Finds a key of the entry in the file, as in `placeOf(['evidence'])`. */
	readonly placeOf: (path: MendPath) => Place;
}

/** What an article was made from. */
export interface ArticleSource {
	readonly publisher: string;
	readonly title: string | undefined;
	readonly url: string | undefined;
	readonly date: EdtfDate | undefined;
	/** The names of those who wrote or contributed to it. */
	readonly credit: readonly string[];
	readonly note: string | undefined;
}

/** An entity that a file names in an entry or a record that could not be read. */
export interface UnreadEntity {
	readonly kind: EntityKind;
	/** Empty where it cannot be told: then it may be any. */
	readonly id: EntityId;
	/** Its names, as far as they can be read. */
	readonly names?: readonly string[];
	/** The phrase of an article that an event rests on; empty where it cannot be read: then it may be any. */
	readonly evidence?: string;
}

/** An article, read and checked on its own. */
export interface ArticleDocument {
	readonly kind: 'article';
	readonly slug: ArticleSlug;
	readonly file: string;
	readonly title: string;
	/** The standfirst. */
	readonly description: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** The article's "now". */
	readonly date: EdtfDate;
	/** For example "News analysis". */
	readonly genre: string | undefined;
	readonly author: readonly string[];
	readonly source: ArticleSource | undefined;
	/** Names that its file had before, whose addresses lead to it. */
	readonly formerIds: readonly ArticleSlug[];
	/** Warnings that its editor answered. */
	readonly ignore: readonly Ignore[];
	/** Finds a key of the frontmatter in the file. */
	readonly placeOf: Declaration['placeOf'];
	readonly declarations: readonly Declaration[];
	readonly sections: readonly PlacedSection[];
	/** What stood in it once, and where. */
	readonly gone: readonly GoneItem[];
	/** What its lock does not know yet. */
	readonly unlocked: readonly Change[];
	readonly definitions: readonly Definition[];
}

/** A record of its own file. */
export interface EntityDocument {
	readonly kind: 'entity';
	readonly record: EntityRecord;
	/** Warnings about its file that its editor answered. */
	readonly ignore: readonly Ignore[];
	readonly placeOf: Declaration['placeOf'];
}
