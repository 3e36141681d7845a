/** A file of a book whose content is text. */
export interface BookText {
	/** From the book's folder. */
	readonly path: string;
	readonly text: string;
}

/** A picture of a book. */
export interface BookPicture {
	/** From the book's folder. */
	readonly path: string;
	readonly type: string;
	/** Where it comes from: a path of the site. */
	readonly from: string;
}

/** An article as a book for e-readers, before it is packed. */
export interface Book {
	readonly slug: string;
	/** In the order in which they are to stand in the packed file. */
	readonly texts: readonly BookText[];
	readonly pictures: readonly BookPicture[];
}

/** A part of a book that is read in turn. */
export interface BookChapter {
	readonly id: string;
	readonly path: string;
	/** What the table of contents says. */
	readonly title: string;
	/** Set when the title is not in the language of the site. */
	readonly language?: string;
	readonly text: string;
}
