import { describe, expect, it } from 'vitest';
import { matchParts } from '../../src/permanent-ids/match-parts.ts';
import { profileOf } from '../../src/permanent-ids/profile.ts';

const side = (texts: readonly string[]) => {
	const profiles = texts.map(profileOf);
	return { count: texts.length, profiles: (index: number) => profiles[index] ?? profileOf(''), open: texts.map((_, index) => index) };
};
const match = (old: readonly string[], next: readonly string[]): readonly string[] =>
	matchParts(side(old), side(next)).map(({ from, to }) => `${String(from)}>${String(to)}`);

const [A, B, C] = ['The ferry left at nine with forty cars', 'It rained all day and the band played on', 'Nobody came to see them land'];

describe('matchParts', () => {
	it.each([
		['neighbours that were joined', [A, B, C], [`${A}. ${B}.`, 'Else.'], ['0>0', '1>0']],
		['a text that was divided', [`${A}. ${B}.`], [A, B], ['0>0']],
		['a text that two hold', [A, B], [`${A} ${B}`, `So ${A} ${B}`], []],
		['words that stand in another order', [A, B], [`${B} ${A}`], []],
	])('finds %s', (_, old, next, expected) => {
		expect(match(old, next)).toEqual(expected);
	});

	it('goes through thousands of texts of which each has changed', () => {
		const text = (index: number, word: string): string =>
			`The council met in room ${String(index)} and ${word} plan ${String(index * 7)} for the price of ${String(index * 3)} euros`;
		const many = (word: string): readonly string[] => Array.from({ length: 3000 }, (_, index) => text(index, word));
		expect(match(many('chose'), many('took'))).toEqual([]);
	});
});
