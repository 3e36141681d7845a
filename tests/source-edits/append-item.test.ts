import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendItem, type ListKey } from '../../src/source-edits/append-item.ts';
import { applyEdits } from '../../src/source-edits/source-edit.ts';
import { anyFrontmatter } from '../support/any-frontmatter.ts';
import { readData } from '../support/read-data.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\nText.\n`;
const RECORD = ['id: x', 'name: X # check', 'aliases:', '  - Y'];

function append(source: string, key: ListKey, lines: readonly string[]): string | undefined {
	const edit = appendItem(source, key, lines);
	return edit && applyEdits(source, [edit]);
}

describe('appendItem', () => {
	it('adds an item to any list, and changes nothing else', () => {
		const items = fc.constantFrom<readonly [readonly string[], unknown]>([['li'], 'li'], [RECORD, { id: 'x', name: 'X', aliases: ['Y'] }]);
		const keys = fc.constantFrom<ListKey>('people', 'places', 'organizations', 'events', 'ignore');
		fc.assert(
			fc.property(anyFrontmatter, keys, items, ({ source, data }, key, [lines, added]) => {
				const after = append(source, key, lines) ?? '';
				expect(readData(after)).toEqual({ ...data, [key]: [...((data[key] as unknown[] | undefined) ?? []), added] });
				const own = (line: string): boolean => line.startsWith(`${key}:`);
				const eol = source.includes('\r\n') ? '\r\n' : '\n';
				const kept = after.split(eol);
				let at = 0;
				for (const line of source.split(eol).filter((text) => !own(text))) {
					at = kept.indexOf(line, at) + 1;
					expect(at, line).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it.each([
		['a new key behind those before it', 'title: A\nevents: []', 'places', 'title: A\nplaces:\n  - li\nevents: []'],
		[
			'a new list with an empty line before it, where lists have one',
			'title: A\n\npeople: [xi]\n\nevents: []',
			'ignore',
			'title: A\n\npeople: [xi]\n\nevents: []\n\nignore:\n  - li',
		],
		[
			'the same before another list',
			'title: A\n\n# Those who come\nevents: []',
			'people',
			'title: A\n\npeople:\n  - li\n\n# Those who come\nevents: []',
		],
		['a new key before all others', 'events: []', 'places', 'places:\n  - li\nevents: []'],
		['an empty key', 'people: # who\nevents: []', 'people', 'people: # who\n  - li\nevents: []'],
		['empty brackets', 'people: [] # who\nevents: []', 'people', 'people: # who\n  - li\nevents: []'],
		['brackets', 'people: [a, b] # who', 'people', 'people: [a, b, li] # who'],
		[
			'lines, before what is commented out',
			'people:\n  - a # A\n  # - b\n\nevents: []',
			'people',
			'people:\n  - a # A\n  - li\n  # - b\n\nevents: []',
		],
		['lines without indentation', 'people:\n- a\nevents: []', 'people', 'people:\n- a\n- li\nevents: []'],
		[
			'a text of several lines',
			'people:\n  - name: >-\n      A\n      B\n\nevents: []',
			'people',
			'people:\n  - name: >-\n      A\n      B\n  - li\n\nevents: []',
		],
	] as const)('extends %s', (_, before, key, after) => {
		expect(append(file(before), key, ['li'])).toBe(file(after));
	});

	it('gives each item of brackets a line when one is a record', () => {
		expect(append(file('people: [a, { id: b }] # who'), 'people', RECORD)).toBe(
			file('people: # who\n  - a\n  - { id: b }\n  - id: x\n    name: X # check\n    aliases:\n      - Y'),
		);
	});

	it('keeps comments between brackets', () => {
		expect(append(file('people: [a, # one\n  b # two\n  ]'), 'people', RECORD)).toBe(
			file('people: [a, # one\n  b, { id: x, name: X, aliases: [Y] } # two\n  ]'),
		);
	});

	it.each([
		['no frontmatter', 'Text.'],
		['broken YAML', file('people: [a')],
		['a key that holds a text', file('people: Xi')],
		['frontmatter in braces', file('{ title: A }')],
		['old line ends', file('people: [a]').replaceAll('\n', '\r')],
	])('leaves %s alone', (_, source) => {
		expect(appendItem(source, 'people', ['li'])).toBeUndefined();
	});

	it('fills empty frontmatter', () => {
		expect(append('---\n---\nText.', 'people', ['li'])).toBe('---\npeople:\n  - li\n---\nText.');
	});
});
