import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateText, formatDate } from '../../src/dates/format-date.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { anyDate, anyMoment } from '../support/any-date.ts';
import { TRANSLATIONS } from './date-translations.ts';
import { EXAMPLES } from './edtf-examples.ts';

const LANGUAGES = ['de', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
/** HTML's date, month, year, local and global date and time. */
const MICROSYNTAX =
	/^(?!0000)(?:\d{4,}|\d{4,}-(?:0[1-9]|1[0-2])|\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)$/;

function parse(edtf: string): EdtfDate {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(`No date: ${edtf}`);
	return date;
}

function format(edtf: string, locale = 'en-GB'): DateText {
	return formatDate(parse(edtf), locale);
}

describe('formatDate', () => {
	it.each(EXAMPLES.map(([edtf, , , text, datetime]) => ({ edtf, text, datetime })))('says $edtf as "$text"', ({ edtf, text, datetime }) => {
		expect(format(edtf)).toEqual(datetime === undefined ? { text } : { text, datetime });
	});

	it.each(TRANSLATIONS.flatMap((row) => LANGUAGES.map((locale) => [row.edtf, locale, row[locale]] as const)))(
		'says %s in %s as "%s"',
		(edtf, locale, text) => {
			expect(format(edtf, locale).text).toBe(text);
		},
	);

	it.each([
		['en-US', '2023-10-17/2023-10-18', 'October 17–18, 2023'],
		['en-US', '[2023-10-09..2023-10-15]', 'between October 9 and 15, 2023'],
		['de-AT', '2023-01~', 'etwa Jänner 2023'],
		['ar-EG', '1560-XX-25', 'اليوم ٢٥ من شهر غير معروف، ١٥٦٠'],
		['ru', '2023-10-02/..', 'со 2 октября 2023 г.'],
		['pt', '2023-10-16~', 'about 16 de outubro de 2023'],
		['ja', '2023-10-17/2023-10-18', '2023年10月17日 – 2023年10月18日'],
		['fa', '2023-10-17/2023-11-18', '۱۷ اکتبر ۲۰۲۳ – ۱۸ نوامبر ۲۰۲۳'],
	])('in %s says %s as "%s"', (locale, edtf, text) => {
		expect(format(edtf, locale).text).toBe(text);
	});

	it.each(['en', 'fa', 'th', 'ar-SA', 'ja-u-ca-japanese'])('counts years from the same one in %s', (locale) => {
		const digits = format('2023-10-16', locale).text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
		expect(digits).toContain('2023');
	});

	it('has words for every date in every language', () => {
		fc.assert(
			fc.property(anyDate, fc.constantFrom('en', 'en-GB', 'pt', ...LANGUAGES), (edtf, locale) => {
				const { text } = format(edtf, locale);
				expect(text).toMatch(/\p{L}|\p{N}/u);
				expect(text).not.toMatch(/undefined|NaN|Invalid|null|\(\)|^\s|\s$| {2}/);
			}),
		);
	});

	it('writes for machines only what HTML knows, never for more than one date', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const { datetime } = format(edtf);
				if (datetime === undefined) return;
				expect(datetime).toMatch(MICROSYNTAX);
				expect(parse(edtf).shape.kind).toBe('moment');
			}),
			{ numRuns: 500 },
		);
	});

	it('gives machines a date no more precise than it is known', () => {
		fc.assert(
			fc.property(anyMoment, (edtf) => {
				const date = parse(edtf);
				const { datetime } = formatDate(date, 'en');
				if (datetime === undefined) return;
				const { earliest, latest } = parse(datetime.replace(/^(?=\d{5})/, 'Y'));
				expect(earliest).toBeLessThanOrEqual(date.earliest ?? Number.NEGATIVE_INFINITY);
				expect(latest).toBeGreaterThanOrEqual(date.latest ?? Number.POSITIVE_INFINITY);
			}),
			{ numRuns: 1000 },
		);
	});
});
