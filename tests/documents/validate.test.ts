import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFrontmatter } from '../../src/documents/frontmatter.ts';
import { validate } from '../../src/documents/validate.ts';

const SCHEMA = z.strictObject({
	title: z.string().trim().min(1),
	tags: z.array(z.string().min(1)).default([]),
	source: z.strictObject({ publisher: z.string() }).optional(),
	names: z.record(z.string().min(2, 'is too short'), z.string()).default({}),
});

function check(yaml: string): { value: unknown; report: readonly string[] } {
	const point = { line: 1, column: 1, offset: 0 };
	const { frontmatter } = readFrontmatter({ type: 'yaml', value: yaml, position: { start: point, end: point } }, 'a.md');
	const messages: VFileMessage[] = [];
	const value = frontmatter && validate(SCHEMA, frontmatter.data, [], frontmatter, messages);
	return { value, report: messages.map(({ line, column, reason, note }) => `${String(line)}:${String(column)} ${reason} | ${note ?? ''}`) };
}

describe('validate', () => {
	it('gives the value as the schema makes it', () => {
		expect(check('title: " A "')).toEqual({ value: { title: 'A', tags: [], names: {} }, report: [] });
	});

	it.each([
		['an unknown key with a near one', 'title: A\ntitel: B', ['3:1 Unknown key `titel` | Did you mean `title`?']],
		['an unknown key', 'title: A\nfoo: B', ['3:1 Unknown key `foo` | Known here: `title`, `tags`, `source`, `names`.']],
		[
			'an unknown key within',
			'title: A\nsource: { publisher: B, publihser: C }',
			['3:25 Unknown key `publihser` | Did you mean `publisher`?'],
		],
		['a missing key', 'tags: []', ['2:1 The key `title` is missing | Add `title: …`; `docs/frontmatter.md` says what it holds.']],
		['an empty value', 'title:', ['2:7 `title` is empty | Write a value, or leave it out if it is optional.']],
		['blanks for a value', 'title: "  "', ['2:8 `title` is empty | Write a value, or leave it out if it is optional.']],
		[
			'a text for a list',
			'title: A\ntags: b',
			['3:7 `tags` is a text, not a list | Write a list: `[one, two]`, or each entry on a line of its own behind `- `.'],
		],
		['an empty entry', 'title: A\ntags: [b, ""]', ['3:11 Entry 2 of `tags` is empty | Write a value, or leave it out if it is optional.']],
		[
			'a list for a text',
			'title: [A]',
			['2:8 `title` is a list, not a text | Write the text behind the colon, in quotation marks if it holds `: ` or begins with a sign.'],
		],
		[
			'a text for a record',
			'title: A\nsource: b',
			['3:9 `source` is a text, not a record | Write keys and values, each on a line of its own, indented by two spaces.'],
		],
		[
			'a record for a text',
			'title: {}',
			['2:8 `title` is a record, not a text | Write the text behind the colon, in quotation marks if it holds `: ` or begins with a sign.'],
		],
		['a wrong key', 'title: A\nnames: { x: y }', ['3:10 `x`: `x` is too short | Write what `docs/frontmatter.md` asks for.']],
		[
			'a list for everything',
			'- a',
			['2:1 The frontmatter is a list, not a record | Write keys and values, each on a line of its own, indented by two spaces.'],
		],
	])('reports %s', (_, yaml, report) => {
		expect(check(yaml)).toEqual({ value: undefined, report });
	});

	it('reports everything in one run', () => {
		expect(check('tags: b\nfoo: c\nsource: d').report).toHaveLength(4);
	});
});
