import type { TextRange } from '../text/sentences.ts';
import type { ReferenceDate } from './reference-date.ts';

/** The article's date, a date before it in the text, or what everybody knows: when a war was. */
type Reckoned = 'article' | 'text' | 'knowledge';

/** Words of a text that say when. */
export interface DatePhrase extends TextRange {
	/** EDTF. */
	readonly date: string;
	/** The words, as the text has them. */
	readonly words: string;
	/** What the date was reckoned from: another one, or what everybody knows; nothing when the words say it. */
	readonly reckoned: Reckoned | undefined;
}

/** What the meaning of a date phrase depends on. */
export interface DateContext {
	readonly reference: ReferenceDate | undefined;
	/** Of the clause that holds the date. */
	readonly tense: 'past' | 'present' | 'future';
	/** The last date before it in the text, by which "two years later" is reckoned. */
	readonly previous: string | undefined;
}

/** What a date phrase means. */
export interface ReadDate {
	readonly date: string;
	readonly reckoned?: Reckoned;
}

/** One way to say when: what it looks like in folded text, and what it means. */
export interface DatePattern {
	/** With the flags `gu`. */
	readonly pattern: RegExp;
	readonly read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => ReadDate | undefined;
}
