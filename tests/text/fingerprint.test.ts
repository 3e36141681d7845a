import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.ts';

it('names a text by seven letters and digits', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-hjkmnp-tv-z]{7}$/.test(fingerprint(text))));
});

it('keeps the names it once gave, since readers keep links with them', () => {
	expect(fingerprint('')).toBe('5e7sh02');
	expect(fingerprint('Vladimir Putin flies to Beijing.')).toMatchInlineSnapshot(`"fvkbac0"`);
});

it('tells near texts apart', () => {
	const texts = Array.from({ length: 2000 }, (_, index) => `Paragraph ${String(index)}`);
	expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
