import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/build-search.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';
import { openSearchOf, withMarks } from '../support/read-search.ts';
import { REAL_ARTICLE } from '../support/real-content.ts';
import { SEARCH_QUERIES } from '../support/search-queries.ts';

const search = openSearchOf(buildSearch(makeSite(REAL_ARTICLE).graph, { locale: 'en-GB' }).script);

describe('the search', () => {
	it.each(SEARCH_QUERIES)('finds for %s', (query, first) => {
		expect(search(query)[0]?.document.path).toBe(first);
	});

	it('marks what was found, in the sentence that says most of it', () => {
		const [passage] = search('distinctive way');
		expect(withMarks(passage?.excerpt ?? [])).toMatch(/^He also praised Xi’s \[distinctive\] \[way\] of dealing/);
		const [name] = search('Путин');
		expect(withMarks(name?.title ?? [])).toBe('Vladimir Putin (Владимир [Путин])');
		expect(withMarks(search('习近平')[0]?.title ?? [])).toBe('Xi Jinping ([习近平])');
	});

	it('finds nothing for nothing', () => {
		for (const query of ['', ' ', '…', '""', 'zzzzqqq', '"coerces trade"']) expect(search(query)).toEqual([]);
	});

	it('finds passages that say the words, and those that say them in a row first', () => {
		const text = 'Grain and a deal were far apart, with much between them to be said of both.\n\nThe grain deal ended.';
		const find = openSearchOf(buildSearch(makeSite([makeArticle('', text)]).graph, { locale: 'en-GB' }).script);
		expect(find('grain deal').map(({ excerpt }) => withMarks(excerpt))).toEqual([
			'The [grain] [deal] ended.',
			'[Grain] and a [deal] were far apart, with much between them to be said of both.',
		]);
		expect(find('"grain deal"')).toHaveLength(1);
		expect(find('grain submarine').map(({ document }) => document.kind)).toEqual(['passage', 'passage']);
	});

	it.each([
		['"xi jinping" putin', 'xi jinping', 'putin'],
		['putin "xi jinping"', 'xi jinping', 'putin'],
		['“in Beijing” putin', 'in beijing', 'putin'],
		['"united states" china', 'united states', 'china'],
		['„united states“ «xi and putin»', 'united states', 'xi and putin'],
		['"Xi Jin', 'xi jin', ''],
		['support "no lim', 'no lim', 'support'],
	])('holds what finds %s to its phrases and its words', (query, phrase, other) => {
		const found = search(query);
		expect(found.length).toBeGreaterThan(0);
		for (const { document } of found) {
			const said = [...document.names, document.text].join('\n').toLowerCase();
			expect(said).toContain(phrase);
			expect(said).toContain(other);
		}
	});

	it('takes words in quotation marks as they are', () => {
		expect(search('"puttin"')).toEqual([]);
		expect(search('"xi jinpin"')).toEqual([]);
		expect(search('"jinping xi"')).toEqual([]);
		expect(search('"xi jinping" zzzzqqq')).toEqual([]);
		expect(search('"xi jinping" puttin').length).toBeGreaterThan(0);
		expect(search('"united states"')[0]?.document.path).toBe('places/united-states.html');
		expect(search('“习近平”')[0]?.document.path).toBe('people/xi-jinping.html');
	});

	it('puts who is named more before who is named less, and people before events', () => {
		const people = `people:\n${makeEntry('a', 'Ana Lima')}\n${makeEntry('b', 'Ana Reis')}\nevents:\n${makeEntry('e', 'Ana', 'date: 2023', 'evidence: voted')}`;
		const find = openSearchOf(
			buildSearch(makeSite([makeArticle(people, 'Ana Reis met Ana Reis, not Ana Lima; she voted.')]).graph, { locale: 'en' }).script,
		);
		expect(find('an').map(({ document }) => document.path)).toEqual([
			'people/b.html',
			'people/a.html',
			'events/e.html',
			expect.stringContaining('#') as string,
		]);
	});
});
