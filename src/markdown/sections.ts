import type { Blockquote, Paragraph, Parent, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import { createSlugger } from '../text/slug.ts';
import { type Phrasing, readPhrasing } from './phrasing.ts';

/** One run of text within a block: a paragraph, a table's cell, a caption. */
export interface BlockText extends Phrasing {
	/** The mdast node whose children these are. */
	readonly node: Parent & { children: PhrasingContent[] };
}

/** What stands between two others on the page: a paragraph, a list, a picture, a sub-heading, … */
export interface Block {
	/** Unique in the article and made from the block's own words, so that it stays when other blocks come or go. */
	readonly id: string;
	readonly kind: 'text' | 'picture' | 'heading';
	readonly node: RootContent;
	/** Empty for a heading: names are not looked for in headings. */
	readonly texts: readonly BlockText[];
}

/** A second-level heading and what follows it; the first section is what stands before the first heading. */
export interface Section {
	/** Slug of the title, unique in the article. */
	readonly id: string;
	/** `undefined` for the opening. */
	readonly title: string | undefined;
	readonly blocks: readonly Block[];
}

/** Ids that the article's page needs for its own parts. */
const RESERVED = ['top', 'main', 'opening', 'timeline', 'told-and-happened', 'source', 'contents'];

/** Divide the body of an article into sections and blocks. Definitions of links belong to no block. */
export function divideSections(nodes: readonly RootContent[]): readonly Section[] {
	const slug = createSlugger(RESERVED);
	const counts = new Map<string, number>();
	const sections: { id: string; title: string | undefined; blocks: Block[] }[] = [{ id: 'opening', title: undefined, blocks: [] }];
	for (const node of nodes) {
		if (node.type === 'definition' || node.type === 'footnoteDefinition') continue;
		if (node.type === 'heading' && node.depth <= 2) {
			const title = toString(node);
			sections.push({ id: slug(title), title, blocks: [] });
		} else sections.at(-1)?.blocks.push(node.type === 'heading' ? headingBlock(node, slug) : textBlock(node, counts));
	}
	return sections.filter((section) => section.title !== undefined || section.blocks.length > 0);
}

function headingBlock(node: RootContent, slug: (heading: string) => string): Block {
	return { id: slug(toString(node)), kind: 'heading', node, texts: [] };
}

function textBlock(node: RootContent, counts: Map<string, number>): Block {
	const kind = isPicture(node) ? 'picture' : 'text';
	const texts = collectTexts(kind === 'picture' ? withoutMarker(node as Blockquote) : node);
	const name = fingerprint(fold(texts.map((text) => text.plain).join('\n')));
	const count = (counts.get(name) ?? 0) + 1;
	counts.set(name, count);
	return { id: count === 1 ? `p-${name}` : `p-${name}-${String(count)}`, kind, node, texts };
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
