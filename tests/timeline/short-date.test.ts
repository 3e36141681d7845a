import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { type DateUnit, shortDate } from '../../src/timeline/short-date.ts';
import { anyDate } from '../support/any-date.ts';

const read = (edtf: string): EdtfDate => {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(edtf);
	return date;
};

describe('shortDate', () => {
	it.each<[string, DateUnit, string]>([
		['2023-10-17', 'day', '17 Oct 2023'],
		['2023-10-17', 'month', 'October 2023'],
		['2023-10-17', 'year', '2023'],
		['2023-10', 'day', 'Oct 2023'],
		['2023-10-01/2023-10-31', 'day', 'Oct 2023'],
		['2023-10-17/2023-10-18', 'day', '17–18 Oct 2023'],
		['[2023-10-09..2023-10-15]', 'day', '9–15 Oct 2023'],
		['[2023-10-09..2023-10-15]', 'month', 'October 2023'],
		['2023-10-31/2023-11-01', 'day', '2023'],
		['2023-21', 'day', '2023'],
		['2013', 'day', '2013'],
		['1941-09-08/1944-01-27', 'day', '1941–1944'],
		['194X', 'day', '1940–1949'],
		['2014/..', 'day', '2014–…'],
		['../2014', 'day', '…–2014'],
		['2013~', 'day', '2013'],
		['-0043-03-15', 'day', '15 Mar 44 BC'],
		['-0043', 'day', '44 BC'],
		['2023-10-17T01:00:00+08:00', 'day', '17 Oct 2023'],
		['2023-10-17T23:00:00-05:00/2023-10-18T23:00:00-05:00', 'day', '17–18 Oct 2023'],
	])('says %s, by %s at the finest: %s', (edtf, unit, text) => {
		expect(shortDate(read(edtf), 'en-GB', unit)).toBe(text);
	});

	it('takes the months and the order of the language', () => {
		expect(['en-US', 'de', 'zh'].map((locale) => shortDate(read('2023-10-17'), locale, 'day'))).toEqual([
			'Oct 17, 2023',
			'17. Okt. 2023',
			'2023年10月17日',
		]);
	});

	it('never names a day that the date leaves open', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = read(edtf);
				const { earliest, latest, shape } = date;
				const oneDay = earliest !== null && latest !== null && latest - earliest < 86_400_000;
				const named = shape.kind === 'moment' && shape.time !== undefined;
				// "1 Oct 2023", not "1 BC" and not "1–2 Oct 2023".
				const text = shortDate(date, 'en-GB', 'day');
				expect(/^\d+ \p{Lu}\p{Ll}/u.test(text), `${edtf}: ${text}`).toBe(oneDay || named);
			}),
		);
	});
});
