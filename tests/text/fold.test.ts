import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it.each([
	['Xi’s', "Xi's"],
	['Xiʼan', "Xi'an"],
	['China–Russia—talks', 'China-Russia-talks'],
	['“no limits”', '"no limits"'],
	['«да»', '"да"'],
	['Xi\nJinping\u{00A0}spoke', 'Xi Jinping spoke'],
])('folds %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

it('keeps the length, so that offsets stay true', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});

it('changes nothing the second time', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
