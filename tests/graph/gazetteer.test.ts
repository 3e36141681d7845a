import { describe, expect, it } from 'vitest';
import { buildGazetteer, namesOf } from '../../src/graph/gazetteer.ts';
import { makePerson } from '../support/make-entity.ts';

describe('namesOf', () => {
	it('gives every name once, with accents composed', () => {
		const record = makePerson('xi', 'Xi Jinping', ['Xi', 'Xi Jinping', 'E\u{0301}lyse\u{0301}e'], { zh: '习近平', ja: '习近平' });
		expect(namesOf(record)).toEqual(['Xi Jinping', 'Xi', 'Élysée', '习近平']);
	});
});

describe('buildGazetteer', () => {
	it('puts names under their first letter, the longest first', () => {
		const gazetteer = buildGazetteer([makePerson('xi', 'Xi', ['Xi Jinping']), makePerson('li', 'Li')]);
		expect([...gazetteer].map(([first, names]) => [first, names.map(({ name }) => name)])).toEqual([
			['X', ['Xi Jinping', 'Xi']],
			['L', ['Li']],
		]);
	});

	it('folds names, and knows all who bear one', () => {
		const gazetteer = buildGazetteer([makePerson('b', 'O’Brien'), makePerson('a', "O'Brien"), makePerson('a', 'O’Brien')]);
		expect(gazetteer.get('O')).toEqual([{ name: "O'Brien", bearers: ['person:a', 'person:b'] }]);
	});
});
