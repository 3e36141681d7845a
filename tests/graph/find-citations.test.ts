import { describe, expect, it } from 'vitest';
import { collectRecords } from '../../src/graph/collect-records.ts';
import { findCitations } from '../../src/graph/find-citations.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';

function cite(text: string, evidence: string, date = '2023', ...more: readonly string[]): ReturnType<typeof findCitations> {
	const entry = makeEntry('forum', 'A meeting', `date: "${date}"`, `evidence: "${evidence}"`, ...more);
	const { articles } = analyze([makeArticle(`events:\n${entry}`, text)]);
	const [article] = articles;
	if (!article) throw new Error('The article of the test does not parse');
	return findCitations(article, collectRecords(articles, []).records);
}

describe('findCitations', () => {
	it.each([
		['in plain text', 'They met in 2023.', 'met in 2023', [0, 0, 5]],
		['in markup', 'They *met* in 2023.', 'met in 2023', [0, 0, 5]],
		['across a line', 'They met\nin 2023.', 'met in 2023', [0, 0, 5]],
		['with other quotation marks', 'a\n\nThey “met” in Xi’s 2023.', "'met' in Xi's 2023".replaceAll("'met'", '“met”'), [0, 1, 5]],
		['in a later section', 'a\n\n## b\n\nmet in 2023', 'met in 2023', [1, 0, 0]],
		['in a list', '- a\n- met in 2023', 'met in 2023', [0, 0, 0]],
	])('finds evidence %s', (_, text, evidence, [section, block, start]) => {
		const { citations, messages } = cite(text, evidence);
		expect(citations).toMatchObject([
			{ entity: 'event:forum', section, block, start, end: Number(start) + evidence.length, basis: undefined },
		]);
		expect(messages).toEqual([]);
	});

	it.each([
		[
			'other words',
			'They met in 2023.',
			'they parted',
			'Copy a phrase from one paragraph of the text, letter by letter, without its markup; or remove the event, if the text no longer tells it.',
		],
		['another case', 'They met in 2023.', 'they MET', 'Write it as the text does: "They met".'],
		['other signs', 'They met, in 2023.', 'met in 2023', 'Write it as the text does: "met, in 2023".'],
		[
			'words of two paragraphs',
			'They met\n\nin 2023.',
			'met in 2023',
			'Copy a phrase from one paragraph of the text, letter by letter, without its markup; or remove the event, if the text no longer tells it.',
		],
		[
			'signs alone',
			'They met.',
			'?!',
			'Copy a phrase from one paragraph of the text, letter by letter, without its markup; or remove the event, if the text no longer tells it.',
		],
	])('reports evidence with %s', (_, text, evidence, note) => {
		const { citations, messages } = cite(text, evidence);
		expect(citations).toEqual([]);
		expect(messages).toMatchObject([{ ruleId: 'evidence-missing', line: 11, column: 15, note }]);
	});

	it('reports evidence that stands there more than once, with the places', () => {
		const { messages } = cite('They met in 2023.\n\n- So: met in 2023', 'met in 2023');
		expect(messages).toMatchObject([{ ruleId: 'evidence-repeated', reason: 'The text holds "met in 2023" 2 times, at 13:6, 15:7' }]);
	});

	it.each([
		['2023', 'met in 2023', true],
		['2023-10-17', 'met in 2023', true],
		['194X', 'in the 1940s', true],
		['2023', 'سنة ٢٠٢٣', true],
		['2023', 'संवत् २०२३', true],
		['2023', 'met last year', false],
		['../..', 'met in 2023', false],
	])('asks what the date %s rests on when "%s" does not say it', (date, evidence, said) => {
		const rules = (...more: readonly string[]): readonly (string | undefined)[] =>
			cite(evidence, evidence, date, ...more).messages.map(({ ruleId }) => ruleId);
		expect(rules()).toEqual(said ? [] : ['date-without-basis']);
		expect(rules('basis: A calendar.')).toEqual([]);
	});
});
