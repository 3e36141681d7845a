import { describe, expect, it } from 'vitest';
import { collectRecords, unknownId } from '../../src/graph/collect-records.ts';
import { entityKey } from '../../src/graph/types.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';

function collect(...files: Parameters<typeof analyze>[0]): { keys: readonly string[]; rules: readonly string[] } {
	const { articles, shared } = analyze(files);
	const { records, messages } = collectRecords(articles, shared);
	return { keys: [...records.keys()], rules: messages.map(({ ruleId, file, line }) => `${ruleId ?? ''} ${file ?? ''}:${String(line)}`) };
}

const XI = makeEntry('xi', 'Xi');

describe('collectRecords', () => {
	it('gathers records of articles and files, by kind and id', () => {
		const { keys, rules } = collect(makeRecord('places', 'b', 'B'), makeArticle(`places:\n${makeEntry('a', 'A')}\n  - b\npeople:\n${XI}`));
		expect(keys).toEqual(['person:xi', 'place:a', 'place:b']);
		expect(rules).toEqual([]);
	});

	const article = 'content/articles/forum.md';
	it.each([
		['twice in an article', [makeArticle(`people:\n${XI}\n${XI}`)], [`duplicate-id ${article}:10`]],
		['as a record, then as an id', [makeArticle(`people:\n${XI}\n  - xi`)], [`duplicate-id ${article}:10`]],
		['as an id, then as a record', [makeArticle(`people:\n  - xi\n${XI}`)], [`duplicate-id ${article}:8`]],
		[
			'by two articles',
			[makeArticle(`people:\n${XI}`), makeArticle(`people:\n${XI}`, 'Xi.', 'talks')],
			['duplicate-id content/articles/talks.md:7'],
		],
		['by an article and a file', [makeRecord('people', 'xi', 'Xi'), makeArticle(`people:\n${XI}`)], [`duplicate-id ${article}:7`]],
		['by nobody', [makeArticle('people: [xi]')], [`unknown-id ${article}:6`]],
		['but not listed', [makeRecord('people', 'xi', 'Xi')], ['unused-record content/people/xi.md:2']],
	])('reports an id defined %s', (_, files, expected) => {
		expect(collect(...files).rules).toEqual(expected);
	});

	it('reports two articles with one address', () => {
		const [one, other] = ['e\u{0301}', 'é'].map((slug) => makeArticle('', 'Text.', slug));
		expect(one && other && collect(one, other).rules).toEqual(['duplicate-id content/articles/é.md:1']);
	});

	it('says nothing of what could not be read', () => {
		const { articles, shared } = analyze([makeArticle('people: [xi]'), makeRecord('people', 'li', 'Li')]);
		const unread = new Set(['xi', 'li'].map((id) => entityKey('person', id as never)));
		expect(collectRecords(articles, shared, unread).messages).toEqual([]);
	});
});

it.each([
	['xi-jinpin', 'Did you mean `xi-jinping`? If not, define it under `people` or in `content/people/xi-jinpin.md`.'],
	['somebody', 'Define it under `people` or in `content/people/somebody.md`.'],
])('says what to do about the unknown id %s', (id, note) => {
	const place = { file: 'a.md', line: 1, column: 1 };
	expect(unknownId('person', id, place, () => ['xi-jinping']).note).toBe(note);
});
