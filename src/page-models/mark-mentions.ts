import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { EntityKind } from '../documents/types.ts';
import type { EntityKey, Mention } from '../graph/types.ts';
import { wrapRanges } from '../markdown/phrasing.ts';
import type { Block } from '../markdown/sections.ts';
import { type ContentLink, resolveLinks } from './content-links.ts';
import { entityPath } from './permalinks.ts';
import { entityOf, type PageContext } from './site-context.ts';

/** A block with its mentions marked, as mdast. */
export interface MarkedBlock {
	readonly node: RootContent;
	/** The children of each of the block's texts. */
	readonly texts: readonly (readonly PhrasingContent[])[];
}

/** What the mentions of a section share. */
export interface MentionLinks {
	/** The entities that the section has linked already; gets those that are linked. */
	readonly linked: Set<string>;
	/** The numbers of notes, for where links cannot be followed; empty where there are no notes. */
	readonly notes: ReadonlyMap<EntityKey, number>;
}

/**
 * Mark the mentions of a block: the first mention of an entity in a section becomes a link to its page, the rest are
 * marked quietly, and keep the page's address for the preview. Addresses from the site's root become relative.
 *
 * @param page - the article's page
 * @param block - left as it is
 * @param mentions - those of this block, in order
 */
export function markMentions(page: PageContext, block: Block, mentions: readonly Mention[], links: MentionLinks): MarkedBlock {
	const marked = new Map<Parent, PhrasingContent[]>();
	if (block.node.type === 'heading') marked.set(block.node, resolve(block.node.children, page));
	const texts = block.texts.map(({ node }, index) => {
		const ranges = mentions
			.filter((mention) => mention.text === index)
			.map((mention) => ({ start: mention.start, end: mention.end, wrap: wrapperFor(page, mention, links) }));
		const children = wrapRanges(resolve(node.children, page), ranges);
		marked.set(node, children);
		return children;
	});
	return { node: replaceTexts(block.node, marked), texts };
}

function wrapperFor(
	page: PageContext,
	mention: Mention,
	{ linked, notes }: MentionLinks,
): (children: PhrasingContent[]) => PhrasingContent {
	const { record } = entityOf(page, mention.entity);
	const first = !linked.has(mention.entity);
	linked.add(mention.entity);
	const className = [MARKS[record.kind]];
	const url = page.link(entityPath(record.kind, record.id));
	if (!first) {
		// An emphasis drawn as a span: mdast has no node that means nothing.
		return (children) => ({ type: 'emphasis', data: { hName: 'span', hProperties: { className, dataTo: url } }, children });
	}
	return (children) => ({
		type: 'link',
		url,
		data: { hProperties: { className, dataN: notes.get(mention.entity) } },
		children: children as never,
	});
}

/** Classes of marked names; short, since every mention carries one. */
const MARKS = {
	person: 'm-person',
	place: 'm-place',
	organization: 'm-organization',
	event: 'm-event',
} as const satisfies Record<EntityKind, string>;

/** An entity link gives way to its words: the mention marks them. */
const unwrap: ContentLink = (_, { children }) => children;

function resolve(nodes: readonly PhrasingContent[], page: PageContext): PhrasingContent[] {
	return resolveLinks({ type: 'paragraph', children: [...nodes] }, page, unwrap).children;
}

function replaceTexts<T extends RootContent | Parent>(node: T, marked: ReadonlyMap<Parent, PhrasingContent[]>): T {
	if (!('children' in node)) return node;
	const children = marked.get(node) ?? node.children.map((child) => replaceTexts(child as Parent, marked));
	return { ...node, children } as T;
}
