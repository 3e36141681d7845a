import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleSlug, EntityId } from '../../src/documents/types.ts';
import { compareSpots, entityKey } from '../../src/graph/types.ts';

it('makes keys that tell kinds apart', () => {
	expect(entityKey('person', 'xi' as EntityId)).toBe('person:xi');
	expect(entityKey('place', 'xi' as EntityId)).toBe('place:xi');
});

it('orders spots by where they stand, of two that begin together the longer first', () => {
	const number = fc.integer({ min: 0, max: 3 });
	const spot = fc
		.record({ section: number, block: number, text: number, start: number, length: number })
		.map(({ length, ...rest }) => ({ article: 'a' as ArticleSlug, ...rest, end: rest.start + length }));
	fc.assert(
		fc.property(fc.array(spot), (spots) => {
			const keys = spots
				.toSorted(compareSpots)
				.map(({ section, block, text, start, end }) => [section, block, text, start, 9 - end].join(''));
			expect(keys).toEqual(keys.toSorted());
		}),
	);
});
