import { describe, expect, it } from 'vitest';
import { holdsMost, holdsSome, profileOf, sameNames, similarity } from '../../src/permanent-ids/profile.ts';

describe('profileOf', () => {
	it.each([
		['Don’t, we-said: 12.5 Éa', ['don', 't', 'we', 'said', '12', '5', 'éa']],
		['北京2022年', ['北', '京', '2022', '年']],
		['สวัสดี', ['ส', 'ว', 'ั', 'ส', 'ด', 'ี']],
		['— “!”', []],
	])('takes %s apart', (text, tokens) => {
		expect(profileOf(text).tokens.join(' ')).toBe(tokens.join(' '));
	});

	it('takes for names what has a capital within a sentence, and figures', () => {
		expect([...profileOf('The mayor of Rome. He has 12 cats! Ana, 3D.').names]).toEqual(['Rome', '12', '3D']);
	});
});

describe('similarity', () => {
	it.each([
		['a b c', 'a b c', 1],
		['a b c', 'd e f', 0],
		['a b c d', 'a b x d', (6 / 8 + 2 / 6) / 2],
		['', '', 0],
	])('of “%s” and “%s”', (a, b, expected) => {
		expect(similarity(profileOf(a), profileOf(b))).toBeCloseTo(expected);
	});
});

it.each([
	['in Rome', 'in Oslo', false],
	['in Rome', 'in town', true],
	['in Rome with Ana', 'in Rome with Eva', true],
	['in Rome with Ana and Bo', 'in Oslo with Eva and Bo', false],
])('sameNames: “%s”, “%s”', (a, b, expected) => {
	expect(sameNames(profileOf(a), profileOf(b))).toBe(expected);
});

it.each([
	['one two three four five', 'two three four', true],
	['one two three', 'one four two five three six', false],
	['we met in Rome', 'we met in Oslo', false],
])('holdsMost: “%s” of “%s”', (whole, part, expected) => {
	expect(holdsMost(profileOf(whole), profileOf(part))).toBe(expected);
});

it.each([
	['one two three', 'one two six seven eight nine', true],
	['one two three', 'one six two seven three', false],
])('holdsSome: “%s” of “%s”', (whole, part, expected) => {
	expect(holdsSome(profileOf(whole), profileOf(part))).toBe(expected);
});
