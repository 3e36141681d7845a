import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTexts } from '../../src/text/phrase-index.ts';

const letters = fc
	.array(fc.constantFrom('a', 'b', 'é', '中', ' ', '-', '.'), { minLength: 1, maxLength: 9 })
	.map((signs) => signs.join(''));

describe('indexTexts', () => {
	it.each([
		['flood of March', [[0, 10]]],
		['lood of Mar', [[0, 11]]],
		[
			'flood',
			[
				[0, 10],
				[1, 2],
			],
		],
		['of', [[0, 16]]],
		['a flood of snow', []],
	])('finds %j', (phrase, places) => {
		const find = indexTexts(['The great flood of March', 'A flood']);
		expect(find(phrase).map(({ index, start }) => [index, start])).toEqual(places);
	});

	it('finds what a look at every text finds', () => {
		fc.assert(
			fc.property(fc.array(letters, { maxLength: 6 }), letters, (texts, phrase) => {
				const expected = texts.flatMap((text, index) =>
					[...text].flatMap((_, start) => (text.startsWith(phrase, start) ? [{ index, start }] : [])),
				);
				expect(indexTexts(texts)(phrase)).toEqual(expected);
			}),
		);
	});
});
