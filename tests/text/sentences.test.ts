import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceSplitter } from '../../src/text/sentences.ts';

function split(text: string, language = 'en'): readonly string[] {
	return createSentenceSplitter(language)(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('createSentenceSplitter', () => {
	it.each([
		['en', ['He left.', 'She stayed!', 'Why?']],
		['en', ['Gen. Mark A. Milley met Mr. Xi on Oct. 17.', 'They spoke.']],
		['en', ['The U.S. president spoke.']],
		['en', ['Sens. Rand Paul and Lt. Cmdr. Ana Lima met at 4 p.m. Wednesday.', 'They left at 5 p.m.', 'She stayed.']],
		['en', ['“Is it so?” asked Li.', '“It is.”']],
		['zh', ['普京抵达北京。', '习近平会见了他。']],
		['ru', ['Путин прибыл в Пекин.', 'Его встретил Си.']],
		['ar', ['وصل بوتين إلى بكين.', 'التقى شي به.']],
	] as const)('divides a text in %s into %j', (language, sentences) => {
		expect(split(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
	});

	it('covers the whole text without overlap', () => {
		const word = fc.constantFrom('Mr. ', 'Xi', ' ', '. ', '? ', '“', '”', '\n', '中国。', 'U.S. ', 'the ', '1.5', '…');
		const texts = fc.oneof(
			fc.array(word).map((words) => words.join('')),
			fc.string({ unit: 'binary' }),
		);
		const splitter = createSentenceSplitter('en');
		fc.assert(
			fc.property(texts, (text) => {
				const ranges = splitter(text);
				expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
				for (const [index, { start, end }] of ranges.entries()) {
					expect(start).toBe(ranges[index - 1]?.end ?? 0);
					expect(end).toBeGreaterThan(start);
				}
			}),
		);
	});
});
