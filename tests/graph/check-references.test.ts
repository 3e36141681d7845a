import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/graph/check-references.ts';
import { collectRecords } from '../../src/graph/collect-records.ts';
import { entityKey } from '../../src/graph/types.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';

function check(files: Parameters<typeof analyze>[0], unread: readonly string[] = []): readonly string[] {
	const { articles, shared } = analyze(files);
	const { records } = collectRecords(articles, shared);
	const keys = new Set(unread.map((id) => entityKey('place', id as never)));
	return checkReferences(articles, shared, records, keys).map(
		({ ruleId, file, line, column }) => `${ruleId ?? ''} ${file ?? ''}:${String(line)}:${String(column)}`,
	);
}

const inArticle = (within: string, id = 'a'): string => makeEntry(id, id.toUpperCase(), `within: ${within}`);

describe('checkReferences', () => {
	it('takes references that lead somewhere', () => {
		const event = makeEntry('forum', 'Forum', 'date: 2023', 'evidence: x', 'places: [a]', 'people: [xi]');
		const files = [
			makeArticle(`places:\n${inArticle('b')}\n  - b\nevents:\n${event}`),
			makeRecord('places', 'b', 'B'),
			makeRecord('people', 'xi', 'Xi', '', '[B](place:b) [c](none:)'),
		];
		expect(check(files)).toEqual([]);
	});

	it.each([
		['a place within nowhere', [makeArticle(`places:\n${inArticle('c')}`)], ['unknown-id content/articles/forum.md:10:13']],
		[
			'an event with nobody',
			[makeRecord('events', 'e', 'E', 'date: 2023\npeople: [xi]\norganizations: [un]')],
			['unknown-id content/events/e.md:5:10', 'unknown-id content/events/e.md:6:17'],
		],
		['a place within itself', [makeArticle(`places:\n${inArticle('a')}`)], ['circular-within content/articles/forum.md:10:13']],
		[
			'two places within each other',
			[
				makeRecord('places', 'a', 'A', 'within: b'),
				makeRecord('places', 'b', 'B', 'within: a'),
				makeRecord('places', 'c', 'C', 'within: a'),
			],
			['circular-within content/places/a.md:4:9', 'circular-within content/places/b.md:4:9'],
		],
		[
			'a background that links to nobody',
			[makeRecord('people', 'xi', 'Xi', '', 'See [Li](person:li).')],
			['unknown-id content/people/xi.md:6:5'],
		],
	])('reports %s', (_, files, expected) => {
		expect(check(files)).toEqual(expected);
	});

	it('says nothing of what could not be read', () => {
		expect(check([makeArticle(`places:\n${inArticle('c')}`)], ['c'])).toEqual([]);
	});
});
