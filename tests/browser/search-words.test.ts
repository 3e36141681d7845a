import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/build-search.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';
import { openSearchOf, openWholeSearchOf, withMarks } from '../support/read-search.ts';
import { REAL_ARTICLE } from '../support/real-content.ts';

const { script } = buildSearch(makeSite(REAL_ARTICLE).graph, { locale: 'en-GB' });
const search = openSearchOf(script);

describe('the words of a query', () => {
	it.each([
		['Chian', 'china'],
		['Hamsa', 'hamas'],
		['Bidne', 'joe-biden'],
		['Uktraine', 'ukraine'],
		['Путни', 'vladimir-putin'],
	])('takes neighbours that changed places for one error: %s', (query, id) => {
		expect(search(query)[0]?.document.path).toContain(`/${id}.html`);
	});

	it('takes numbers as they are', () => {
		const find = openSearchOf(
			buildSearch(makeSite([makeArticle('', 'In 2022 Resolution 5000 passed.')]).graph, { locale: 'en-GB' }).script,
		);
		for (const query of ['2024', '5001', '2202', '1022', '22022']) expect(find(query)).toEqual([]);
		for (const query of ['2022', '202', 'resolution 50', 'resoltion 5000']) expect(find(query)).toHaveLength(1);
	});

	it.each([
		['putin', false],
		['putin in Beijing', false],
		['asdf putin', true],
		['zzzz xi', true],
		['kyrgyzstan nanyang', true],
		['zzzzqqq', false],
		['"xi jinping" zzzzqqq', false],
	])('says of %s whether only some of the words were found', (query, some) => expect(openWholeSearchOf(script)(query).some).toBe(some));

	it.each([
		['asdf putin', ['person']],
		['zzzz xi', ['person']],
		['kyrgyzstan nanyang', ['place', 'organization']],
	])('puts names first where no hit has all the words: %s', (query, kinds) => {
		const first = search(query).map(({ document }) => document.kind);
		expect(first.slice(0, kinds.length)).toEqual(kinds);
	});

	it.each([
		['the west', 'the-west'],
		['the united nations', 'united-nations'],
		['the siege of leningrad', 'siege-of-leningrad'],
		['un', 'united-nations'],
		['the', ''],
	])('finds names also by words that stand everywhere: %s', (query, id) => {
		expect(search(query)[0]?.document.path).toContain(id);
	});

	it('puts a passage before names where it has more of a long query', () => {
		const query = 'he also praised the clever way of dealing, which imposes nothing and coerces some of Moscow and Beijing';
		expect(search(query)[0]?.document.path).toBe('articles/putin-in-beijing.html#p-8vn0563');
	});

	it.each([
		['1941', ['events/the-holocaust.html', 'events/siege-of-leningrad.html']],
		['February 2022', ['events/winter-olympics-2022-opening.html', 'events/joint-statement-2022.html', 'events/invasion-of-ukraine.html']],
		['2013', ['events/belt-and-road-launch.html']],
		['October 7', ['events/hamas-attack.html']],
		['putin september 2023', ['events/eastern-economic-forum-2023.html']],
		['2023-12', []],
	])('finds the events of %s by their dates', (query, paths) => {
		const found = search(query).filter(({ document }) => document.kind === 'event');
		expect(
			found
				.slice(0, paths.length)
				.map(({ document }) => document.path)
				.sort(),
		).toEqual([...paths].sort());
		if (paths.length > 0) expect(search(query)[0]?.document.kind).toBe('event');
	});

	it('shows when an event was, and marks it', () => {
		expect(withMarks(search('7 October 2023')[0]?.note ?? [])).toBe('[7] [October] [2023]');
		expect(withMarks(search('2023-10-07')[0]?.note ?? [])).toBe('7 October [2023]');
		expect(withMarks(search('Hamas attacks Israel')[0]?.note ?? [])).toBe('7 October 2023');
	});

	it('finds articles by their authors, and passages by what their pictures show', () => {
		const source = 'source: { publisher: The Herald, credit: [Jo Reis] }';
		const text = 'The deal ended.\n\nNobody ![a grain silo on fire](/pictures/map.png) came.\n\n![The old mill](/pictures/map.png)';
		const { graph } = makeSite([makeArticle(`author: [Ana Lima, Eva Maria Luz]\n${source}`, text)]);
		const find = openSearchOf(buildSearch(graph, { locale: 'en-GB' }).script);
		for (const [query, note] of [
			['Eva Luz', 'Ana Lima, [Eva] Maria [Luz]'],
			['jo reis', 'The Herald: [Jo] [Reis]'],
			['"grain silo"', 'a [grain] [silo] on fire'],
			['mill', 'The old [mill]'],
		] as const) {
			const [hit, ...more] = find(query);
			expect([query, withMarks(hit?.note ?? []), more]).toEqual([query, note, []]);
		}
		expect(find('nobody')[0]?.note).toEqual([]);
		expect(find('nobody silo')).toHaveLength(1);
		expect(find('"nobody came"')).toHaveLength(1);
	});
});
