import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../../src/text/likely-words.ts';
import { suggest } from '../../src/text/suggest.ts';

const SYLLABLES = ['ba', 'ko', 'rin', 'sel', 'tu', 'mar', 'vo', 'lan', 'dis', 'pe'];
/** 1,000 words: every three of the syllables. */
const MANY = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => `${a}${b}-${c}x`)));

describe('indexWords', () => {
	it('gives all of a short list, once and in order', () => {
		expect(indexWords(['b', 'a', 'b'])('zzz')).toEqual(['a', 'b']);
	});

	it('gives few of a long list', () => {
		const likely = indexWords(MANY);
		for (const word of MANY.slice(0, 50)) expect(likely(`${word}e`).length).toBeLessThanOrEqual(400);
	});

	it('finds words by a part, by how they begin, and what differs by a letter', () => {
		const likely = indexWords([...MANY, 'vladimir-putin', 'xi-jinping']);
		expect(suggest('putin', likely('putin'))).toBe('vladimir-putin');
		expect(suggest('vlad', likely('vlad'))).toBe('vladimir-putin');
		expect(suggest('xi-jinpign', likely('xi-jinpign'))).toBe('xi-jinping');
	});

	it('leaves in it what a mistyped word meant', () => {
		const likely = indexWords(MANY);
		const slip = fc.record({ word: fc.constantFrom(...MANY), at: fc.nat(7), letter: fc.constantFrom('', 'q', 'zz') });
		fc.assert(
			fc.property(slip, ({ word, at, letter }) => {
				const mistyped = `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
				expect(likely(mistyped)).toContain(suggest(mistyped, MANY));
			}),
		);
	});
});
