import type { BookChapter, BookPicture } from './book-types.ts';

/** The pictures that every e-reader shows (EPUB 3.3, core media types), by the ending of their file. */
const TYPES: Readonly<Record<string, string>> = {
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/**
 * Find the pictures of chapters, and give them addresses in the book. One of another kind gives way to its alternative.
 *
 * @param chapters - with addresses as page models write them: from the folder of articles
 */
export function takePictures(chapters: readonly BookChapter[]): {
	readonly chapters: readonly BookChapter[];
	readonly pictures: readonly BookPicture[];
} {
	const pictures = new Map<string, BookPicture>();
	const take = (whole: string, source: string): string => {
		const from = decodeURIComponent(source.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')).replace(/^\.\.\//, '');
		const ending = /\.(\w+)$/.exec(from)?.[1]?.toLowerCase() ?? '';
		const type = TYPES[ending];
		if (type === undefined) return `<span>${/ alt="([^"]*)"/.exec(whole)?.[1] ?? ''}</span>`;
		const known = pictures.get(from) ?? { path: `picture-${String(pictures.size + 1)}.${ending}`, type, from };
		pictures.set(from, known);
		return whole.replace(source, known.path);
	};
	const taken = chapters.map((chapter) => ({ ...chapter, text: chapter.text.replaceAll(/<img [^>]*?src="([^"]*)"[^>]*>/g, take) }));
	return { chapters: taken, pictures: [...pictures.values()] };
}
