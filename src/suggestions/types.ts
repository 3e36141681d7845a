import type { NameKind, ProposedEvent, ProposedName } from '../annotation/types.ts';
import type { Place } from '../diagnostics/message.ts';
import type { WarningId } from '../diagnostics/rules.ts';
import type { EntityId, EntityRecord } from '../documents/types.ts';

interface SuggestionBase {
	/** The name, or the words that hold the event: what an `ignore` of the article would name. */
	readonly about: string;
	/** Where the text first says it. */
	readonly place: Place;
	/** The sentence that says it first. */
	readonly sentence: string;
	/** How often the text says it, where no entry covers it. */
	readonly count: number;
}

/** Somebody or something new. */
export interface NewEntry extends SuggestionBase {
	readonly kind: 'entry';
	/** Not taken yet on the site. */
	readonly id: EntityId;
	readonly proposed: ProposedName;
}

/** Somebody or something that the site has a record of: its id is all that the article need list. */
export interface KnownEntry extends SuggestionBase {
	readonly kind: 'known';
	readonly of: NameKind;
	readonly record: EntityRecord;
}

/** A form of a listed entity's name that its entry lacks. */
export interface NewAlias extends SuggestionBase {
	readonly kind: 'alias';
	readonly of: NameKind;
	readonly record: EntityRecord;
}

/** A dated event that the text tells. */
export interface NewEvent extends SuggestionBase {
	readonly kind: 'event';
	/** Not taken yet on the site. */
	readonly id: EntityId;
	readonly proposed: ProposedEvent;
	/** The record that the site has of it, and the article does not list: its id and the evidence are all that it need list. */
	readonly record: EntityRecord | undefined;
}

/** Something that an article's frontmatter seems to lack. */
export type Suggestion = NewEntry | KnownEntry | NewAlias | NewEvent;

const RULES = {
	entry: 'unlisted-name',
	known: 'unlisted-name',
	alias: 'missing-alias',
	event: 'untold-event',
} as const satisfies Record<Suggestion['kind'], WarningId>;

/** The rule that reports a suggestion, and that an `ignore` which refuses it names. */
export function ruleOf({ kind }: Suggestion): WarningId {
	return RULES[kind];
}
