import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate, Moment } from '../../src/dates/types.ts';
import { anyDate } from '../support/any-date.ts';
import { EXAMPLES } from './edtf-examples.ts';

function instantOf(text: string, rest: string): number {
	if (text.includes('T')) return Date.parse(text);
	const [, sign = '', year = '', monthAndDay = ''] = /^([+-]?)(\d+)(-\d\d-\d\d)$/.exec(text) ?? [];
	return Date.parse(`${sign === '' ? year : sign + year.padStart(6, '0')}${monthAndDay}${rest}`);
}

function momentOf(date: EdtfDate | undefined): Moment | undefined {
	return date?.shape.kind === 'moment' ? date.shape : undefined;
}

describe('parseEdtf', () => {
	it.each(EXAMPLES.map(([text, earliest, latest]) => ({ text, earliest, latest })))('reads $text', ({ text, earliest, latest }) => {
		const date = parseEdtf(` ${text} `);
		expect(date?.edtf).toBe(text);
		expect(date?.earliest).toBe(earliest === null ? null : instantOf(earliest, 'T00:00:00.000Z'));
		expect(date?.latest).toBe(latest === null ? null : instantOf(latest, 'T23:59:59.999Z'));
	});

	it.each([
		['2023-10-16', 'day'],
		['2024-02', 'month'],
		['1941', 'year'],
		['194X', 'decade'],
		['19XX', 'century'],
		['1XXX', 'millennium'],
		['XXXX', 'unknown'],
		['2001-21', 'season'],
		['1985-04-12T23:20', 'second'],
		['1560-XX-25', 'year'],
		['1984-1X', 'year'],
		['2022-12-X5', 'month'],
		['156X-12-25', 'decade'],
		['15XX-12-XX', 'century'],
		['1X32', 'millennium'],
		['X932', 'unknown'],
		['XXXX-12-25', 'unknown'],
		['2022/2023-02', 'year'],
		['{1941,1943-05}', 'year'],
	])('knows %s to the %s', (text, precision) => {
		expect(parseEdtf(text)?.precision).toBe(precision);
	});

	it('keeps month and day only where all before them is known', () => {
		expect(momentOf(parseEdtf('1560-XX-25'))).toMatchObject({ year: 1560, digits: { year: '1560', month: 'XX', day: '25' } });
		expect(momentOf(parseEdtf('1560-XX-25'))).not.toHaveProperty('day');
		expect(momentOf(parseEdtf('156X-12-25'))).not.toHaveProperty('month');
		expect(momentOf(parseEdtf('2022-12-X5'))).toMatchObject({ year: 2022, month: 12 });
		expect(momentOf(parseEdtf('2022-12-XX'))).not.toHaveProperty('digits');
		expect(momentOf(parseEdtf('-004X'))).toMatchObject({ year: -49, precision: 'decade' });
	});

	it('keeps the clock as written', () => {
		expect(momentOf(parseEdtf('1985-04-12T23:20:30-04'))?.time).toEqual({ hour: 23, minute: 20, second: 30, zone: -240 });
		expect(momentOf(parseEdtf('1985-04-12T23:20'))?.time).toEqual({ hour: 23, minute: 20 });
		expect(momentOf(parseEdtf('1985-12-31T24:00Z'))).toMatchObject({ year: 1986, month: 1, day: 1, time: { hour: 0 } });
	});

	it.each([
		['2023-10-16~', true, false],
		['2001-21?', false, true],
		['2001-21%', true, true],
		['2004?-06-~11', true, true],
		['2004-06~/2004-08', true, false],
		['[1667?,1668]', false, true],
		['156X-12-25%', true, true],
		['2023', false, false],
	])('reads the doubts of %s', (text, approximate, uncertain) => {
		expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
	});

	it.each([
		['2004-06~-11', ['year', 'month']],
		['2004?-06-11', ['year']],
		['?2004-06-~11', ['year', 'day']],
		['2004-%06-11', ['month']],
		['2001-?21', ['season']],
		['1560-XX-~25', ['day']],
		['2004-06-11~', undefined],
		['~2004-~06-~11', undefined],
		['2004-06-11', undefined],
	])('knows the parts of %s that are in doubt', (text, parts) => {
		expect(momentOf(parseEdtf(text))?.doubtful?.map(({ part }) => part)).toEqual(parts);
	});

	it.each([
		...['2023-02-30', '2023-06-31', '2023-13', '2023-00', '2100-02-29', '21XX-02-30', '1985-XX-00', '2023-02-3X', '-0000'],
		...['2023-10-17/2023-10-16', '[1945..1941,1950]', '2005-06/2004', '[2022..2024', '[2022..2024}', '[]', '[..]', '[1,2]', '{1941;1943}'],
		...['[1941..,1943]', '[1941,..1943]', '1941/1942/1943', '[[1941]]', '2023-10-16T10:00:00Z~', '2023-10-16T25:00:00Z'],
		...['Feb 2022', '2022/02/04', '20231016', '2023-1', '16.10.2023', '', 'now', '201', '20', '194x', '2020/21', '2023-10-16/unknown'],
		...['1950S2', 'Y17E7', 'Y-170000002', 'Y275760', 'Y2022', 'Y-0044', '19XX-21', '2001-42', '??2001', '2001--06'],
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
			{ numRuns: 1000 },
		);
	});

	it('finds every day that an X may stand for, and no other', () => {
		const day = fc.date({ min: new Date('1000-01-01'), max: new Date('1999-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), day, (date, hidden, other) => {
				let digit = 0;
				const pattern = date
					.toISOString()
					.slice(0, 10)
					.replaceAll(/\d/g, (known) => (hidden[digit++] ? 'X' : known));
				const { earliest, latest } = parseEdtf(pattern) ?? {};
				const fits = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
				if (pattern.startsWith('XXXX')) {
					expect([earliest, latest]).toEqual([null, null]);
					return;
				}
				for (const end of [earliest, latest]) expect(fits.test(dayOf(Number(end)))).toBe(true);
				for (const one of [date, other].filter((some) => fits.test(dayOf(some.getTime())))) {
					const start = Date.parse(dayOf(one.getTime()));
					expect(earliest).toBeLessThanOrEqual(start);
					expect(latest).toBeGreaterThan(start);
				}
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
			{ numRuns: 2000 },
		);
	});
});

function dayOf(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}
