import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateText, formatDate } from '../../src/dates/format-date.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { anyDate, anyMoment } from '../support/any-date.ts';

function format(edtf: string, locale = 'en-GB'): DateText {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(`No date: ${edtf}`);
	return formatDate(date, locale);
}

describe('formatDate', () => {
	it.each([
		['2023-10-16', '16 October 2023', '2023-10-16'],
		['2023-10-16~', 'about 16 October 2023', '2023-10-16'],
		['2023-10', 'October 2023', '2023-10'],
		['1941?', '1941 (uncertain)', '1941'],
		['194X', 'the 1940s', undefined],
		['19XX', 'between 1900 and 1999', undefined],
		['XXXX', 'date unknown', undefined],
		['-0043', '44 BC', undefined],
		['-0043-03-15', '15 March 44 BC', undefined],
		['2001-21', 'spring 2001', undefined],
		['2001-34', 'second quarter of 2001', undefined],
		['1941-09-08/1944-01-27', '8 September 1941–27 January 1944', undefined],
		['2023-10-17/2023-10-18', '17–18 October 2023', undefined],
		['1941~/1944', 'about 1941–1944', undefined],
		['2012/..', 'since 2012', undefined],
		['2012/', 'since 2012 (end unknown)', undefined],
		['../2012', 'until 2012', undefined],
		['../..', 'date unknown', undefined],
		['[2022..2024]', 'between 2022 and 2024', undefined],
		['[2022..]', '2022 or later', undefined],
		['[..2022]', '2022 or before', undefined],
		['[1941,1943]', '1941 or 1943', undefined],
		['{1941,1943}', '1941 and 1943', undefined],
		['2023-10-16T10:00:00+08:00', '16 October 2023 at 02:00 UTC', '2023-10-16T02:00:00Z'],
	])('says %s as "%s"', (edtf, text, datetime) => {
		const shown = format(edtf);
		// How wide the spaces around a dash are is left to Unicode's locale data.
		expect({ ...shown, text: shown.text.replace(/\s–\s/, '–') }).toEqual(datetime === undefined ? { text } : { text, datetime });
	});

	it.each(['en', 'fa', 'th', 'ar-SA', 'ja-u-ca-japanese'])('counts years from the same one in %s', (locale) => {
		const digits = format('2023-10-16', locale).text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
		expect(digits).toContain('2023');
	});

	it('gives machines a date no more precise than it is known', () => {
		const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };
		fc.assert(
			fc.property(fc.oneof(anyMoment, anyDate), (edtf) => {
				const { datetime } = format(edtf);
				if (datetime !== undefined) expect(datetime).toHaveLength(lengths[parseEdtf(edtf)?.precision ?? ''] ?? -1);
			}),
		);
	});
});
