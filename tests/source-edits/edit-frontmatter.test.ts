import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeItem, renameKey, replaceValue } from '../../src/source-edits/edit-frontmatter.ts';
import { applyEdits, type SourceEdit } from '../../src/source-edits/source-edit.ts';
import { anyFrontmatter } from '../support/any-frontmatter.ts';
import { readData } from '../support/read-data.ts';

type Path = readonly (string | number)[];
const file = (yaml: string): string => `---\n${yaml}\n---\nText.\n`;
const edited = (source: string, edit: SourceEdit | undefined): string | undefined => edit && applyEdits(source, [edit]);

/** Every way to a text, a key or an item. */
function pathsOf(data: unknown, kind: 'text' | 'key' | 'item', path: Path = []): readonly Path[] {
	if (typeof data === 'string')
		return kind === 'text' || (kind === 'item' ? typeof path.at(-1) === 'number' : path.length > 0 && typeof path.at(-1) === 'string')
			? [path]
			: [];
	const inner = Object.entries(data as object).flatMap(([key, value]) =>
		pathsOf(value, kind, [...path, Array.isArray(data) ? Number(key) : key]),
	);
	const own = typeof path.at(-1) === (kind === 'key' ? 'string' : kind === 'item' ? 'number' : 'none') ? [path] : [];
	return [...own, ...inner];
}

function change(
	data: unknown,
	[part, ...rest]: Path,
	to: (parent: Record<string | number, unknown>, part: string | number) => void,
): unknown {
	const copy = structuredClone(data) as Record<string | number, unknown>;
	if (rest.length === 0) to(copy, part ?? 0);
	else copy[part ?? 0] = change(copy[part ?? 0], rest, to);
	return copy;
}

function forEachPath(kind: 'text' | 'key' | 'item', check: (source: string, data: unknown, path: Path) => void): void {
	fc.assert(
		fc.property(anyFrontmatter, fc.nat(), ({ source, data }, at) => {
			const paths = pathsOf(data, kind);
			const path = paths[at % Math.max(1, paths.length)];
			if (path) check(source, data, path);
		}),
		{ numRuns: 400 },
	);
}

describe('replaceValue', () => {
	it('puts any text in the place of any other', () => {
		for (const value of ['x', 'a: b', '2023', "it's", '[a]', '“q”, r', ' ']) {
			forEachPath('text', (source, data, path) => {
				const after = edited(source, replaceValue(source, path, value));
				expect(readData(after ?? '')).toEqual(change(data, path, (parent, part) => Object.assign(parent, { [part]: value })));
			});
		}
	});

	it.each([
		['date: 2022/02/04 # day', '2022-02-04', 'date: 2022-02-04 # day'],
		["date: '2022'", '2023', "date: '2023'"],
		['date: Feb', '2023', 'date: "2023"'],
		['date: 39,9', '39.9', 'date: 39.9'],
		['date: >-\n  a\n  b\nz: y', 'c', 'date: c\nz: y'],
		['date: "a\n  b"\nz: y', 'c', 'date: "c"\nz: y'],
	])('writes %s with %s as %s', (before, value, after) => {
		expect(edited(file(before), replaceValue(file(before), ['date'], value))).toBe(file(after));
	});

	it.each([
		['a list', 'date: [a]'],
		['nothing', 'title: A'],
		['a text with a comment before it', 'date: > # why\n  a'],
	])('leaves %s alone', (_, yaml) => {
		expect(replaceValue(file(yaml), ['date'], 'x')).toBeUndefined();
	});
});

describe('renameKey', () => {
	it('renames any key, and nothing else', () => {
		forEachPath('key', (source, data, path) => {
			const after = edited(source, renameKey(source, path, 'renamed'));
			const expected = change(data, path, (parent, part) => {
				parent.renamed = parent[part];
				delete parent[part];
			});
			expect(readData(after ?? '')).toEqual(expected);
		});
	});
});

describe('removeItem', () => {
	it('removes any item, or nothing where a comment would go with it', () => {
		forEachPath('item', (source, data, path) => {
			const after = edited(source, removeItem(source, path));
			if (after === undefined) expect(source).toMatch(/#/);
			else expect(readData(after)).toEqual(change(data, path, (parent, part) => (parent as unknown as unknown[]).splice(Number(part), 1)));
		});
	});

	it.each([
		['a: [x, y, z]', 0, 'a: [y, z]'],
		['a: [x, y, z]', 2, 'a: [x, y]'],
		['a: [x]', 0, 'a: []'],
		['a:\n  - x\n  - y\nb: c', 1, 'a:\n  - x\nb: c'],
		['a:\n  - x\nb: c', 0, 'a: []\nb: c'],
		['a:\n  - id: x\n    name: X\n  # about y\n  - y', 0, 'a:\n  # about y\n  - y'],
	])('makes %j without %i %j', (before, index, after) => {
		expect(edited(file(before), removeItem(file(before), ['a', index]))).toBe(file(after));
	});
});
