import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSpan, calendarSpan } from '../../src/exports/calendar-span.ts';
import { anyDate } from '../support/any-date.ts';
import { readDate } from '../support/export-event.ts';

const DAY = 86_400_000;
const say = ({ allDay, start, end }: CalendarSpan): string => {
	const write = (instant: number): string => new Date(instant).toISOString().slice(0, allDay ? 10 : 19);
	return end === undefined ? write(start) : `${write(start)} – ${write(end)}`;
};

describe('calendarSpan', () => {
	it.each([
		['2023-10-16', '2023-10-16 – 2023-10-17'],
		['2023-10-16~', '2023-10-16 – 2023-10-17'],
		['2023-12', '2023-12-01 – 2024-01-01'],
		['2023', '2023-01-01 – 2024-01-01'],
		['194X', '1940-01-01 – 1950-01-01'],
		['2023-10-17/2023-10-18', '2023-10-17 – 2023-10-19'],
		['[2023-10-09..2023-10-15]', '2023-10-09 – 2023-10-16'],
		['2014-05-01/..', '2014-05-01 – 2014-05-02'],
		['2014-05/', '2014-05-01 – 2014-06-01'],
		['[2014..]', '2014-01-01 – 2015-01-01'],
		['0100', '0100-01-01 – 0101-01-01'],
		['2023-10-16T10:00:00+02:00', '2023-10-16T08:00:00'],
		['2023-10-16T10:00:00Z/2023-10-16T12:30:00Z', '2023-10-16T10:00:00 – 2023-10-16T12:30:00'],
	])('of %s is %s', (edtf, expected) => {
		const span = calendarSpan(readDate(edtf));
		expect(span && say(span)).toBe(expected);
	});

	it.each(['XXXX', '../2014', '/2014', '../..', '-0043', '0000', '0099', '0099-12-31/0100-01-01', '9999', 'Y12345', '[..2014]'])(
		'has none for %s',
		(edtf) => {
			expect(calendarSpan(readDate(edtf))).toBeUndefined();
		},
	);

	it('is made of whole days that hold all that a closed date allows, and no day more', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const { earliest, latest } = readDate(edtf);
				const span = calendarSpan(readDate(edtf));
				if (!span?.allDay || earliest === null || span.end === undefined) return;
				expect([span.start % DAY, span.end % DAY].map(Math.abs)).toEqual([0, 0]);
				expect(span.start).toBeLessThanOrEqual(earliest);
				expect(earliest - span.start).toBeLessThan(DAY);
				if (latest === null) return;
				expect(span.end).toBeGreaterThan(latest);
				expect(span.end - latest).toBeLessThanOrEqual(DAY);
			}),
		);
	});
});
