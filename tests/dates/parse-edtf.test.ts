import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { anyDate } from '../support/any-date.ts';

function iso(instant: number | null | undefined): string | undefined {
	return typeof instant === 'number'
		? new Date(instant).toISOString().replace('T00:00:00.000Z', '').replace('T23:59:59.999Z', '')
		: undefined;
}

describe('parseEdtf', () => {
	it.each([
		['2023-10-16', 'day', '2023-10-16', '2023-10-16'],
		['2024-02', 'month', '2024-02-01', '2024-02-29'],
		['1941', 'year', '1941-01-01', '1941-12-31'],
		['194X', 'decade', '1940-01-01', '1949-12-31'],
		['19XX', 'century', '1900-01-01', '1999-12-31'],
		['1XXX', 'millennium', '1000-01-01', '1999-12-31'],
		['XXXX', 'unknown', undefined, undefined],
		['2001-21', 'season', '2001-03-01', '2001-05-31'],
		['2001-33', 'season', '2001-01-01', '2001-03-31'],
		['2010-24', 'season', '2010-12-01', '2011-02-28'],
		['2023-XX-16', 'year', '2023-01-01', '2023-12-31'],
		['2023-10-XX', 'month', '2023-10-01', '2023-10-31'],
		['1941-09-08/1944-01-27', 'day', '1941-09-08', '1944-01-27'],
		['2022/2023-02', 'year', '2022-01-01', '2023-02-28'],
		['2012/..', 'year', '2012-01-01', undefined],
		['/2012', 'year', undefined, '2012-12-31'],
		['[2022..2024]', 'year', '2022-01-01', '2024-12-31'],
		['[..1984]', 'year', undefined, '1984-12-31'],
		['{1941,1943-05}', 'year', '1941-01-01', '1943-05-31'],
		['2023-10-16T10:00:00+08:00', 'second', '2023-10-16T02:00:00.000Z', '2023-10-16T02:00:00.999Z'],
	])('reads %s as a %s', (text, precision, earliest, latest) => {
		const date = parseEdtf(` ${text} `);
		expect([date?.edtf, date?.precision, iso(date?.earliest), iso(date?.latest)]).toEqual([text, precision, earliest, latest]);
	});

	it.each([
		['2023-10-16~', true, false],
		['2001-21?', false, true],
		['2001-21%', true, true],
		['2004?-06-~11', true, true],
		['2004-06~/2004-08', true, false],
		['2023', false, false],
	])('reads the doubts of %s', (text, approximate, uncertain) => {
		expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
	});

	it.each([
		...['2023-02-30', '2023-06-31', '2023-13', '2023-00', '2100-02-29', '2023-10-17/2023-10-16', '[1945..1941,1950]'],
		...['Feb 2022', '2022/02/04', '20231016', '2023-1', '16.10.2023', '', 'now', '201', '20', '1950S2', 'Y17E7', 'Y-170000002'],
		...['2023-10-16T10:00:00', '2023-10-16T25:00:00Z', '-0000', '2023-10-16/unknown', '2020/21'],
	])('refuses %s', (text) => {
		expect(parseEdtf(text)).toBeUndefined();
	});

	it('reads every date that exists, from its beginning to its end', () => {
		fc.assert(
			fc.property(anyDate, (text) => {
				const date = parseEdtf(text);
				expect(date?.edtf).toBe(text);
				const { earliest, latest } = date ?? { earliest: Number.NaN, latest: Number.NaN };
				expect(earliest === null || latest === null || earliest <= latest).toBe(true);
			}),
		);
	});

	it('refuses any other text without complaint', () => {
		const junk = fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X[]{}.,TZYES ') });
		fc.assert(
			fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
				const date = parseEdtf(text);
				if (!date) return;
				expect(Number.isNaN(date.earliest) || Number.isNaN(date.latest)).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});
});
