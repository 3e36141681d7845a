import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../src/text/name-uuid.ts';

describe('nameUuid', () => {
	it('writes a UUID of version 8', () => {
		for (const text of ['', 'a', 'Backgrounder\nforum', '北京'])
			expect(nameUuid(text)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	});

	it('tells texts apart, and is the same for the same', () => {
		const texts = Array.from({ length: 500 }, (_, index) => `site\narticle-${String(index)}`);
		expect(new Set(texts.map(nameUuid)).size).toBe(500);
		expect(nameUuid('a')).toBe(nameUuid('a'));
	});
});
