import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frontmatter, readFrontmatter } from '../../src/documents/frontmatter.ts';

function read(value: string): ReturnType<typeof readFrontmatter> {
	const point = { line: 1, column: 1, offset: 0 };
	return readFrontmatter({ type: 'yaml', value, position: { start: point, end: point } }, 'a.md');
}

function frontmatter(value: string): Frontmatter {
	const { frontmatter: result, messages } = read(value);
	if (!result) throw new Error(messages.join('\n'));
	return result;
}

describe('readFrontmatter', () => {
	it('takes every scalar for text', () => {
		expect(frontmatter('date: 2022-02-04\nyear: 1941\nflag: no\nnothing: ~\nempty:\nlist: [1, x]').data).toEqual({
			...{ date: '2022-02-04', year: '1941', flag: 'no', nothing: '~', empty: '', list: ['1', 'x'] },
		});
	});

	const yaml = 'title: A\npeople:\n  - id: xi\n    aliases: [Xi, "President Xi"]\n  - li\nevents: [{ id: e }]';
	it.each([
		[['title'], 'value', '2:8'],
		[['title'], 'key', '2:1'],
		[['people', 0, 'id'], 'value', '4:9'],
		[['people', 0, 'aliases', 1], 'value', '5:19'],
		[['people', 0, 'aliases'], 'key', '5:5'],
		[['people', 1], 'value', '6:5'],
		[['people', 0, 'name'], 'value', '4:5'],
		[['people', 1, 'id'], 'value', '6:5'],
		[['events', 0, 'id'], 'value', '7:16'],
		[['nowhere', 7], 'value', '2:1'],
		[[], 'value', '2:1'],
	] as const)('finds the place of %j (%s) at %s', (path, at, place) => {
		const { line, column } = frontmatter(yaml).placeOf(path, at);
		expect(`${String(line)}:${String(column)}`).toBe(place);
	});

	it.each([
		['a tab', 'a:\n\t- b', '3:1', 'A tab'],
		['a second colon', 'title: Peace: a history', '2:8', 'another `: `'],
		['an over-indented line', 'a: b\n  c: d', '3:3', 'does not stand under'],
		['a key without a space', 'title:A\nb: c', '2:1', 'no key'],
		['a repeated key', 'a: b\nc: d\na: e', '4:1', 'a second time'],
		['an open quotation mark', 'a: "b', '2:4', 'is not closed'],
		['an open bracket', 'a: [b, c\nd: e', '2:4', 'is not closed'],
		['emphasis', 'name: *Wang* Yi', '2:7', 'means something else'],
		['an ampersand', 'name: &Co x', '2:11', 'means something else'],
		['an exclamation mark', 'name: !wow x', '2:12', 'means something else'],
		['a list for a key', '? [a, b]\n: c', '2:3', 'not a plain word'],
		['a second document', 'a: b\n...\n---\nc: d', '4:1', 'not valid YAML'],
	])('reports %s, and once', (_, value, place, words) => {
		const { messages } = read(value);
		expect(messages.map(({ line, column }) => `${String(line)}:${String(column)}`)).toEqual([place]);
		expect(messages[0]?.reason).toContain(words);
	});

	it('reports everything in one run', () => {
		expect(read('a: b\na: c\nd: [e').messages.length).toBeGreaterThan(1);
	});

	it('is not hurt by any text', () => {
		const token = fc.constantFrom(
			'a',
			'b',
			': ',
			'- ',
			'\n',
			'  ',
			'\t',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			'*',
			'&x ',
			'*x',
			'!',
			'!!int ',
			'|',
			'>',
			'? ',
			'#',
			'%',
			'@',
			'<<',
			'__proto__',
			'\0',
			'...',
			'\u{FEFF}',
			'…',
			',',
		);
		const junk = fc.oneof(
			fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(junk, (value) => {
				const { frontmatter: result, messages } = read(value);
				expect(result === undefined).toBe(messages.length > 0);
				const { line, column } = result?.placeOf(['a', 0, 'b']) ?? { line: 2, column: 1 };
				expect(line).toBeGreaterThan(1);
				expect(column).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 },
		);
	});
});
