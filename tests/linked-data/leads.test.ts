import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/graph/types.ts';
import { findLeads } from '../../src/linked-data/leads.ts';

/** Each letter is a mention; each word a section. */
const leads = (text: string): string => {
	const mentions = text.split(' ').flatMap((word, section) => [...word].map((entity) => ({ entity, section }) as unknown as Mention));
	return findLeads({ mentions }).join('');
};

describe('findLeads', () => {
	it.each([
		['', ''],
		['ab', 'ab'],
		['abcd', 'abcd'],
		['abcdef', 'abcde'],
		['abcc abcd', 'cab'],
		['aab bc cd d', 'bcd'],
		['abcx abcx abcx d', 'abcx'],
		['ba ab', 'ba'],
		['ddddd abc abc abc', 'abc'],
	])('finds in %j: %j', (text, found) => {
		expect(leads(text)).toBe(found);
	});
});
