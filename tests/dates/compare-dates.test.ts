import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, isAfter } from '../../src/dates/compare-dates.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { anyDate } from '../support/any-date.ts';

function date(text: string): EdtfDate {
	const parsed = parseEdtf(text);
	if (!parsed) throw new Error(`No date: ${text}`);
	return parsed;
}

describe('compareDates', () => {
	it('puts dates in the order of time', () => {
		const inOrder = ['../1940', '-0043', '19XX', '194X', '1941-09-08/1944-01-27', '1943', '1943-01', '1943-01-01', '2012/..', '2012'];
		expect(
			inOrder
				.map(date)
				.toSorted(compareDates)
				.map(({ edtf }) => edtf),
		).toEqual(inOrder);
		expect(
			inOrder
				.toReversed()
				.map(date)
				.toSorted(compareDates)
				.map(({ edtf }) => edtf),
		).toEqual(inOrder);
	});

	it('is a total order', () => {
		fc.assert(
			fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
				const [x, y, z] = [date(a), date(b), date(c)];
				expect(Math.sign(compareDates(x, y))).toBe(-Math.sign(compareDates(y, x)) + 0);
				expect(compareDates(x, x)).toBe(0);
				if (compareDates(x, y) <= 0 && compareDates(y, z) <= 0) expect(compareDates(x, z)).toBeLessThanOrEqual(0);
			}),
		);
	});
});

describe('isAfter', () => {
	it.each([
		['2024-11-05', '2023-10-16~', true],
		['2023-10-17', '2023-10-16', true],
		['2023-10-16', '2023-10-16', false],
		['2023', '2023-10-16', false],
		['2023-10', '2023-10-16', false],
		['2024/..', '2023-10-16', true],
		['../2024', '2023-10-16', false],
		['2024', '2023/..', false],
	])('%s behind %s: %s', (later, now, expected) => {
		expect(isAfter(date(later), date(now))).toBe(expected);
	});
});
