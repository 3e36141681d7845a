import { describe, expect, it } from 'vitest';
import { buildFacts, type FactValue } from '../../src/page-models/facts.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { entityIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const write = (value: FactValue): string => {
	if (value.kind === 'date') return value.date.text;
	if (value.kind === 'entity') return `${value.entity.name} → ${value.entity.href}`;
	return value.kind === 'text' ? value.text : `${value.label} → ${value.url}`;
};
const facts = (key: string, of = site): unknown =>
	buildFacts(onPage(of, 'x/y.html' as PagePath), entityIn(of, key)).map(({ label, source, values }) => [
		label,
		source,
		...values.map(write),
	]);

describe('buildFacts', () => {
	it.each([
		[
			'person:putin',
			[
				['Also called', 'text', 'Putin'],
				['Elsewhere', 'editors', 'wikidata.org → https://www.wikidata.org/wiki/Q7747'],
			],
		],
		['person:li', []],
		[
			'place:china',
			[
				['Contains', 'editors', 'Beijing → ../places/beijing.html'],
				['Coordinates', 'editors', '35.5° N, 103° W'],
			],
		],
		['place:beijing', [['Lies in', 'editors', 'China → ../places/china.html']]],
		[
			'event:launch',
			[
				['Date', 'editors', '2013'],
				['People', 'editors', 'Xi Jinping → ../people/xi.html'],
			],
		],
		[
			'event:forum',
			[
				['Date', 'text', '17 October 2023'],
				['Places', 'editors', 'Beijing → ../places/beijing.html'],
			],
		],
	])('tells what is known of %s, and who says so', (key, expected) => {
		expect(facts(key)).toEqual(expected);
	});

	it.each([
		['0', '0', '0° N, 0° E'],
		['-33.86', '151.21', '33.86° S, 151.21° E'],
	])('writes the position %s, %s', (latitude, longitude, expected) => {
		const lists = `places:\n${makeEntry('there', 'There', `latitude: ${latitude}`, `longitude: ${longitude}`)}`;
		expect(facts('place:there', makeSite([makeArticle(lists, 'There.')]))).toEqual([['Coordinates', 'editors', expected]]);
	});
});
