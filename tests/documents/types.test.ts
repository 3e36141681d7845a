import { expect, it } from 'vitest';
import { COLLECTIONS, ENTITY_KINDS } from '../../src/documents/types.ts';

it('has a collection for each kind of entity, in their order', () => {
	expect(Object.keys(COLLECTIONS)).toEqual(ENTITY_KINDS);
	expect(new Set(Object.values(COLLECTIONS)).size).toBe(ENTITY_KINDS.length);
});
