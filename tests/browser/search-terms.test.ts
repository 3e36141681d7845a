import { describe, expect, it } from 'vitest';
import { foldWord, readQuery, termsOf } from '../../src/browser/search-terms.js';

describe('the terms of the search', () => {
	it.each([
		['São', 'sao'],
		['Øresund', 'oresund'],
		['Straße', 'strasse'],
		['Łódź', 'lodz'],
		['Ёлкин', 'елкин'],
		['Βρυξέλλες', 'βρυξελλεσ'],
		['أَحْمَد', 'احمد'],
		['Xi’an', 'xian'],
		['Putin’s', 'putin'],
		['한국', '한국'],
		['ＣＮＮ', 'cnn'],
		['U.S', 'us'],
	])('fold %s', (word, folded) => expect(foldWord(word)).toBe(folded));

	it.each([
		['China-Russia ties', ['china', 'russia', 'ties']],
		['习近平', ['习近', '近平', '平']],
		['東京タワー', ['東京', '京タ', 'タワ', 'ワー', 'ー']],
		['5G网络', ['5g', '网络', '络']],
		['«Да», — сказал', ['да', 'сказал']],
		['… — !', []],
		['The U.S.-led talks', ['the', 'us', 'led', 'talks']],
		['at the U.N.', ['at', 'the', 'un']],
		['the u.s', ['the', 'us']],
		['J.R.R. Smith', ['jrr', 'smith']],
		['Plan B. A new one', ['plan', 'b', 'a', 'new', 'one']],
		['J.Smith', ['j', 'smith']],
	])('divide %s', (text, terms) => expect(termsOf(text).map(({ term }) => term)).toEqual(terms));

	it('ask for pairs alone where there are any', () => {
		expect(termsOf('习近平', true).map(({ term }) => term)).toEqual(['习近', '近平']);
		expect(termsOf('习', true).map(({ term }) => term)).toEqual(['习']);
	});

	it('tell where they stand', () => {
		const text = 'In Xi’an, 北京.';
		expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Xi’an', '北京', '京']);
	});
});

describe('a query', () => {
	it.each([
		['Putin', [], ['putin']],
		['"Xi Jinping" putin', [' xi jinping '], ['putin']],
		['putin „Xi“ in «no limits»', [' xi ', ' no limits '], ['putin', 'in']],
		['“Xi Jin', [' xi jin'], []],
		['a "b" c "', [' b '], ['a', 'c']],
		['"" ""', [], []],
		['「习近平」', [' 习近 近平 '], []],
	])('%s is divided', (query, phrases, words) => expect(readQuery(query)).toEqual({ phrases, words }));
});
