import type { Blockquote, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Make a paragraph of plain text. */
export function paragraph(text: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** Make a heading of plain text. */
export function heading(text: string, depth: Heading['depth'] = 2): Heading {
	return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/**
 * Make the block that stands for a picture: its caption, and its credit if there is one.
 *
 * @param caption - what the picture shows
 * @param credit - who took it
 */
export function pictureBlock(caption: readonly PhrasingContent[], credit: string | undefined): Blockquote {
	// The marker is written as it stands: as text its bracket would be escaped.
	const marked: Paragraph = { type: 'paragraph', children: [{ type: 'html', value: MARKER }, { type: 'text', value: '\n' }, ...caption] };
	return { type: 'blockquote', children: [marked, ...(credit === undefined ? [] : [paragraph(credit)])] };
}

/** What a picture's block begins with. */
const MARKER = '[!picture]';

/** Whether a block is made by `pictureBlock`. */
export function isPictureBlock(node: RootContent): boolean {
	const first = node.type === 'blockquote' ? node.children[0] : undefined;
	const marker = first?.type === 'paragraph' ? first.children[0] : undefined;
	return marker?.type === 'html' && marker.value === MARKER;
}

/** A credit at the end of a caption: `… on Monday. (Ana Lima/Reuters)`, `… Photo: Ana Lima/AFP`. */
const CREDIT =
	/\s*(?:\(([^()]{2,60}\/[^()]{2,60}|(?:Photo|Image|Credit|Picture)[^()]{2,60})\)|(?:Photo(?:graph)?|Image|Picture|Credit|Foto)(?: credit| by)?\s*[:|]\s*(.{2,80})|(?<=[.!?”"]\s)([\p{Lu}][\p{L}.'’ -]{2,40}\/[\p{L}\p{N} ./&-]{2,50}))\s*$/u;

/** Divide a caption into what it says and whose picture it is. */
export function splitCredit(text: string): { readonly caption: string; readonly credit: string | undefined } {
	const match = CREDIT.exec(text);
	if (!match || match.index === 0) return { caption: text.trim(), credit: undefined };
	return { caption: text.slice(0, match.index).trim(), credit: (match[1] ?? match[2] ?? match[3])?.trim() };
}
