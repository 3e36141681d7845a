import { describe, expect, it } from 'vitest';
import { beginsWord, endsWord } from '../../src/text/word-boundaries.ts';

describe('beginsWord', () => {
	it.each([
		['Xi', 0, true],
		['(Xi', 1, true],
		['anti-Xi', 5, true],
		['Taxi', 2, false],
		['snake_Xi', 6, false],
		['2Xi', 1, false],
		['访问中国', 2, true],
		["l'Ukraine", 2, true],
		["jusqu'Ukraine", 6, true],
		["O'Brien", 2, false],
		["'Xi' he said", 1, true],
		['𝒳Xi', 2, false],
	])('in %s at %i: %s', (text, offset, expected) => {
		expect(beginsWord(text, offset)).toBe(expected);
	});
});

describe('endsWord', () => {
	it.each([
		['Xi', 2, true],
		["Xi's", 2, true],
		["Xi'", 2, true],
		["Xi'an", 2, false],
		["Xi'sa", 2, false],
		['Xi-led', 2, true],
		['Xing', 2, false],
		['习近平说', 3, true],
		['푸틴이', 2, true],
		['Путина', 5, false],
		['Xi在', 2, true],
		['Xi\u{0301}', 2, false],
	])('in %s at %i: %s', (text, offset, expected) => {
		expect(endsWord(text, offset)).toBe(expected);
	});
});
