import { describe, expect, it } from 'vitest';
import { entitiesBySection, findNeighbours } from '../../src/graph/co-occurrence.ts';
import type { ArticleNode } from '../../src/graph/types.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';

const people = ['Xi', 'Li', 'Wang'].map((name) => makeEntry(name.toLowerCase(), name)).join('\n');
const event = makeEntry('forum', 'Forum', 'date: 2023', 'evidence: met in 2023');

function articles(...texts: readonly string[]): readonly ArticleNode[] {
	const files = texts.map((text, index) =>
		makeArticle(index === 0 ? `people:\n${people}\nevents:\n${event}` : 'people: [xi, li, wang]', text, `a${String(index)}`),
	);
	return [...analyze(files).graph.articles.values()];
}

describe('findNeighbours', () => {
	it('counts the sections that name both, not the mentions', () => {
		const neighbours = findNeighbours(articles('Xi, Xi, Li. They met in 2023.\n\n## a\n\nXi and Wang.', 'Wang and Xi.'));
		const rows = [...neighbours].map(([key, list]) => [
			key,
			list.map(({ entity, sections }) => `${entity} ${String(sections)}`).join(', '),
		]);
		expect(Object.fromEntries(rows)).toEqual({
			'person:xi': 'person:wang 2, event:forum 1, person:li 1',
			'person:li': 'event:forum 1, person:xi 1',
			'person:wang': 'person:xi 2',
			'event:forum': 'person:li 1, person:xi 1',
		});
	});

	it('knows no neighbour of one who is alone', () => {
		expect([...findNeighbours(articles('Xi.'))]).toEqual([['person:xi', []]]);
	});
});

it('lists the entities of a section in the order of appearance', () => {
	const [article] = articles('Wang, Xi and Wang met in 2023.\n\n## a\n\nNobody.\n\n## b\n\nLi.');
	expect(article && entitiesBySection(article).map((keys) => [...keys])).toEqual([
		['person:wang', 'person:xi', 'event:forum'],
		[],
		['person:li'],
	]);
});
