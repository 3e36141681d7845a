import { describe, expect, it } from 'vitest';
import { ARTICLE_SCHEMA, EVENT_REFERENCE_SCHEMA, ID_SCHEMA, RECORD_SCHEMAS, TOLD_EVENT_SCHEMA } from '../../src/documents/schema.ts';
import { ENTITY_KINDS } from '../../src/documents/types.ts';

const RECORD = { id: 'a', name: 'A', description: 'One line.' };
const ARTICLE = { title: 'A', description: 'B', language: 'en', date: '2023' };

function advice(result: { error?: { issues: readonly { message: string; params?: unknown }[] } | undefined }): readonly string[] {
	return (result.error?.issues ?? []).map(
		({ message, params }) => `${message}: ${(params as { advice?: string } | undefined)?.advice ?? ''}`,
	);
}

describe('ID_SCHEMA', () => {
	it.each(['xi-jinping', 'x', 'g20', '习近平', 'شي-جين', 'नरेंद्र', 'élysée'])('takes %s', (id) => {
		expect(ID_SCHEMA.safeParse(id).success).toBe(true);
	});

	it.each([
		['Xi Jinping', 'is no id: Write lower-case letters, digits and single hyphens: `xi-jinping`.'],
		['xi_jinping', 'is no id: Write lower-case letters, digits and single hyphens: `xi-jinping`.'],
		['../evil', 'is no id: Write lower-case letters, digits and single hyphens: `evil`.'],
		['index', 'is no id: Write lower-case letters, digits and single hyphens, but not `index`.'],
		['???', 'is no id: Write lower-case letters, digits and single hyphens.'],
		['', 'is empty: '],
	])('refuses %s', (id, expected) => {
		expect(advice(ID_SCHEMA.safeParse(id))).toEqual([expected]);
	});
});

describe('RECORD_SCHEMAS', () => {
	it.each(ENTITY_KINDS)('takes a short %s', (kind) => {
		const record = kind === 'event' ? { ...RECORD, date: '2023' } : RECORD;
		expect(RECORD_SCHEMAS[kind].parse(record)).toMatchObject({ aliases: [], sameAs: [], nativeName: {} });
	});

	it.each([
		['latitude', '39.9', 39.9],
		['longitude', '-77', -77],
		['latitude', '−33.9', -33.9],
	])('reads the %s %s', (key, text, number) => {
		expect(RECORD_SCHEMAS.place.parse({ ...RECORD, [key]: text })).toMatchObject({ [key]: number });
	});

	it.each([
		[{ latitude: '39,9' }, 'is no number: Write `39.9`.'],
		[{ latitude: '39°54′N' }, 'is no number: Write decimal degrees: `39.9`, or `-33.9` for south and west.'],
		[{ latitude: '0x10' }, 'is no number: Write decimal degrees: `39.9`, or `-33.9` for south and west.'],
		[{ sameAs: ['wikipedia'] }, 'is no address: Write the whole address, from `https://` on.'],
		[{ sameAs: ['javascript:alert(1)'] }, 'is no address: Write the whole address, from `https://` on.'],
	])('refuses %j', (values, expected) => {
		expect(advice(RECORD_SCHEMAS.place.safeParse({ ...RECORD, ...values }))).toEqual([expected]);
	});
});

describe('ARTICLE_SCHEMA', () => {
	it.each(['en', 'zh', 'pt-BR', 'zh-Hant', 'yue'])('takes the language %s', (language) => {
		expect(ARTICLE_SCHEMA.safeParse({ ...ARTICLE, language }).success).toBe(true);
	});

	it.each(['english', 'Deutsch', 'en_GB', 'e', '中文'])('refuses the language %s', (language) => {
		expect(ARTICLE_SCHEMA.safeParse({ ...ARTICLE, language }).success).toBe(false);
	});

	it('proposes a date', () => {
		expect(advice(ARTICLE_SCHEMA.safeParse({ ...ARTICLE, date: '16 October 2023' }))[0]).toContain('Perhaps `2023-10-16`?');
	});
});

it('wants evidence for an event that an article tells', () => {
	expect(TOLD_EVENT_SCHEMA.safeParse({ ...RECORD, date: '2023' }).success).toBe(false);
	expect(TOLD_EVENT_SCHEMA.safeParse({ ...RECORD, date: '2023', evidence: 'so it is' }).success).toBe(true);
	expect(EVENT_REFERENCE_SCHEMA.safeParse({ id: 'a' }).success).toBe(false);
	expect(EVENT_REFERENCE_SCHEMA.safeParse({ id: 'a', evidence: 'so it is' }).success).toBe(true);
});
