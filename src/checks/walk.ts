import type { Node, Parent } from 'mdast';
import type { ArticleDocument } from '../documents/types.ts';

/** Visit every node of an article's text, in its order. */
export function* nodesOf({ sections }: ArticleDocument): Generator<Node> {
	for (const { heading, blocks } of sections) {
		if (heading) yield* within(heading);
		for (const { node } of blocks) yield* within(node);
	}
}

function* within(node: Node): Generator<Node> {
	yield node;
	if ('children' in node) for (const child of (node as Parent).children) yield* within(child);
}
