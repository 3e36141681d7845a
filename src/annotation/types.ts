import type { TextRange } from '../text/sentences.ts';

/** A text to look for names and events in: a paragraph, a list item, a caption. */
export interface Passage {
	/** Plain text in Unicode normalization form C. */
	readonly text: string;
	/** What it is: names in headings and credits are weaker evidence, and nothing may cite them. */
	readonly kind: 'prose' | 'caption' | 'credit' | 'heading';
}

/** What the annotator needs to know besides the text. */
export interface AnnotationOptions {
	/** BCP 47 tag of the text. */
	readonly language: string;
	/** EDTF: the article's "now", by which "last week" is reckoned; without it relative dates are left alone. */
	readonly date: string | undefined;
	/** What stands around the text: its title, its standfirst, its headings. They tell whole names, and nothing may cite them. */
	readonly context?: readonly string[];
}

/** A stretch of a passage. */
export interface Occurrence extends TextRange {
	/** Index of the passage. */
	readonly passage: number;
}

/** The kinds of name that can be proposed. */
export type NameKind = 'person' | 'place' | 'organization';

/** Somebody or something that a text names, as far as can be guessed. */
export interface ProposedName {
	readonly kind: NameKind;
	/** The fullest form in the text, or around it, without titles: `Vladimir Putin`. */
	readonly name: string;
	/** Other forms, exactly as the text writes them: `Putin`. Sorted by where they first stand. */
	readonly aliases: readonly string[];
	/** In the order of the text; at least one. */
	readonly occurrences: readonly Occurrence[];
	/** One line from the text ("Russian president") or a gazetteer ("Capital of China"); absent when neither says anything. */
	readonly description: string | undefined;
	/** Places only, from a gazetteer: decimal degrees (WGS 84). */
	readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
	/** Places only: the name of the proposed place that contains it, as in `China` for Beijing. */
	readonly within: string | undefined;
}

/** Something that a text says happened at some time, as far as can be guessed. */
export interface ProposedEvent {
	/** A short name made of the text's words: `Putin visits Beijing`. */
	readonly name: string;
	/** EDTF. */
	readonly date: string;
	/** The words of the text that hold it: they stand exactly once in all passages but headings, within one passage, and hold the date's words where they can. */
	readonly evidence: string;
	readonly occurrence: Occurrence;
	/** Where the date comes from when the evidence does not say its year, as in `“last week”, reckoned from the article’s date, 2023-10-16`. */
	readonly basis: string | undefined;
	/** The sentence it was read from. */
	readonly sentence: string;
	/** Names (of `ProposedName.name`) of those the sentence names. */
	readonly people: readonly string[];
	readonly places: readonly string[];
	readonly organizations: readonly string[];
}

/** What was found in a text. */
export interface Annotation {
	/** By kind (people, places, organizations), then by where they first stand. */
	readonly names: readonly ProposedName[];
	/** In the order of the text. */
	readonly events: readonly ProposedEvent[];
}
