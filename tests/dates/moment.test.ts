import { expect, it } from 'vitest';
import { buildMoment } from '../../src/dates/moment.ts';

it('builds a day from the parts that edtf.js gives', () => {
	expect(buildMoment({ type: 'Date', values: [2023, 9, 16], approximate: true })).toEqual({
		...{ kind: 'moment', precision: 'day', year: 2023, month: 10, day: 16 },
		...{ earliest: Date.UTC(2023, 9, 16), latest: Date.UTC(2023, 9, 17) - 1 },
		...{ approximate: true, uncertain: false },
	});
});

it.each([
	['a month', [2023, 9], 0, 'month'],
	['a year', [2023], 0, 'year'],
	['a month whose day is unknown', [2023, 9, 1], 0b11000000, 'month'],
	['a year whose month is unknown', [2023, 0, 5], 0b00110000, 'year'],
	['a decade', [1940], 0b1000, 'decade'],
	['no year at all', [0], 0b1111, 'unknown'],
])('tells how well it knows %s', (_, values, unspecified, precision) => {
	expect(buildMoment({ type: 'Date', values, unspecified })?.precision).toBe(precision);
});

it('takes years before the first', () => {
	expect(buildMoment({ type: 'Date', values: [-43] })).toMatchObject({ year: -43, precision: 'year' });
	expect(new Date(buildMoment({ type: 'Date', values: [50, 0, 1] })?.earliest ?? 0).toISOString()).toBe('0050-01-01T00:00:00.000Z');
});

it.each([
	[[2023, 1, 29], false],
	[[2024, 1, 29], true],
	[[2023, 3, 31], false],
	[[1900, 1, 29], false],
	[[2000, 1, 29], true],
])('knows whether %j is a day', (values, exists) => {
	expect(buildMoment({ type: 'Date', values }) !== undefined).toBe(exists);
});
