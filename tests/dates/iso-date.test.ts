import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate, toIsoDates } from '../../src/dates/iso-date.ts';
import { anyDate } from '../support/any-date.ts';
import { readDate } from '../support/export-event.ts';

/** The first and the last millisecond of what an ISO date without time names. */
const spanOf = (iso: string): readonly [number, number] => {
	const [year = 0, month, day] = iso.split('-').map(Number);
	const at = (...parts: [number, number, number]): number => new Date(0).setUTCFullYear(...parts);
	const next = day !== undefined ? at(year, (month ?? 1) - 1, day + 1) : month !== undefined ? at(year, month, 1) : at(year + 1, 0, 1);
	return [at(year, (month ?? 1) - 1, day ?? 1), next - 1];
};

describe('toIsoDates', () => {
	it.each([
		['2023', '2023', undefined],
		['2023-10', '2023-10', undefined],
		['2023-10-16', '2023-10-16', undefined],
		['2023-10-16T10:00:00Z', '2023-10-16T10:00:00Z', undefined],
		['2023-10-16T10:00:00', '2023-10-16', undefined],
		// About: with room on either side.
		['2023-10-16~', '2023-10', undefined],
		['2023-10-01~', '2023', undefined],
		['2023-12-31~', undefined, undefined],
		['2023-10~', '2023', undefined],
		['2023-12~', undefined, undefined],
		['2023~', undefined, undefined],
		// Uncertain.
		['2023-10-16?', undefined, undefined],
		['2023%', undefined, undefined],
		['2004-06-~11', '2004-06', undefined],
		['2004-06-?11', '2004-06', undefined],
		['2004-?06-11', '2004', undefined],
		['?2004-06-11', undefined, undefined],
		// Not the day, but what holds for all days that it can be.
		['[2023-10-09..2023-10-15]', '2023-10', undefined],
		['[2023-10-30, 2023-11-02]', '2023', undefined],
		['[1941, 1943]', undefined, undefined],
		['[..2013]', undefined, undefined],
		['1560-XX-25', '1560', undefined],
		['2023-22', '2023', undefined],
		['2023-24', undefined, undefined],
		['194X', undefined, undefined],
		['XXXX', undefined, undefined],
		['-0043', undefined, undefined],
		['0000', undefined, undefined],
		['Y12345', undefined, undefined],
		// From, to.
		['1941-09-08/1944-01-27', '1941-09-08', '1944-01-27'],
		['2022-12-24/2023', '2022-12-24', '2023'],
		['2014/..', '2014', undefined],
		['2014/', '2014', undefined],
		['../2014', undefined, '2014'],
		['{1941, 1943}', '1941', '1943'],
		['{1941..1942, 1945..1946}', '1941', '1946'],
	])('writes %s as %s, %s', (edtf, start, end) => {
		expect(toIsoDates(readDate(edtf))).toEqual({ ...(start !== undefined && { start }), ...(end !== undefined && { end }) });
	});

	it('is never more exact than the date', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = readDate(edtf);
				const { start, end } = toIsoDates(date);
				for (const iso of [start, end].filter((written) => written !== undefined)) {
					expect(iso).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/);
				}
				if (start === undefined || date.shape.kind === 'interval' || date.shape.kind === 'all-of') return;
				if (date.precision === 'second') return;
				const [first, last] = spanOf(start);
				expect(first).toBeLessThanOrEqual(date.earliest ?? Number.NEGATIVE_INFINITY);
				expect(last).toBeGreaterThanOrEqual(date.latest ?? Number.POSITIVE_INFINITY);
			}),
		);
	});
});

describe('toIsoDate', () => {
	it('has no form for a stretch of time', () => {
		expect(['2023-10-16', '2023-10-16/2023-10-18', '{2013, 2014}'].map((edtf) => toIsoDate(readDate(edtf)))).toEqual([
			'2023-10-16',
			undefined,
			undefined,
		]);
	});
});
