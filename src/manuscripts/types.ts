import type { RootContent } from 'mdast';

/** A text that is to become an article: what could be told of it, and its body. */
export interface Manuscript {
	/** Without markup; empty when the text gives none. */
	readonly title: string;
	readonly standfirst: string | undefined;
	/** BCP 47 tag. */
	readonly language: string | undefined;
	/** EDTF. */
	readonly date: string | undefined;
	readonly authors: readonly string[];
	readonly publisher: string | undefined;
	/** Where it was published. */
	readonly url: string | undefined;
	/**
	 * Paragraphs, second-level headings and below, quotations, lists, tables; a picture's caption is a block quotation
	 * whose first node is `[!picture]`. Nothing in it is refused by the engine.
	 */
	readonly blocks: readonly RootContent[];
	/** What was left out, for the editor: "3 pictures". */
	readonly notes: readonly string[];
}

/** A manuscript of which nothing is known but its body. */
export const BARE_MANUSCRIPT: Manuscript = {
	...{ title: '', standfirst: undefined, language: undefined, date: undefined, authors: [], publisher: undefined, url: undefined },
	...{ blocks: [], notes: [] },
};
