import { describe, expect, it } from 'vitest';
import { pairQuotes } from '../../src/manuscripts/pair-quotes.ts';

describe('pairQuotes', () => {
	it.each([
		['“We sent the maps in March.', 'We sent the maps in March.'],
		['Nobody asked,” she said.', 'Nobody asked, she said.'],
		['"We sent the maps in March.', 'We sent the maps in March.'],
		['“So,” she said. “We sent the maps.', '“So,” she said. We sent the maps.'],
		['"So," she said. "We sent the maps.', '"So," she said. We sent the maps.'],
		['He said "no" and left."', 'He said "no" and left.'],
		['‘We sent the maps.', 'We sent the maps.'],
		['«On part.', 'On part.'],
	])('takes the lone mark away: %s', (text, paired) => {
		expect(pairQuotes(text)).toBe(paired);
	});

	it.each([
		'“We did,” she said.',
		'„Wir gehen“, sagte sie.',
		'»Ja«, sagte er.',
		'«Oui», dit-il.',
		'Ann’s ‘no’ stood.',
		'It is 5" long and 6" wide.',
	])('leaves %s', (text) => {
		expect(pairQuotes(text)).toBe(text);
	});
});
