import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { FrontmatterPath } from '../documents/frontmatter.ts';
import { contentEnd, findNode, type OpenFrontmatter, openFrontmatter, restOfLine } from './open-frontmatter.ts';
import type { SourceEdit } from './source-edit.ts';
import { writeScalar } from './write-scalar.ts';

/**
 * Put another text in the place of one in the frontmatter. Its quotation marks stay, or come when they are needed.
 *
 * @param source - the whole file
 * @param path - to a text: keys and indexes
 * @param value - the text, not YAML
 * @returns nothing when the path leads to no text, or when a comment would be lost
 */
export function replaceValue(source: string, path: FrontmatterPath, value: string): SourceEdit | undefined {
	const open = openFrontmatter(source);
	const found = open && findNode(open, path);
	const node = found?.node;
	if (!open || !isScalar(node) || !node.range) return undefined;
	const [from, to] = node.range;
	const written = source.slice(open.start + from, open.start + to);
	const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
	if (isBlock && restOfLine(written, 0).includes('#')) return undefined;
	const marks = ({ QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' } as const)[node.type as 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'] ?? undefined;
	const number = /^[-+−]?\d[\d.,]*$/.test(written);
	const text = writeScalar(value, { flow: isFlow(found?.parents ?? []), number, marks });
	// What is empty stands right behind the colon.
	const before = from === to && !/\s$/.test(source.slice(0, open.start + from)) ? ' ' : '';
	return { start: open.start + from, end: open.start + to, text: `${before}${text}${isBlock && /\n$/.test(written) ? open.eol : ''}` };
}

/**
 * Give a key of the frontmatter another name.
 *
 * @param path - to the key's value
 * @returns nothing when the path leads to no key
 */
export function renameKey(source: string, path: FrontmatterPath, key: string): SourceEdit | undefined {
	const open = openFrontmatter(source);
	const pair = open && findNode(open, path)?.pair;
	const node = pair?.key as Scalar | undefined;
	if (!open || !node?.range) return undefined;
	return { start: open.start + node.range[0], end: open.start + node.range[1], text: writeScalar(key) };
}

/**
 * Take an item out of a list of the frontmatter, with its lines when it stands on lines of its own. A list whose only
 * item it was is then an empty one, `[]`.
 *
 * @param path - to the item
 * @returns nothing when the path leads to no item, or when a comment would be lost
 */
export function removeItem(source: string, path: FrontmatterPath): SourceEdit | undefined {
	const open = openFrontmatter(source);
	const found = open && findNode(open, path);
	const list = found?.parents.at(-1);
	if (!open || !found?.node || !isSeq(list)) return undefined;
	const edit = list.flow ? removeFromFlow(list.items as Node[], Number(path.at(-1))) : removeLines(open, list.items as Node[], path);
	if (!edit) return undefined;
	const removed = { ...edit, start: open.start + edit.start, end: open.start + edit.end };
	const gone = source.slice(removed.start, removed.end);
	return /(?:^|\s)#/m.test(gone) ? undefined : removed;
}

function removeFromFlow(items: readonly Node[], index: number): SourceEdit | undefined {
	const [item, before, after] = [items[index], items[index - 1], items[index + 1]];
	if (!item?.range) return undefined;
	if (before?.range) return { start: before.range[1], end: item.range[1], text: '' };
	return { start: item.range[0], end: after?.range?.[0] ?? item.range[1], text: '' };
}

function removeLines({ source, start, eol }: OpenFrontmatter, items: readonly Node[], path: FrontmatterPath): SourceEdit | undefined {
	const item = items[Number(path.at(-1))];
	if (!item?.range) return undefined;
	const yaml = source.slice(start);
	const dash = yaml.lastIndexOf('-', item.range[0] - 1);
	const line = yaml.lastIndexOf('\n', dash) + 1;
	const end = endOfContent(yaml, item);
	if (!/^[ \t]*$/.test(yaml.slice(line, dash)) || !/^[ \t]*$/.test(yaml.slice(dash + 1, item.range[0]))) return undefined;
	if (items.length > 1) return { start: line, end: yaml.startsWith(eol, end) ? end + eol.length : end, text: '' };
	const colon = yaml.slice(0, line).trimEnd();
	// A comment between the key and the list is nobody's to remove.
	return colon.endsWith(':') ? { start: colon.length, end, text: ' []' } : undefined;
}

/** Where the last line of a node ends: behind the comment on it. */
export function endOfContent(yaml: string, node: Node): number {
	const end = contentEnd(node);
	const kept = keepsLines(yaml, node);
	if (kept) return end - (/\r?\n$/.exec(yaml.slice(0, end))?.[0].length ?? 0);
	const words = yaml.slice(0, end).trimEnd().length;
	return words + restOfLine(yaml, words).length;
}

/** A text that begins with `|+` or `>+` owns the empty lines behind it. */
function keepsLines(yaml: string, node: unknown): boolean {
	if (isMap(node)) return keepsLines(yaml, node.items.at(-1)?.value);
	if (isSeq(node)) return keepsLines(yaml, node.items.at(-1));
	return isScalar(node) && /^[|>]\d?\+/.test(yaml.slice(node.range?.[0], node.range?.[1]));
}

function isFlow(parents: readonly Node[]): boolean {
	return parents.some((parent) => (isMap(parent) || isSeq(parent)) && parent.flow === true);
}
