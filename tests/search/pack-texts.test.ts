import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FORM, readSearchData } from '../../src/browser/search-data.js';
import { piecesOf, termsOf } from '../../src/browser/search-terms.js';
import { packTexts } from '../../src/search/pack-texts.ts';

const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 12 }),
			fc.constantFrom(' ', ', ', '北京', 'Xi’an', 'U.S.', 'the', '—', 'Путин', 'กรุงเทพ', '"', '\\', '0a'),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join('').replaceAll(/[\n\v]/g, ' '));

/** What a browser reads of packed texts, as the descriptions of people. */
function unpack(texts: readonly string[]) {
	const { words, texts: packed } = packTexts(texts);
	const names = packed.map((text, index) => ['person', `p${String(index)}`, 0, '', text] as const);
	return readSearchData({ form: DATA_FORM, locale: 'en', words, names, articles: [] });
}

describe('packed texts', () => {
	it('come back as they were, with the terms that they hold', () => {
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
				const { documents, terms } = unpack(texts);
				expect(documents.map(({ text }) => text)).toEqual(texts);
				expect(terms.map(({ text }) => text)).toEqual(texts.map((text) => termsOf(text).map(({ term }) => term)));
			}),
			{ numRuns: 400 },
		);
	});

	it('hold numbers of any length', () => {
		const words = Array.from({ length: 5_000 }, (_, index) => `w${String(index)}x`);
		const { documents } = unpack([words.join(' '), words.toReversed().join(' ')]);
		expect(documents.map(({ text }) => text)).toEqual([words.join(' '), words.toReversed().join(' ')]);
	});

	it.each([
		['One two, three', ['One', 'two', ', ', 'three']],
		['“Yes.”', ['“', 'Yes', '.”']],
		['2023年', ['2023', '', '年']],
		['', []],
	])('divide %j', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));
});
