import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exports/csv.ts';
import { anyDate } from '../support/any-date.ts';
import { exportEvent, readDate } from '../support/export-event.ts';

/** Reads a table by the letter of RFC 4180. */
function readTable(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

/** Reads a table as records. */
function read(...events: Parameters<typeof writeCsv>[0]): readonly Readonly<Record<string, string>>[] {
	const [head = [], ...rows] = readTable(writeCsv(events).slice(1));
	return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? 'missing'])));
}

describe('writeCsv', () => {
	it('begins with a byte order mark and the names of the columns', () => {
		expect(writeCsv([])).toBe(
			'\uFEFFid,name,date,edtf,earliest,latest,precision,approximate,uncertain,description,basis,people,places,organizations,articles\r\n',
		);
	});

	it('tells of each event what is known', () => {
		const event = exportEvent('2023-10~', { basis: ['A, b.'], people: ['Xi "X" Jinping', 'Wang Yi'], articles: ['One\r\nline'] });
		expect(read(event, exportEvent('2023-10-16', { id: 'f' }))).toMatchObject([
			{
				...{ id: 'e', name: 'An event', date: 'about October 2023', edtf: '2023-10~', earliest: '2023-10-01', latest: '2023-10-31' },
				...{ precision: 'month', approximate: 'true', uncertain: 'false', description: 'What it was.', basis: 'A, b.' },
				...{ people: 'Xi "X" Jinping; Wang Yi', places: '', organizations: '', articles: 'One\r\nline' },
			},
			{ id: 'f', earliest: '2023-10-16', latest: '2023-10-16', precision: 'day', approximate: 'false' },
		]);
	});

	it.each([
		['2014/..', '2014-01-01', ''],
		['../2014', '', '2014-12-31'],
		['XXXX', '', ''],
		['-0043', '-000043-01-01', '-000043-12-31'],
		['Y12345', '+012345-01-01', '+012345-12-31'],
	])('leaves the ends of %s as open as they are', (edtf, earliest, latest) => {
		expect(read(exportEvent(edtf))).toMatchObject([{ edtf, earliest, latest }]);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1', '＝1', '－1'])(
		'hands no spreadsheet the formula %j',
		(formula) => {
			const names = { name: formula, description: formula, basis: [formula], people: ['Xi', formula] };
			expect(read(exportEvent('2023', names))).toMatchObject([
				{ name: `'${formula}`, description: `'${formula}`, basis: `'${formula}`, people: `Xi; '${formula}` },
			]);
		},
	);

	it('gives back every text and every date', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), anyDate, (text, edtf) => {
				const [record, ...others] = read(exportEvent(edtf, { name: text, places: [text] }));
				expect(others).toEqual([]);
				expect([text, `'${text}`]).toContain(record?.name);
				expect(record?.name).toBe(record?.places);
				expect(record?.edtf).toBe(readDate(edtf).edtf);
			}),
		);
	});
});
