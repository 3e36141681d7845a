import type { Paragraph, RootContent } from 'mdast';
import type { EntityId, EntityKind, EntityRecord } from '../documents/types.ts';
import { entityKey } from '../graph/types.ts';
import type { Block } from '../markdown/sections.ts';
import { toHtml } from '../markdown/to-html.ts';
import { type ContentLink, resolveDefinitions, resolveLinks } from './content-links.ts';
import { entityPath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';

/**
 * Write the background text of a shared record as HTML; its entity links lead to the entities' pages.
 *
 * @returns empty when the record has no such text
 */
export function buildBackground(page: PageContext, { background, definitions }: EntityRecord): string {
	const nodes = background.flatMap(({ title, blocks }): RootContent[] => {
		const heading: RootContent[] = title === undefined ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }];
		return [...heading, ...blocks.map((block) => resolveLinks(nodeOf(block), page, linkEntity(page)))];
	});
	return nodes.length === 0 ? '' : toHtml(nodes, resolveDefinitions(definitions, page));
}

/** A picture's texts are without its marker, which the block's own node has. */
function nodeOf({ kind, node, texts }: Block): RootContent {
	return kind === 'picture' ? { type: 'blockquote', children: texts.map((text) => text.node as Paragraph) } : node;
}

function linkEntity(page: PageContext): ContentLink {
	return ({ scheme, id }, node) => {
		const key = entityKey(scheme as EntityKind, id as EntityId);
		const record = page.graph.entities.get(key)?.record;
		return record ? [{ ...node, url: page.link(entityPath(record.kind, record.id)) }] : node.children;
	};
}
