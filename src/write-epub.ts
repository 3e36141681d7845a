import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Book } from './books/book-types.ts';
import { COVER } from './books/package-document.ts';

/** The first day that a zip file can name: the same book gives the same bytes. */
const DAY = new Date(1980, 0, 1);
const CONTAINER =
	'<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/**
 * Pack a book (EPUB 3.3, OCF): the file that names its kind is first, and not compressed.
 *
 * @param root - the folder of the project, whose `public/` holds the pictures
 * @param cover - a PNG
 */
export function writeEpub(book: Book, root: string, cover: Uint8Array): Uint8Array<ArrayBuffer> {
	const files: Zippable = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(CONTAINER),
	};
	for (const { path, text } of book.texts) files[`EPUB/${path}`] = strToU8(text);
	files[`EPUB/${COVER.path}`] = [cover, { level: 0 }];
	for (const { path, from } of book.pictures) {
		const file = join(root, 'public', from);
		if (existsSync(file)) files[`EPUB/${path}`] = [readFileSync(file), { level: 0 }];
	}
	return new Uint8Array(zipSync(files, { level: 6, mtime: DAY }));
}
