import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/documents/frontmatter.ts';
import { readDeclaration, readRecord } from '../../src/documents/read-record.ts';
import type { Declaration, EntityKind, EntityRecord } from '../../src/documents/types.ts';

function read<T>(
	yaml: string,
	reader: (
		...args: [value: unknown, ...(Parameters<typeof readDeclaration> extends [unknown, unknown, ...infer Rest] ? Rest : never)]
	) => T,
): { result: T; rules: readonly string[] } {
	const point = { line: 1, column: 1, offset: 0 };
	const { frontmatter } = readFrontmatter({ type: 'yaml', value: yaml, position: { start: point, end: point } }, 'a.md');
	if (!frontmatter) throw new Error('The YAML of the test does not parse');
	const messages: VFileMessage[] = [];
	const result = reader(frontmatter.data, [], frontmatter, messages);
	return { result, rules: messages.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${ruleId ?? ''}`) };
}

function declaration(kind: EntityKind, yaml: string): { result: Declaration | undefined; rules: readonly string[] } {
	return read(yaml, (value, ...rest) => readDeclaration(kind, value, ...rest));
}

function record(kind: EntityKind, yaml: string): { result: EntityRecord | undefined; rules: readonly string[] } {
	return read(yaml, (value, ...rest) => readRecord(kind, value, ...rest));
}

const WHOLE = 'id: a\nname: A\ndescription: One line.\n';

describe('readDeclaration', () => {
	it('reads a bare id', () => {
		expect(declaration('person', 'xi-jinping').result).toMatchObject({ kind: 'person', id: 'xi-jinping', record: undefined });
	});

	it('reads a whole record', () => {
		const { result, rules } = declaration('person', WHOLE);
		expect(result).toMatchObject({ id: 'a', record: { kind: 'person', name: 'A', aliases: [], place: { line: 2, column: 5 } } });
		expect(rules).toEqual([]);
	});

	it('reads an event that the article tells', () => {
		const { result } = declaration('event', `${WHOLE}date: 2023~\nevidence: so it was\nbasis: a guess\npeople: [xi]`);
		expect(result).toMatchObject({
			id: 'a',
			evidence: 'so it was',
			basis: 'a guess',
			record: { kind: 'event', date: { edtf: '2023~' }, people: ['xi'] },
		});
		expect(result?.record).not.toHaveProperty('evidence');
		expect(result?.placeOf(['evidence'])).toMatchObject({ line: 6, column: 11 });
	});

	it('reads an event that a shared record tells', () => {
		expect(declaration('event', 'id: a\nevidence: so it was').result).toMatchObject({
			id: 'a',
			record: undefined,
			evidence: 'so it was',
			basis: undefined,
		});
	});

	it.each([
		['person', 'Xi Jinping', ['2:1 wrong-value']],
		['person', '[a]', ['2:1 wrong-value']],
		['person', 'id: a', ['2:1 missing-key', '2:1 missing-key']],
		['person', `${WHOLE}evidence: x`, ['5:1 unknown-key']],
		['event', 'a', ['2:1 missing-key']],
		['event', '[a]', ['2:1 wrong-value']],
		['event', 'id: a\nevidence: b\nplaces: [c]', ['4:1 unknown-key']],
		['event', `${WHOLE}date: 2023`, ['2:1 missing-key']],
	] as const)('refuses the %s %j', (kind, yaml, rules) => {
		expect(declaration(kind, yaml)).toEqual({ result: undefined, rules });
	});

	it.each(['person', 'event'] as const)('warns of a repeated alias of a %s', (kind) => {
		const more = kind === 'event' ? 'date: 2023\nevidence: b\n' : '';
		const { result, rules } = declaration(kind, `${more}${WHOLE}aliases: [B, A, B]`);
		const line = kind === 'event' ? 7 : 5;
		expect(rules).toEqual([`${String(line)}:14 repeated-alias`, `${String(line)}:17 repeated-alias`]);
		expect(result?.id).toBe('a');
	});
});

describe('readRecord', () => {
	it('puts coordinates together', () => {
		expect(record('place', `${WHOLE}latitude: 39.9\nlongitude: 116.4\nwithin: b`).result).toMatchObject({
			geo: { latitude: 39.9, longitude: 116.4 },
			within: 'b',
		});
		expect(record('place', WHOLE).result).toMatchObject({ geo: undefined });
	});

	it('checks coordinates', () => {
		expect(record('place', `${WHOLE}latitude: 116\nlongitude: 39`).rules).toEqual(['5:11 invalid-coordinates']);
	});

	it('has no place for coordinates of a person', () => {
		expect(record('person', `${WHOLE}latitude: 116`).rules).toEqual(['5:1 unknown-key']);
	});
});
