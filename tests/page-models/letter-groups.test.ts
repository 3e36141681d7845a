import { expect, it } from 'vitest';
import { letterId, letterOf, withoutThe } from '../../src/page-models/letter-groups.ts';

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

it.each([
	['B', 'letter-b'],
	['0–9', 'letter-0-9'],
	['#', 'letter-other'],
	['Ø', 'letter-ud8'],
	['И', 'letter-u418'],
	['漢字', 'letter-han'],
	['かな', 'letter-kana'],
	['한글', 'letter-hangul'],
])('names the place of %s %s, which needs no encoding', (letter, id) => {
	expect(letterId(letter)).toBe(id);
	expect(encodeURIComponent(id)).toBe(id);
});

it.each([
	['The Holocaust', 'Holocaust'],
	['the West', 'West'],
	['Theresa May', 'Theresa May'],
	['The', 'The'],
])('leaves out what %s begins with in the order', (term, rest) => expect(withoutThe(term)).toBe(rest));
