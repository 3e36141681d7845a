import { describe, expect, it } from 'vitest';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';

const SHARED = [
	makeRecord('people', 'xi', 'Xi'),
	makeRecord('places', 'china', 'China'),
	makeRecord('places', 'beijing', 'Beijing', 'within: china'),
];
const dated = (slug: string, date: string, text = 'Xi.'): ReturnType<typeof makeArticle> => {
	const { path, value } = makeArticle('people: [xi]', text, slug);
	return { path, value: value.replace('date: 2023-10-16', `date: ${date}`) };
};

describe('buildGraph', () => {
	it('orders articles newest first, ties by slug, whatever order they come in', () => {
		const files = [dated('c', '2022'), dated('b', '2023'), dated('a', '2023'), dated('d', '2024-01')];
		expect([...analyze(files).graph.articles.keys()]).toEqual(['d', 'a', 'b', 'c']);
		expect([...analyze(files.toReversed()).graph.articles.keys()]).toEqual(['d', 'a', 'b', 'c']);
	});

	it('gathers what all articles say of an entity', () => {
		const { graph } = analyze([...SHARED, dated('old', '2022', 'Xi and Xi.'), dated('new', '2023')]);
		const entity = graph.entities.get('person:xi' as never);
		expect(entity?.articles).toEqual(['new', 'old']);
		expect(entity?.mentions.map(({ article }) => article)).toEqual(['new', 'old', 'old']);
	});

	it('finds only the names that an article lists', () => {
		const { graph } = analyze([...SHARED, dated('a', '2023', 'Xi in Beijing.')]);
		expect(graph.entities.get('place:beijing' as never)?.mentions).toEqual([]);
	});

	it('gives a place the events of the places within it, in the order of time', () => {
		const event = (id: string, date: string): string =>
			makeEntry(id, `Event ${id}`, `date: ${date}`, `evidence: in ${date}`, 'places: [beijing, china]', 'people: [xi]');
		const lists = `people: [xi]\nplaces: [china, beijing]\nevents:\n${event('late', '2022')}\n${event('early', '1941')}`;
		const { graph } = analyze([...SHARED, makeArticle(lists, 'Xi, Beijing, China: in 2022, in 1941.')]);
		for (const key of ['place:china', 'place:beijing', 'person:xi'])
			expect(graph.events.get(key as never)).toEqual(['event:early', 'event:late']);
	});

	it('warns of what the text never names', () => {
		const { messages } = analyze([...SHARED, makeArticle('people: [xi]\nplaces: [beijing, china]', 'In Beijing.\n\n## Xi')]);
		expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
			['never-named', 6, 10],
			['never-named', 7, 19],
		]);
	});

	it('does not follow one error with others that it brought about', () => {
		const broken = makeRecord('places', 'china', 'China', 'latitud: 1');
		const files = [
			makeArticle('places: [china, { id: beijing, name: Beijing, description: D, within: china }]', '[China](place:china), Beijing.'),
			broken,
		];
		expect(analyze(files).messages.map(({ ruleId }) => ruleId)).toEqual(['unknown-key']);
	});
});
