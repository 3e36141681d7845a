import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

describe('suggest', () => {
	it.each([
		['titel', ['title', 'date'], 'title'],
		['organisations', ['organizations', 'people'], 'organizations'],
		['xi-jinpin', ['xi-jinping', 'li-na'], 'xi-jinping'],
		['putin', ['vladimir-putin', 'xi-jinping'], 'vladimir-putin'],
		['xi', ['li', 'xi-jinping'], 'xi-jinping'],
		['li', ['li-na', 'li-bai'], undefined],
		['lat', ['latitude', 'longitude'], 'latitude'],
		['BEIJING', ['beijing', 'nanjing'], 'beijing'],
		['summary', ['title', 'date'], undefined],
		['id', ['us', 'eu'], undefined],
		['', ['id'], undefined],
		['cat', ['car', 'bat'], 'bat'],
		['word', [], undefined],
	])('for %s among %j: %s', (word, candidates, meant) => {
		expect(suggest(word, candidates)).toBe(meant);
	});

	it('does not depend on the order of the candidates', () => {
		const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 6 }));
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), words, (word, candidates) => {
				expect(suggest(word, candidates.toReversed())).toBe(suggest(word, candidates));
			}),
		);
	});
});
