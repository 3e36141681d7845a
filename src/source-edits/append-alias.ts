import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FrontmatterPath } from '../documents/frontmatter.ts';
import { endOfContent } from './edit-frontmatter.ts';
import { findNode, openFrontmatter } from './open-frontmatter.ts';
import type { SourceEdit } from './source-edit.ts';
import { writeScalar } from './write-scalar.ts';

/**
 * Add a name to the `aliases` of a record; a list that is not there comes behind `name`.
 *
 * @param source - the whole file
 * @param path - to the record: `['people', 2]`, or none for the file's own
 * @param alias - the name
 * @returns nothing when the path leads to no record, or `aliases` holds something else than a list
 */
export function appendAlias(source: string, path: FrontmatterPath, alias: string): SourceEdit | undefined {
	const open = openFrontmatter(source);
	const found = open && findNode(open, path);
	if (!open || !isMap(found?.node)) return undefined;
	const yaml = source.slice(open.start, open.end);
	const isFlow = [...found.parents, found.node].some((node) => (isMap(node) || isSeq(node)) && node.flow === true);
	const pair = pairOf(found.node, 'aliases');
	const edit = pair ? extend(yaml, pair, alias, open.eol) : begin(yaml, found.node, alias, isFlow, open.eol);
	return edit && { ...edit, start: open.start + edit.start, end: open.start + edit.end };
}

function begin(yaml: string, record: YAMLMap, alias: string, isFlow: boolean, eol: string): SourceEdit | undefined {
	const name = pairOf(record, 'name');
	if (!name || !isNode(name.value) || !isNode(name.key) || !name.key.range) return undefined;
	const list = `aliases: [${writeScalar(alias, { flow: true })}]`;
	const end = name.value.range?.[1] ?? 0;
	if (isFlow) return { start: end, end, text: `, ${list}` };
	const column = name.key.range[0] - (yaml.lastIndexOf('\n', name.key.range[0] - 1) + 1);
	const at = endOfContent(yaml, name.value);
	return { start: at, end: at, text: `${eol}${' '.repeat(column)}${list}` };
}

function extend(yaml: string, { value }: Pair, alias: string, eol: string): SourceEdit | undefined {
	if (!isSeq(value) || !value.range) return undefined;
	const last = lastEnd(value);
	if (value.flow) {
		const at = last ?? value.range[0] + 1;
		return { start: at, end: at, text: `${last === undefined ? '' : ', '}${writeScalar(alias, { flow: true })}` };
	}
	const dash = value.range[0];
	const indent = yaml.slice(yaml.lastIndexOf('\n', dash - 1) + 1, dash);
	if (!/^ *$/.test(indent)) return undefined;
	const at = endOfContent(yaml, value);
	return { start: at, end: at, text: `${eol}${indent}- ${writeScalar(alias)}` };
}

function lastEnd(list: YAMLSeq): number | undefined {
	const last = list.items.at(-1);
	return isNode(last) ? last.range?.[1] : undefined;
}

function pairOf(record: YAMLMap, key: string): Pair | undefined {
	return (record.items as Pair[]).find((pair) => isScalar(pair.key) && pair.key.value === key);
}
