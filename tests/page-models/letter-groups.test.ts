import { expect, it } from 'vitest';
import { letterOf } from '../../src/page-models/letter-groups.ts';

it.each([
	['“no limits”', 'N'],
	['Élysée', 'E'],
	['øre', 'Ø'],
	['Йошкар', 'И'],
	['2022 Winter Olympics', '0–9'],
	['习近平', '漢字'],
	['トヨタ', 'かな'],
	['서울', '한글'],
	['—', '#'],
])('puts %s under %s', (term, letter) => expect(letterOf(term)).toBe(letter));
