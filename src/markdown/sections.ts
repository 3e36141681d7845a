import type { Blockquote, Paragraph, Parent, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Phrasing, readPhrasing } from './phrasing.ts';
import { takePin } from './take-pin.ts';

/** One run of text within a block: a paragraph, a table's cell, a caption. */
export interface BlockText extends Phrasing {
	/** The mdast node whose children these are. */
	readonly node: Parent & { children: PhrasingContent[] };
}

/** What stands between two others on the page: a paragraph, a list, a picture, a sub-heading, … */
export interface Block {
	readonly kind: 'text' | 'picture' | 'heading';
	readonly node: RootContent;
	/** Empty for a heading: names are not looked for in headings. */
	readonly texts: readonly BlockText[];
	/** The id that the editor wrote at its end: `{#the-ceasefire}`. */
	readonly pin: string | undefined;
}

/** A second-level heading and what follows it; the first section is what stands before the first heading. */
export interface Section {
	/** `undefined` for the opening. */
	readonly title: string | undefined;
	/** The mdast node that holds the title. */
	readonly heading: RootContent | undefined;
	/** The id that the editor wrote behind the title. */
	readonly pin: string | undefined;
	readonly blocks: readonly Block[];
}

/** Divide the body of an article into sections and blocks. Definitions of links belong to no block. */
export function divideSections(nodes: readonly RootContent[]): readonly Section[] {
	const sections: (Section & { blocks: Block[] })[] = [{ title: undefined, heading: undefined, pin: undefined, blocks: [] }];
	for (const written of nodes) {
		if (written.type === 'definition' || written.type === 'footnoteDefinition') continue;
		const { node, pin } = takePin(written);
		if (node.type === 'heading' && node.depth <= 2) sections.push({ title: toString(node), heading: node, pin, blocks: [] });
		else sections.at(-1)?.blocks.push(node.type === 'heading' ? { kind: 'heading', node, texts: [], pin } : textBlock(node, pin));
	}
	return sections.filter((section) => section.title !== undefined || section.blocks.length > 0);
}

function textBlock(node: RootContent, pin: string | undefined): Block {
	const kind = isPicture(node) ? 'picture' : 'text';
	const texts = collectTexts(kind === 'picture' ? withoutMarker(node as Blockquote) : node);
	return { kind, node, texts, pin };
}

function collectTexts(node: RootContent | Parent): BlockText[] {
	if (node.type === 'paragraph' || node.type === 'tableCell') {
		const parent = node as BlockText['node'];
		return [{ ...readPhrasing(parent.children), node: parent }];
	}
	return 'children' in node ? node.children.flatMap((child) => collectTexts(child as Parent)) : [];
}

const MARKER = /^\[!picture\]\s*/i;

/** A picture's caption is a quotation that begins with `[!picture]`, as in the alerts of GitHub and Obsidian. */
function isPicture(node: RootContent): boolean {
	const first = node.type === 'blockquote' ? node.children[0] : undefined;
	const text = first?.type === 'paragraph' ? first.children[0] : undefined;
	return text?.type === 'text' && MARKER.test(text.value);
}

/** The texts of a picture: caption, then credit. The marker is no part of them. */
function withoutMarker(node: Blockquote): Blockquote {
	const [first, ...rest] = node.children as [Paragraph, ...Blockquote['children']];
	const [marked, ...others] = first.children;
	if (marked?.type !== 'text') return node;
	const value = marked.value.replace(MARKER, '');
	const removed = marked.value.length - value.length;
	const caption = value === '' ? others : [{ ...marked, value, ...moved(marked, removed) }, ...others];
	return { ...node, children: [{ ...first, children: caption }, ...rest] };
}

/** Behind the marker the text usually begins on a line of its own, behind `> `. */
function moved(node: PhrasingContent & { value: string }, removed: number): Pick<PhrasingContent, 'position'> {
	if (!node.position) return {};
	const { start, end } = node.position;
	const lines = node.value.slice(0, removed).split('\n').length - 1;
	const column = lines === 0 ? start.column + removed : 3;
	return { position: { start: { line: start.line + lines, column }, end } };
}
