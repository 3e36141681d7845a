import { formatDate } from '../../src/dates/format-date.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import type { ExportEvent } from '../../src/exports/gather-events.ts';

/** Read a date; one that is no EDTF is a mistake in the test. */
export function readDate(edtf: string): EdtfDate {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(`${edtf} is no date`);
	return date;
}

/** Make an event for the exports, with a date and what else the test says. */
export function exportEvent(edtf: string, more: Partial<ExportEvent> = {}): ExportEvent {
	const date = readDate(edtf);
	const none = { basis: [], people: [], places: [], organizations: [], articles: [] };
	return { id: 'e', name: 'An event', description: 'What it was.', date, when: formatDate(date, 'en-GB').text, ...none, ...more };
}
