import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { divideByPeriod } from '../../src/timeline/periods.ts';
import { anyDate } from '../support/any-date.ts';

const date = (text: string): EdtfDate => {
	const parsed = parseEdtf(text);
	if (!parsed) throw new Error(`No date: ${text}`);
	return parsed;
};
const divide = (...dates: readonly string[]): readonly string[] =>
	divideByPeriod(dates.map(date)).map(({ label, dates: held }) => `${label}: ${held.map((index) => dates[index]).join(' ')}`);
const years = (from: number, count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(from + index));

describe('divideByPeriod', () => {
	it.each([
		[
			['2023-10-07', '2022', '2023'],
			['2022: 2022', '2023: 2023-10-07 2023'],
		],
		[['1941/1943'], ['1941: 1941/1943', '1942: 1941/1943', '1943: 1941/1943']],
		[['2022-12/2023-01'], ['2022: 2022-12/2023-01', '2023: 2022-12/2023-01']],
		[
			['../2013', '2011', '2014'],
			['2011: ../2013 2011', '2013: ../2013', '2014: 2014'],
		],
		[
			['2013/..', '2011', '2014'],
			['2011: 2011', '2013: 2013/..', '2014: 2013/.. 2014'],
		],
		[['../..', '2011'], ['2011: ../.. 2011']],
		[['../..'], []],
		[[], []],
		[
			['-0043', '0000', '0001'],
			['44 BC: -0043', '1 BC: 0000', '1: 0001'],
		],
	])('puts %j under the years of its whole span', (dates, expected) => {
		expect(divide(...dates)).toEqual(expected);
	});

	it('goes from years to decades, centuries and millennia when more than twelve hold something', () => {
		const labels = (...dates: readonly string[]): readonly string[] => divideByPeriod(dates.map(date)).map(({ label }) => label);
		expect(labels(...years(2001, 12))).toEqual(years(2001, 12));
		expect(labels(...years(2001, 13))).toEqual(['2000–2009', '2010s']);
		expect(labels('188X', '1895/1902', '2023')).toEqual(['1880s', '1890s', '1900–1909', '2020s']);
		expect(labels('19XX', '2023', '1789')).toEqual(['1780s', '1900–1909', ...years(191, 9).map((decade) => `${decade}0s`), '2020s']);
		expect(labels('18XX', '1905', '1789', '2023')).toEqual(['1700–1799', '1800–1899', '1900–1999', '2000–2099']);
		expect(labels('-0500/2023')).toEqual(['1001–2 BC', '1 BC – AD 999', '1000–1999', '2000–2999']);
		expect(labels('-0043/-0030', '0012')).toEqual(['51–42 BC', '41–32 BC', '31–22 BC', '10–19']);
	});

	it('names each period once, in words that an address and a class can hold', () => {
		const ids = divideByPeriod(['-0043/-0030', '0012', '1941'].map(date)).map(({ id }) => id);
		expect(ids).toEqual(['51bc-42bc', '41bc-32bc', '31bc-22bc', '10-19', '1940-1949']);
	});

	it('finds every date under every period that it may lie in, and no period without a date', () => {
		fc.assert(
			fc.property(fc.array(anyDate, { maxLength: 30 }), (texts) => {
				const dates = texts.flatMap((text) => parseEdtf(text) ?? []);
				const periods = divideByPeriod(dates);
				expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
				for (const period of periods) {
					expect(period.dates).not.toEqual([]);
					expect(period.id).toMatch(/^[a-z0-9-]+$/);
				}
				for (const [index, { earliest, latest }] of dates.entries()) {
					if (earliest === null && latest === null) continue;
					const held = periods.map((period) => period.dates.includes(index));
					expect(held).toContain(true);
					// One stretch: no hole, and nothing beyond an end that is known.
					expect(held.join().replaceAll(/^(?:false,?)+|(?:,?false)+$/g, '')).not.toContain('false');
					if (earliest === null) expect(held[0]).toBe(true);
					if (latest === null) expect(held.at(-1)).toBe(true);
				}
			}),
		);
	});
});
