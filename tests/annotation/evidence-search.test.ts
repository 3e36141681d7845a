import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvidenceSearch } from '../../src/annotation/evidence-search.ts';
import { fold } from '../../src/text/fold.ts';

describe('createEvidenceSearch', () => {
	it('finds what stands once, as reading all of the texts does', () => {
		const word = fc.constantFrom('a', 'ab', 'mine', 'mines', 'the', 'closed', '1992', '’s', '-', ',', '“', 'é', '😀', '\n');
		const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
		const cases = fc.array(text, { minLength: 1, maxLength: 4 }).chain((texts) =>
			fc.record({
				texts: fc.constant(texts),
				at: fc.nat({ max: texts.length - 1 }),
				start: fc.nat({ max: 30 }),
				length: fc.integer({ min: 1, max: 30 }),
			}),
		);
		fc.assert(
			fc.property(cases, ({ texts, at, start, length }) => {
				const phrase = fold((texts[at] ?? '').slice(start, start + length));
				fc.pre(phrase !== '');
				let places = 0;
				for (const other of texts.map(fold))
					for (let found = other.indexOf(phrase); found >= 0; found = other.indexOf(phrase, found + 1)) places++;
				expect(createEvidenceSearch(texts).isUnique(phrase)).toBe(places === 1);
			}),
		);
	});

	it('tells a phrase from the longer words of another', () => {
		const search = createEvidenceSearch(['The old mine closed here.', 'Fold mine closed heretics.']);
		expect(search.isUnique('old mine closed here')).toBe(false);
		expect(search.isUnique('The old mine closed here')).toBe(true);
		expect(search.isUnique('never there at all')).toBe(false);
	});

	it('counts a place at the very beginning once', () => {
		expect(createEvidenceSearch(['ab ab a']).isUnique('ab ab ')).toBe(true);
	});

	it('knows that what never stands does not stand once', () => {
		expect(createEvidenceSearch(['The old mine.']).isUnique('new')).toBe(false);
	});
});
