import type { Definition, Link, Node, Parent } from 'mdast';

/** Visit the links among some nodes and within them, and the addresses that links by reference lead to. */
export function* listLinks(nodes: Iterable<Node>): Generator<Link | Definition> {
	for (const node of nodes) {
		if (node.type === 'link' || node.type === 'definition') yield node as Link | Definition;
		if ('children' in node) yield* listLinks((node as Parent).children);
	}
}
