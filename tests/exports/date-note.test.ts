import { describe, expect, it } from 'vitest';
import { dateNote } from '../../src/exports/date-note.ts';
import { readDate } from '../support/export-event.ts';

describe('dateNote', () => {
	it.each(['2023-10-16', '2023-10-16T10:00:00Z', '2023-10-16/2023-10-18'])('has nothing to say of %s', (edtf) => {
		expect(dateNote(readDate(edtf))).toBeUndefined();
	});

	it.each([
		['2023-10', 'The exact day is not known, only the month'],
		['2023', 'The exact day is not known, only the year'],
		['2023-22', 'only the part of the year'],
		['194X', 'only the decade'],
		['18XX', 'only the century'],
		['2023-10-16~', 'The date is approximate.'],
		['2023-10-16?', 'The date is uncertain.'],
		['2023-10-16%', 'The date is approximate and uncertain.'],
		['2023-10~', 'allows. The date is approximate.'],
		['2014-05-01/..', 'It goes on, with no end given: this entry marks only when it began.'],
		['2014-05-01/', 'Its end is not known: this entry marks only when it began.'],
		['2014/2015-05-01', 'Its beginning or its end is not known to the day'],
		['[2023-10-09..2023-10-15]', 'It was on one of these dates'],
		['[2023-10-09..]', 'this entry marks only the first that is possible.'],
		['{2023-10-09, 2023-10-15}', 'It was on each of these dates'],
	])('says of %s: %s', (edtf, words) => {
		expect(dateNote(readDate(edtf))).toContain(words);
	});
});
