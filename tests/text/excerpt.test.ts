import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/text/excerpt.ts';

describe('excerpt', () => {
	it.each([
		['all there is', ['One. Two.'], 'en', 20, 'One. Two.'],
		['whole sentences', ['One two. Three four.'], 'en', 15, 'One two.'],
		['the next paragraphs, too', ['One two.', 'Three.', 'Four.'], 'en', 15, 'One two. Three.'],
		['whole words of a long sentence', ['The quick brown fox jumps.'], 'en', 15, 'The quick …'],
		['no sign that stands behind the last word', ['The quick, brown fox jumps.'], 'en', 16, 'The quick …'],
		['Chinese without gaps', ['会谈开始。习近平发言。会谈结束。'], 'zh', 11, '会谈开始。习近平发言。'],
		['whole Chinese words', ['中国和俄罗斯的领导人会谈'], 'zh', 8, '中国和俄罗斯 …'],
		['Arabic', ['التقى الرئيسان. ثم تحدثا.'], 'ar', 18, 'التقى الرئيسان.'],
		['one line', ['One\ntwo\u00A0 three.'], 'en', 20, 'One two three.'],
		['titles with their full stop', ['Mr. Li spoke. He left.'], 'en', 14, 'Mr. Li spoke.'],
		['a part of a word without end', ['a'.repeat(30)], 'en', 10, `${'a'.repeat(9)}…`],
		['whole characters', ['👨‍👩‍👧‍👦'.repeat(3)], 'en', 15, '👨‍👩‍👧‍👦…'],
		['nothing of nothing', [' ', ''], 'en', 10, ''],
	])('takes %s', (_, texts, language, most, expected) => {
		expect(excerpt(texts, language, most)).toBe(expected);
	});

	it('is one line of at most so many signs, from the beginning of the text, whatever that is', () => {
		const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b ', '. ', '。', '習', '\n', '🇩🇪', '-', 'ش') }), { maxLength: 4 });
		fc.assert(
			fc.property(texts, fc.constantFrom('en', 'zh', 'ar'), fc.integer({ min: 20, max: 60 }), (list, language, most) => {
				const taken = excerpt(list, language, most);
				expect(taken.length).toBeLessThanOrEqual(most);
				expect(taken).not.toMatch(/\n|^\s|\s$/);
				const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
				expect(squeeze(list.join(''))).toContain(squeeze(taken.replace(/ ?…$/, '')));
				expect(taken === '').toBe(squeeze(list.join('')) === '');
			}),
		);
	});

	it('reads no further than needed', () => {
		const read: string[] = [];
		const texts = (function* () {
			for (const text of ['One two three.', 'Four five six.', 'Seven.']) {
				read.push(text);
				yield text;
			}
		})();
		expect(excerpt(texts, 'en', 20)).toBe('One two three.');
		expect(read).toHaveLength(2);
	});
});
