import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPictureBlock } from './blocks.ts';
import { findFront } from './find-front.ts';
import type { FrontLine } from './front-lines.ts';

/** A text without the lines that tell of it, and what they tell. */
export interface TakenFront {
	readonly front: FrontLine;
	readonly blocks: readonly RootContent[];
}

/** Take byline and date off the beginning of a text. */
export function takeFront(blocks: readonly RootContent[]): TakenFront {
	const { front, taken } = findFront(
		blocks.map((node) => (node.type === 'paragraph' && !isPictureBlock(node) ? toString(node).trim() : undefined)),
	);
	const body = blocks.filter((_, index) => !taken.has(index));
	// A text of nothing else is a text.
	return body.length === 0 ? { front: {}, blocks } : { front, blocks: body };
}
