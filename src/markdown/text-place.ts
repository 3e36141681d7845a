import type { Node } from 'mdast';
import type { Place } from '../diagnostics/message.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * Find where in the file an offset of a plain text stands.
 *
 * @param phrasing - the text
 * @param offset - into its plain text
 * @param file - path of the file it is from
 * @param end - behind the place, when it has an end in the same text
 * @returns exact for plain words; after escapes and entities in the same line, a few columns early
 */
export function placeInText(phrasing: Phrasing, offset: number, file: string, end?: number): Place {
	const start = pointInText(phrasing, offset);
	return end === undefined ? { file, ...start } : { file, ...start, end: pointInText(phrasing, end) };
}

function pointInText(phrasing: Phrasing, offset: number): { readonly line: number; readonly column: number } {
	const leaf = phrasing.leaves.findLast((candidate) => candidate.start <= offset);
	if (!leaf) return { line: 1, column: 1 };
	const { line, column } = leaf.node.position?.start ?? { line: 1, column: 1 };
	const before = phrasing.plain.slice(leaf.start, offset);
	const lineBreak = before.lastIndexOf('\n');
	if (lineBreak < 0) return { line, column: column + before.length };
	return { line: line + before.split('\n').length - 1, column: before.length - lineBreak };
}

/** Find where a node begins in its file. */
export function placeOfNode(node: Node, file: string): Place {
	return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
