import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDates } from '../../src/exports/feed-dates.ts';
import { anyDate } from '../support/any-date.ts';
import { readDate } from '../support/export-event.ts';

describe('feedDates', () => {
	it.each([
		['2023-10-16', '2023-10-16T12:00:00.000Z', true],
		['2023-10-16T10:00:00+02:00', '2023-10-16T08:00:00.000Z', true],
		['2023-10-16T10:00:00', '2023-10-16T12:00:00.000Z', true],
		['2023-10-16~', '2023-10-16T12:00:00.000Z', false],
		['2023-10', '2023-10-01T12:00:00.000Z', false],
		['[2023-10-09..2023-10-15]', '2023-10-09T12:00:00.000Z', false],
		['../2014', '2014-12-31T12:00:00.000Z', false],
		['XXXX', '1970-01-01T12:00:00.000Z', false],
		['-0043', '0001-01-01T12:00:00.000Z', false],
		['Y12345', '9999-12-31T12:00:00.000Z', false],
	])('gives for %s: %s', (edtf, updated, published) => {
		const dates = feedDates(readDate(edtf));
		expect([dates.updated.toISOString(), dates.published?.toISOString()]).toEqual([updated, published ? updated : undefined]);
	});

	it('gives an instant of RFC 3339 for any date, and a publication only for a day that is certain', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = readDate(edtf);
				const { updated, published } = feedDates(date);
				expect(updated.toISOString()).toMatch(/^\d{4}-/);
				if (!published) return;
				expect([date.approximate, date.uncertain, date.shape.kind]).toEqual([false, false, 'moment']);
				expect(['day', 'second']).toContain(date.precision);
			}),
		);
	});
});
