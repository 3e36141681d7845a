import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArticleSection } from './page-models/article-section.ts';

/** The pictures that browsers and e-readers show, by the ending of their file. */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.gif': 'image/gif',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
};

/** Put the pictures of a section into it: as data in the place of their addresses. */
export function inlinePictures(section: ArticleSection): ArticleSection {
	const blocks = section.blocks.map((block) => ({
		...block,
		html: inlineIn(block.html),
		...(block.credit !== undefined && { credit: inlineIn(block.credit) }),
	}));
	return { ...section, blocks };
}

/** Addresses are as page models write them: relative to the folder of articles, percent-encoded. */
function inlineIn(html: string): string {
	return html.replaceAll(/(<img src=")\.\.\/([^"]+)"/g, (whole, start: string, path: string) => {
		const file = join(process.cwd(), 'public', decodeURIComponent(path.replaceAll('&#x26;', '&')));
		const type = PICTURE_TYPES[extname(file).toLowerCase()];
		if (type === undefined || !existsSync(file)) return whole;
		return `${start}data:${type};base64,${readFileSync(file).toString('base64')}"`;
	});
}
