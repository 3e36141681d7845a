import type { Node } from 'mdast';
import type { Place } from '../diagnostics/message.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * Find where in the file an offset of a plain text stands.
 *
 * @param phrasing - the text
 * @param offset - into its plain text
 * @param file - path of the file it is from
 * @returns exact for plain words; after escapes and entities in the same line, a few columns early
 */
export function placeInText(phrasing: Phrasing, offset: number, file: string): Place {
	const leaf = phrasing.leaves.findLast((candidate) => candidate.start <= offset);
	if (!leaf) return { file, line: 1, column: 1 };
	const { line, column } = placeOfNode(leaf.node, file);
	const before = phrasing.plain.slice(leaf.start, offset);
	const lineBreak = before.lastIndexOf('\n');
	if (lineBreak < 0) return { file, line, column: column + before.length };
	return { file, line: line + before.split('\n').length - 1, column: before.length - lineBreak };
}

/** Find where a node begins in its file. */
export function placeOfNode(node: Node, file: string): Place {
	return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
