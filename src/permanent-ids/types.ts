import type { Block, Section } from '../markdown/sections.ts';

/** What can have a permanent address: a section, a sub-heading, or a passage (a paragraph, a list, a picture, …). */
export type ItemKind = 'section' | 'heading' | 'passage';

/** Something that stands in the article, as its lock remembers it. */
export interface LiveItem {
	readonly kind: ItemKind;
	readonly id: string;
	/** The words in one line; of a section or a sub-heading its title, empty for the opening. */
	readonly text: string;
	/** The id of the item that it has become a part of: both addresses lead there, and the text is its own words. */
	readonly within?: string;
	/** The words that it was first known by, where they have changed since. */
	readonly own?: string;
	/** A sub-heading that was a section once: there was a page under its id. */
	readonly was?: 'section';
}

/** What became of something that no longer stands in the article. */
export type Fate = 'removed' | 'rewritten';

/** Something that once stood in the article. */
export interface RetiredItem {
	readonly kind: ItemKind;
	readonly id: string;
	readonly text: string;
	/** ISO 8601 day on which its going was noticed; absent until the lock is written. */
	readonly on?: string;
	readonly became: Fate;
	/** The id of what stood before it; absent at the beginning of the article. */
	readonly after?: string;
}

/** What is remembered of an article's permanent addresses. */
export interface Lock {
	/** In the order of the text; what is part of another stands behind that. */
	readonly live: readonly LiveItem[];
	/** By day, then id. */
	readonly retired: readonly RetiredItem[];
}

/** The lock of an article that has none. */
export const EMPTY_LOCK: Lock = { live: [], retired: [] };

/** What an edit did to one item. */
export interface Change {
	readonly kind: 'kept' | 'moved' | 'rewritten' | 'joined' | 'restored' | 'new' | 'retired';
	readonly item: ItemKind;
	readonly id: string;
	readonly text: string;
}

/** A block with its permanent address. */
export interface PlacedBlock extends Block {
	/** Unique in the article and permanent. */
	readonly id: string;
	/** Older ids that lead here too. */
	readonly also: readonly string[];
	/** Those of its ids under which there was a page, when it was a section; absent for none. */
	readonly pages?: readonly string[];
}

/** A section with its permanent address. */
export interface PlacedSection extends Omit<Section, 'blocks'> {
	readonly id: string;
	readonly also: readonly string[];
	readonly blocks: readonly PlacedBlock[];
}

/** Where something stood that is gone: before a block of a section (or behind its last). */
export interface GoneItem extends RetiredItem {
	readonly section: number;
	readonly block: number;
}
