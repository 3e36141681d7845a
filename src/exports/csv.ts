import { stringify } from 'csv-stringify/sync';
import type { ExportEvent } from './gather-events.ts';

/**
 * Write events as a table (RFC 4180: commas, CRLF, a line of names first). It is UTF-8 with a byte order mark, without
 * which Excel misreads every name that is not ASCII. Several values of a field are divided by `; `.
 *
 * The columns of the date hold EDTF and ISO 8601 as they are, for programs. A text of the content that a spreadsheet
 * would run as a formula has an apostrophe before it.
 */
export function writeCsv(events: readonly ExportEvent[]): string {
	return stringify(
		events.map((event) => COLUMNS.map(([, write]) => write(event))),
		{ bom: true, header: true, columns: COLUMNS.map(([name]) => name), record_delimiter: '\r\n', quoted_match: [/[\r\n]/] },
	);
}

const COLUMNS: readonly (readonly [name: string, write: (event: ExportEvent) => string])[] = [
	['id', ({ id }) => id],
	['name', ({ name }) => harmless(name)],
	['date', ({ when }) => harmless(when)],
	['edtf', ({ date }) => date.edtf],
	['earliest', ({ date }) => isoDate(date.earliest)],
	['latest', ({ date }) => isoDate(date.latest)],
	['precision', ({ date }) => date.precision],
	['approximate', ({ date }) => String(date.approximate)],
	['uncertain', ({ date }) => String(date.uncertain)],
	['description', ({ description }) => harmless(description)],
	['basis', ({ basis }) => list(basis)],
	['people', ({ people }) => list(people)],
	['places', ({ places }) => list(places)],
	['organizations', ({ organizations }) => list(organizations)],
	['articles', ({ articles }) => list(articles)],
];

function list(values: readonly string[]): string {
	return values.map(harmless).join('; ');
}

/** Spreadsheets take what begins with one of these, after white space too, for a formula (OWASP: CSV injection). */
function harmless(text: string): string {
	return /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

/** The day in UTC. Years outside 0000–9999 have a sign and six digits (ISO 8601, expanded); an open end is empty. */
function isoDate(instant: number | null): string {
	return instant === null ? '' : (new Date(instant).toISOString().split('T')[0] ?? '');
}
