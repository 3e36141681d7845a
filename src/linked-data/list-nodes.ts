import type { GraphNode, ListNode, Reference } from './nodes.ts';
import type { GraphContext } from './types.ts';

/** The list that a page shows, with what stands in it. */
export function listNode({ at, frame }: GraphContext, items: readonly ListItem[]): ListNode & Reference {
	return {
		'@type': 'ItemList',
		'@id': at.thing(frame.path, '.list'),
		numberOfItems: items.length,
		itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
	};
}

type ListItem = Extract<
	GraphNode,
	{ readonly '@type': 'Person' | 'Place' | 'Organization' | 'Event' | 'AnalysisNewsArticle' | 'BackgroundNewsArticle' }
>;
