import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { FrontmatterPath } from '../documents/frontmatter.ts';

/** The frontmatter of a file as it stands, ready to be edited. */
export interface OpenFrontmatter {
	/** The text of the whole file. */
	readonly source: string;
	readonly document: Document.Parsed;
	/** Where the YAML begins and ends in the file: offsets of the document's nodes count from `start`. */
	readonly start: number;
	readonly end: number;
	/** The line ends of the file. */
	readonly eol: '\n' | '\r\n';
}

/** What a path into frontmatter leads to. */
export interface FoundNode {
	/** The pair whose value the node is, when a map holds it. */
	readonly pair: Pair | undefined;
	readonly node: Node | undefined;
	/** The collections on the way, the innermost last. */
	readonly parents: readonly Node[];
}

const FENCES = /^\uFEFF?---[ \t]*(\r\n|\n)([\s\S]*?)^---[ \t]*$/m;

/**
 * Read the frontmatter of a Markdown file without changing a sign of it.
 *
 * @returns nothing when there is none, when it is no valid YAML, or when its lines end in lone carriage returns
 */
export function openFrontmatter(source: string): OpenFrontmatter | undefined {
	const match = FENCES.exec(source);
	if (match?.index !== 0) return undefined;
	const [whole, eol, yaml = ''] = match;
	const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
	if (document.errors.length > 0) return undefined;
	const start = whole.indexOf(eol ?? '\n') + (eol ?? '\n').length;
	return { source, document, start, end: start + yaml.length, eol: eol === '\r\n' ? eol : '\n' };
}

/** Follow a path of keys and indexes; nothing when it leads nowhere. */
export function findNode({ document }: OpenFrontmatter, path: FrontmatterPath): FoundNode | undefined {
	let found: FoundNode = { pair: undefined, node: document.contents ?? undefined, parents: [] };
	for (const part of path) {
		const { node, parents } = found;
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && sameText(String(key.value), String(part)));
			if (!pair) return undefined;
			found = { pair: pair as Pair, node: isNode(pair.value) ? pair.value : undefined, parents: [...parents, node] };
		} else if (isSeq(node)) {
			const item = node.items[Number(part)];
			if (!isNode(item) || isPair(item)) return undefined;
			found = { pair: undefined, node: item, parents: [...parents, node] };
		} else return undefined;
	}
	return found;
}

/** Where the words of a node end, without the comments and empty lines behind them: an offset into the YAML. */
export function contentEnd(node: Node | Pair | null | undefined): number {
	if (isPair(node)) {
		const value = isNode(node.value) ? contentEnd(node.value) : 0;
		return Math.max(value, isNode(node.key) ? contentEnd(node.key) : 0);
	}
	if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1) as Node | Pair);
	return node?.range?.[1] ?? 0;
}

/** The signs from an offset of a text to the end of its line, without the line's end. */
export function restOfLine(text: string, offset: number): string {
	return /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The path of a text may be typed with other accents than the text of the file. */
function sameText(a: string, b: string): boolean {
	return a.normalize('NFC') === b.normalize('NFC');
}
