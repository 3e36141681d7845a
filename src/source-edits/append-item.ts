import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import { endOfContent } from './edit-frontmatter.ts';
import { findNode, type OpenFrontmatter, openFrontmatter, restOfLine } from './open-frontmatter.ts';
import type { SourceEdit } from './source-edit.ts';
import { writeScalar } from './write-scalar.ts';

/** The keys of an article in the order in which they stand; a new list comes behind those before it. */
const ORDER: readonly string[] = [
	...['title', 'description', 'language', 'date', 'genre', 'author', 'formerIds', 'source'],
	...['people', 'places', 'organizations', 'events', 'ignore'],
];

const LISTS: readonly string[] = ['people', 'places', 'organizations', 'events', 'ignore'];

/** A list of an article's frontmatter. */
export type ListKey = 'people' | 'places' | 'organizations' | 'events' | 'ignore';

/**
 * Add an item at the end of a list of the frontmatter. A list that is not there begins behind the keys that go before
 * it, after an empty line where other lists have one; `[a, b]` stays in its brackets when the item is one word, and otherwise takes a line for each item.
 *
 * @param source - the whole file
 * @param lines - the item as YAML, without `- ` and without indentation of the whole: `['id: xi', 'aliases:', '  - Xi']`
 * @returns nothing when the frontmatter is no valid YAML, or the key holds something else than a list
 */
export function appendItem(source: string, key: ListKey, lines: readonly string[]): SourceEdit | undefined {
	const open = openFrontmatter(source);
	if (!open || lines.length === 0) return undefined;
	const { contents } = open.document;
	const isEmpty = contents === null || (isScalar(contents) && contents.range[0] === contents.range[1]);
	if (!isEmpty && !(isMap(contents) && !contents.flow)) return undefined;
	const found = findNode(open, [key]);
	const edit = found?.pair ? extend(open, found.pair, lines) : begin(open, key, lines);
	return edit && { ...edit, start: open.start + edit.start, end: open.start + edit.end };
}

function begin(open: OpenFrontmatter, key: ListKey, lines: readonly string[]): SourceEdit {
	const before = ORDER.slice(0, ORDER.indexOf(key));
	const yaml = yamlOf(open);
	const pairs = isMap(open.document.contents) ? (open.document.contents.items as Pair[]) : [];
	const last = pairs.findLast((pair) => isScalar(pair.key) && before.includes(String(pair.key.value))) ?? undefined;
	const text = [`${key}:`, ...item('  ', lines)];
	if (!last) return { start: 0, end: 0, text: text.map((line) => `${line}${open.eol}`).join('') };
	const isSpaced = pairs.some(({ key: name }) => isScalar(name) && LISTS.includes(String(name.value)) && isBelowSpace(yaml, name));
	return insertLines(open, endOfPair(yaml, last), isSpaced ? ['', ...text] : text);
}

/** Whether an empty line stands before a key, or before the comment on it. */
function isBelowSpace(yaml: string, key: Scalar): boolean {
	return /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(yaml.slice(0, key.range?.[0]));
}

function extend(open: OpenFrontmatter, pair: Pair, lines: readonly string[]): SourceEdit | undefined {
	const { value } = pair;
	const yaml = yamlOf(open);
	if (!isNode(value) || (isScalar(value) && value.range?.[0] === value.range?.[1])) {
		return insertLines(open, endOfPair(yaml, pair), item('  ', lines));
	}
	if (!isSeq(value)) return undefined;
	if (value.flow) return extendFlow(open, pair, value, lines);
	const dash = value.range?.[0] ?? 0;
	const indent = yaml.slice(yaml.lastIndexOf('\n', dash - 1) + 1, dash);
	return /^ *$/.test(indent) ? insertLines(open, endOfContent(yaml, value), item(indent, lines)) : undefined;
}

function extendFlow(open: OpenFrontmatter, pair: Pair, list: YAMLSeq, lines: readonly string[]): SourceEdit | undefined {
	const yaml = yamlOf(open);
	const [from, to] = list.range ?? [0, 0];
	const items = list.items.map((node) => (isNode(node) ? yaml.slice(node.range?.[0], node.range?.[1]) : undefined));
	if (items.some((text) => text === undefined)) return undefined;
	const end = list.items.length === 0 ? from + 1 : endOfLast(list);
	const inner = parseDocument(lines.join('\n'), { schema: 'failsafe' }).toJS() as unknown;
	if (lines.length === 1 && typeof inner === 'string' && items.length > 0) {
		return { start: end, end, text: `, ${writeScalar(inner, { flow: true })}` };
	}
	const written = yaml.slice(from, to);
	// Comments between the brackets and items of several lines stay where they are.
	if (/(?:^|\s)#/m.test(written) || items.some((text) => text?.includes('\n'))) {
		return { start: end, end, text: `${items.length > 0 ? ', ' : ' '}${writeFlow(inner)}${items.length > 0 ? '' : ' '}` };
	}
	const behind = restOfLine(yaml, to);
	const key = (isNode(pair.key) ? pair.key.range?.[1] : undefined) ?? 0;
	const start = /:[ \t]*$/.test(yaml.slice(key, from)) ? yaml.slice(0, from).trimEnd().length : from;
	const text = [behind.trimEnd(), ...items.flatMap((entry) => item('  ', [entry ?? ''])), ...item('  ', lines)];
	return { start, end: to + behind.length, text: text.join(open.eol) };
}

function endOfLast(list: YAMLSeq): number {
	const last = list.items.at(-1);
	return (isNode(last) ? last.range?.[1] : undefined) ?? 0;
}

/** Data as YAML between braces, on one line. */
function writeFlow(data: unknown): string {
	if (Array.isArray(data)) return `[${data.map(writeFlow).join(', ')}]`;
	if (typeof data !== 'object' || data === null) return writeScalar(String(data ?? ''), { flow: true });
	const pairs = Object.entries(data).map(([key, value]) => `${writeScalar(key, { flow: true })}: ${writeFlow(value)}`);
	return `{ ${pairs.join(', ')} }`;
}

function item(indent: string, lines: readonly string[]): readonly string[] {
	return lines.map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`));
}

function insertLines({ eol }: OpenFrontmatter, at: number, lines: readonly string[]): SourceEdit {
	return { start: at, end: at, text: lines.map((line) => `${eol}${line}`).join('') };
}

function endOfPair(yaml: string, pair: Pair): number {
	const value = isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1] ? pair.value : pair.key;
	return isNode(value) ? endOfContent(yaml, value) : 0;
}

function yamlOf({ source, start, end }: OpenFrontmatter): string {
	return source.slice(start, end);
}
