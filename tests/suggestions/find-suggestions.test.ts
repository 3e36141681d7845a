import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/annotation/types.ts';
import type { SourceFile } from '../../src/documents/types.ts';
import { indexRecords } from '../../src/graph/known-records.ts';
import type { ArticleNode } from '../../src/graph/types.ts';
import { findSuggestions } from '../../src/suggestions/find-suggestions.ts';
import { type ArticlePassage, passagesOf } from '../../src/suggestions/passages.ts';
import type { Suggestion } from '../../src/suggestions/types.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { proposeEvent, proposeName } from '../support/propose.ts';

const LAVROV = `people:\n${makeEntry('lavrov', 'Sergei Lavrov')}`;

function suggestFor(
	files: readonly SourceFile[],
	annotate: (passages: readonly ArticlePassage[]) => Partial<Annotation>,
): readonly Suggestion[] {
	const { graph } = analyze(files);
	const article = [...graph.articles.values()].find(({ document }) => document.slug === 'forum') as ArticleNode;
	const records = indexRecords([...graph.entities.values()].map(({ record }) => record));
	const passages = passagesOf(article.document);
	return findSuggestions({ article, records, passages, annotation: { names: [], events: [], ...annotate(passages) } });
}

const person =
	(...names: readonly [string, ...string[]]) =>
	(passages: readonly ArticlePassage[]) => ({
		names: [proposeName(passages, 'person', ...names)],
	});

describe('findSuggestions, names', () => {
	it('suggests a name that no entry covers, with its place, its sentence and its count', () => {
		const text = 'It began.\n\nThen Sergei Lavrov spoke. He left. Sergei Lavrov came back.';
		expect(suggestFor([makeArticle('', text)], person('Sergei Lavrov'))).toMatchObject([
			{
				kind: 'entry',
				id: 'sergei-lavrov',
				about: 'Sergei Lavrov',
				count: 2,
				sentence: 'Then Sergei Lavrov spoke.',
				place: { line: 10, column: 6 },
			},
		]);
	});

	it('has nothing to say of a name that is covered, also within a longer one', () => {
		expect(suggestFor([makeArticle(LAVROV, 'Sergei Lavrov spoke.')], person('Sergei Lavrov'))).toEqual([]);
		const university = `organizations:\n${makeEntry('msu', 'Lomonosov University')}`;
		expect(suggestFor([makeArticle(university, 'At Lomonosov University.')], person('Lomonosov'))).toEqual([]);
	});

	it('suggests an alias for a form that the entry lacks', () => {
		const text = 'Sergei Lavrov spoke. Lavrov left. Lavrov slept.';
		expect(suggestFor([makeArticle(LAVROV, text)], person('Sergei Lavrov', 'Lavrov'))).toMatchObject([
			{ kind: 'alias', about: 'Lavrov', count: 2, record: { id: 'lavrov' }, place: { line: 11, column: 22 } },
		]);
	});

	it('suggests a record that the site has by its id', () => {
		const files = [makeArticle('', 'Sergei Lavrov spoke.'), makeRecord('people', 'sl', 'S. Lavrov', 'aliases: [Sergei Lavrov]')];
		expect(suggestFor(files, person('Sergei Lavrov'))).toMatchObject([{ kind: 'known', record: { id: 'sl' } }]);
	});

	it('suggests a country by another of its names as that', () => {
		const holland = (passages: readonly ArticlePassage[]): Partial<Annotation> => ({ names: [proposeName(passages, 'place', 'Holland')] });
		const listed = makeArticle(`places:\n${makeEntry('nl', 'Netherlands')}`, 'Holland is flat. The Netherlands are not.');
		expect(suggestFor([listed], holland)).toMatchObject([{ kind: 'alias', about: 'Holland', record: { id: 'nl' } }]);
		const shared = [makeArticle('', 'Holland is flat.'), makeRecord('places', 'nl', 'The Netherlands', 'aliases: [Netherlands]')];
		expect(suggestFor(shared, holland)).toMatchObject([{ kind: 'alias', about: 'Holland', record: { id: 'nl' } }]);
	});

	it('takes an id that nobody has', () => {
		const files = [makeArticle('', 'Sergei Lavrov spoke.'), makeRecord('people', 'sergei-lavrov', 'Someone Else')];
		expect(suggestFor(files, person('Sergei Lavrov'))).toMatchObject([{ kind: 'entry', id: 'sergei-lavrov-2' }]);
	});

	it.each([
		['a link', '[Sergei Lavrov](https://example.org/) spoke.'],
		['a link that says “no mention”', '[Sergei Lavrov](none:) spoke.'],
		['code', '`Sergei Lavrov` spoke.'],
		['the credit of a picture', '> [!picture]\n> A hall.\n>\n> Sergei Lavrov/Agency'],
	])('does not look into %s', (_, text) => {
		expect(suggestFor([makeArticle('', text)], person('Sergei Lavrov'))).toEqual([]);
	});

	it('looks into captions', () => {
		expect(suggestFor([makeArticle('', '> [!picture]\n> Sergei Lavrov in a hall.\n>\n> Agency')], person('Sergei Lavrov'))).toHaveLength(1);
	});
});

describe('findSuggestions, events', () => {
	const TEXT = 'The forum opened in May 2017 in the capital. A second one followed in April 2019.';
	const events = (passages: readonly ArticlePassage[]): Partial<Annotation> => ({
		events: [proposeEvent(passages, '2017-05', 'opened in May 2017'), proposeEvent(passages, '2019-04', 'followed in April 2019')],
	});

	it('suggests events that nobody tells', () => {
		expect(suggestFor([makeArticle('', TEXT)], events)).toMatchObject([
			{ kind: 'event', id: 'opened-in-may-2017', about: 'opened in May 2017', sentence: 'The forum opened in May 2017 in the capital.' },
			{ kind: 'event', id: 'followed-in-april-2019' },
		]);
	});

	it('has nothing to say of a sentence on which an event rests', () => {
		const told = `events:\n${makeEntry('one', 'First', 'date: 2017-05', 'evidence: The forum opened')}`;
		expect(suggestFor([makeArticle(told, TEXT)], events).map(({ about }) => about)).toEqual(['followed in April 2019']);
	});
});
