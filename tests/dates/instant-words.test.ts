import { describe, expect, it } from 'vitest';
import { createInstantWords } from '../../src/dates/instant-words.ts';

const INSTANT = Date.UTC(1941, 8, 8);
const YEAR = 365.25 * 86_400_000;

describe('createInstantWords', () => {
	it.each([
		['en-GB', ['1941', 'Sept', '8 Sept', '67 years', '9 months', '23 months']],
		['de', ['1941', 'Sep', '8. Sept.', '67 Jahre', '9 Monate', '23 Monate']],
		['ru', ['1941', 'сент.', '8 сент.', '67 лет', '9 месяцев', '23 месяца']],
		['zh', ['1941年', '9月', '9月8日', '67年', '9个月', '23个月']],
	])('speaks %s', (locale, expected) => {
		const { year, month, day, length } = createInstantWords(locale);
		const said = [year(INSTANT), month(INSTANT), day(INSTANT), length(67.9 * YEAR), length(0.79 * YEAR), length(1.99 * YEAR)];
		expect(said.map((text) => text.replaceAll(/\s/g, ' '))).toEqual(expected);
	});

	it('names the era of years before Christ', () => {
		expect(createInstantWords('en-GB').year(new Date(0).setUTCFullYear(-43))).toBe('44 BC');
	});
});
