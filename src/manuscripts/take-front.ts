import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPictureBlock } from './blocks.ts';
import { type FrontLine, readFrontLine } from './front-lines.ts';

/** Byline and stamp stand among the first blocks. */
const MOST = 4;

/** A text without the lines that tell of it, and what they tell. */
export interface TakenFront {
	readonly front: FrontLine;
	readonly blocks: readonly RootContent[];
}

/** Take byline and date off the beginning of a text. */
export function takeFront(blocks: readonly RootContent[]): TakenFront {
	let front: FrontLine = {};
	const body = blocks.filter((node, index) => {
		const read = index < MOST && node.type === 'paragraph' && !isPictureBlock(node) ? readFrontLine(toString(node).trim()) : undefined;
		if (read) front = { ...read, ...front };
		return !read;
	});
	// A text of nothing else is a text.
	return body.length === 0 ? { front: {}, blocks } : { front, blocks: body };
}
