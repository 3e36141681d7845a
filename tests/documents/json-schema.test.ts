import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FRONTMATTER_FILES, type FrontmatterFile, frontmatterSchema } from '../../src/documents/json-schema.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { REAL_ARTICLE } from '../support/real-content.ts';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
const checks = new Map(FRONTMATTER_FILES.map((file) => [file, ajv.compile(frontmatterSchema(file))]));

/** What an editor that reads YAML by its core schema would mark. */
function marks(file: FrontmatterFile, yaml: string): readonly string[] {
	const check = checks.get(file);
	check?.(parse(yaml));
	return (check?.errors ?? [])
		.filter(({ keyword }) => keyword !== 'anyOf')
		.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const yamlOf = (source: string): string => source.split(/^---$/m)[1] ?? '';
const article = (lists: string): string => yamlOf(makeArticle(lists).value);

describe('frontmatterSchema', () => {
	it('finds nothing wrong with the real article', () => {
		const source = REAL_ARTICLE.find(({ path }) => path.endsWith('.md'))?.value ?? '';
		expect(marks('article', yamlOf(source))).toEqual([]);
	});

	it.each([
		['titel: A', ['people', 'additionalProperties']],
		['source: {}', ['/source', 'required']],
		['people: Xi', ['/people', 'type']],
		['ignore: [{ rule: titel, reason: A }]', ['/ignore/0/rule', 'enum']],
	])('marks %s', (yaml, [path = '', keyword]) => {
		expect(marks('article', article(yaml))).toContain(`${path === 'people' ? '' : path} ${keyword ?? ''}`);
	});

	it('takes ids, records, and events by id with evidence', () => {
		const lists = `people: [xi]\nplaces:\n${makeEntry('town', 'Town', 'latitude: 39.9', 'longitude: "116.4"')}\nevents: [{ id: flood, evidence: the flood }]`;
		expect(marks('article', article(lists))).toEqual([]);
		expect(marks('article', article('people: [{ id: xi }]'))).toContain('/people/0 required');
		expect(marks('article', article('events: [{ id: flood, name: Flood, date: 2021, description: A flood. }]'))).toContain(
			'/events/0 required',
		);
	});

	it('asks no id of a shared record, and lets it answer warnings', () => {
		expect(marks('person', 'name: Xi\ndescription: President.\nbirthDate: 1953\nignore: [{ rule: unused-record, reason: Soon. }]')).toEqual(
			[],
		);
		expect(marks('person', 'name: Xi')).toEqual([' required']);
		expect(marks('event', 'name: A\ndescription: B\ndate: 2021\nevidence: C')).toEqual([' additionalProperties']);
	});

	it('says of every key what it holds', () => {
		const schemas = FRONTMATTER_FILES.flatMap((file) => Object.entries(frontmatterSchema(file).properties ?? {}));
		expect(schemas.filter(([, { description }]) => description === undefined)).toEqual([]);
		expect(readFileSync('docs/frontmatter.md', 'utf8')).toContain('| `evidence` | text | required |');
	});
});
