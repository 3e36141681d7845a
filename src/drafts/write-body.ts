import type { Heading, Nodes, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { UNREADABLE } from '../manuscripts/decode-text.ts';

const WRITER = remark()
	.use(remarkGfm)
	.data('settings', { bullet: '-', emphasis: '*', fences: true, listItemIndent: 'one', rule: '-' })
	.freeze();

/** Write blocks as Markdown: a paragraph a line. */
export function writeBody(blocks: readonly RootContent[]): string {
	return WRITER.stringify({ type: 'root', children: [...blocks] }).replaceAll(UNREADABLE, '');
}

/**
 * Write the words of blocks: headings and paragraphs of plain text, for what cannot be kept as it was.
 *
 * @param blocks - of any kind
 */
export function writePlainBody(blocks: readonly RootContent[]): string {
	return writeBody(blocks.flatMap(plainBlocks));
}

function plainBlocks(node: Nodes): readonly (Heading | Paragraph)[] {
	const isLeaf = !('children' in node) || node.children.some(({ type }) => type === 'text' || type === 'html');
	if (!isLeaf && node.type !== 'paragraph' && node.type !== 'heading') return node.children.flatMap(plainBlocks);
	// At the end of a text `{#…}` would be taken for its address.
	const value = toString(node, { includeHtml: false }).replaceAll(/\s+/g, ' ').replaceAll('{#', '{ #').trim();
	if (value === '') return [];
	const text = { type: 'text' as const, value };
	if (node.type !== 'heading') return [{ type: 'paragraph', children: [text] }];
	return [{ type: 'heading', depth: node.depth === 1 ? 2 : node.depth, children: [text] }];
}
