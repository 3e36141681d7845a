import { DAY, dayStart, daysIn } from './calendar.ts';
import type { Digits, Moment, Precision } from './types.ts';

const BY_KNOWN_DIGITS: readonly Precision[] = ['unknown', 'millennium', 'century', 'decade'];
const MONTHS = { from: 1, to: 12 };
const DAYS = { from: 1, to: 31 };

/**
 * Read a date in which an X stands for each digit that is not known, anywhere (EDTF level 2).
 *
 * @param digits - at least one X in them
 * @returns the date, from the first to the last day that fits; nothing when no day fits (`19XX-02-30`)
 */
export function readUnspecified(digits: Digits): Omit<Moment, 'approximate' | 'uncertain'> | undefined {
	const years = yearsLike(digits.year);
	const months = numbersLike(digits.month ?? 'XX', MONTHS);
	const days = numbersLike(digits.day ?? 'XX', DAYS);
	const first = firstDay(years, months, days);
	const last = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
	if (first === undefined || last === undefined) return undefined;
	const precision = precisionOf(digits);
	const known = digits.year !== 'XXXX';
	return {
		kind: 'moment',
		precision,
		year: known ? (years[0] ?? 0) : 0,
		...(precision === 'month' && { month: Number(digits.month) }),
		earliest: known ? first : null,
		latest: known ? last + DAY - 1 : null,
		...(isScattered(digits) && { digits }),
	};
}

function precisionOf({ year, month = 'XX' }: Digits): Precision {
	if (year.includes('X')) return BY_KNOWN_DIGITS[year.replace('-', '').indexOf('X')] ?? 'unknown';
	return month.includes('X') ? 'year' : 'month';
}

/** Whether more digits are known than those of a decade, a century, a year or a month. */
function isScattered({ year, month = '', day = '' }: Digits): boolean {
	return !/^-?(?:\d{0,4}|\d{6})X*$/.test(`${year}${month}${day}`);
}

/** The years that fit, in the order of time; there is no year −0000. */
function yearsLike(pattern: string): readonly number[] {
	const digits = pattern.replace('-', '');
	const years = numbersLike(digits, { from: Number(digits.replaceAll('X', '0')), to: Number(digits.replaceAll('X', '9')) });
	if (digits === pattern) return years;
	return years
		.filter((year) => year > 0)
		.map((year) => -year)
		.reverse();
}

function numbersLike(pattern: string, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
	const like = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
	const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return numbers.filter((number) => like.test(String(number).padStart(pattern.length, '0')));
}

/** The start of the first day that exists, in the order given. */
function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): number | undefined {
	for (const year of years) {
		for (const month of months) {
			const length = daysIn(year, month);
			const day = days.find((number) => number <= length);
			if (day !== undefined) return dayStart(year, month, day);
		}
	}
	return undefined;
}
