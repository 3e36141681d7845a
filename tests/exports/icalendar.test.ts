import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEvents } from '../../src/exports/gather-events.ts';
import { writeICalendar } from '../../src/exports/icalendar.ts';
import { anyDate } from '../support/any-date.ts';
import { exportEvent, readDate } from '../support/export-event.ts';
import { CONFIG, makeSite } from '../support/make-site.ts';
import { readWithIcalJs, readWithNodeIcal } from '../support/read-calendar.ts';

const STAMP = Date.parse('2023-10-16T00:00:00Z');
type Events = Parameters<typeof writeICalendar>[1];
const write = (...events: Events): string => writeICalendar(CONFIG, events, STAMP);
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (text: string, name: string): string | undefined =>
	unfold(text).find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

describe.each([
	['ical.js', readWithIcalJs],
	['node-ical', readWithNodeIcal],
])('writeICalendar, read by %s', (_, read) => {
	it.each([
		['2023-10-16', '2023-10-16', '2023-10-17', 'An event'],
		['2023-10-17/2023-10-18', '2023-10-17', '2023-10-19', 'An event'],
		['2023-10-16~', '2023-10-16', '2023-10-17', 'An event (about 16 October 2023)'],
		['2013', '2013-01-01', '2014-01-01', 'An event (2013)'],
		['2023-02', '2023-02-01', '2023-03-01', 'An event (February 2023)'],
		['0793', '0793-01-01', '0794-01-01', undefined],
		['[2023-10-09..2023-10-15]', '2023-10-09', '2023-10-16', undefined],
		['2014-05-01/..', '2014-05-01', '2014-05-02', undefined],
		['2023-10-16T10:00:00+02:00', '2023-10-16T08:00:00Z', '2023-10-16T08:00:00Z', 'An event'],
	])('%s stands from %s to %s', (edtf, start, end, summary) => {
		const event = exportEvent(edtf);
		expect(read(write(event))).toMatchObject([
			{ uid: 'e@site', start, end, summary: summary ?? `An event (${event.when})`, edtf: event.date.edtf },
		]);
	});

	it('has every event of a site, in order, with what is known of it', () => {
		const events = gatherEvents(makeSite());
		const entries = read(write(...events));
		expect(entries.map(({ uid }) => uid)).toEqual(['launch@site', 'forum@site']);
		expect(entries[0]).toMatchObject({
			description:
				'Date: 2013\nThe exact day is not known, only the year: this entry spans from the first day to the last that the date allows.\nOne line.\nDated from: Counted back.\nPeople: Xi Jinping\nTold in: A forum',
			categories: ['Inexact date'],
		});
		expect(entries[1]).toMatchObject({ location: 'Beijing', geo: [], categories: ['Exact date'] });
	});

	it('keeps every sign of a text', () => {
		const text = 'A, b; c: \\ d\nBEGIN:VEVENT\n"习近平" and — 🎉'.repeat(5);
		const [entry, ...others] = read(write(exportEvent('2023-10-16', { name: text, description: text, places: [text] })));
		expect(others).toEqual([]);
		expect([entry?.summary, entry?.location, entry?.description]).toEqual([text, text, `Date: 16 October 2023\n${text}\nPlaces: ${text}`]);
	});

	it('gives the place of an event that has one', () => {
		const geo = { latitude: -39.9, longitude: 116.4 };
		expect(read(write(exportEvent('2023', { places: ['Beijing'], geo })))[0]?.geo).toEqual([-39.9, 116.4]);
	});

	it('reads any date as days that the date allows, or finds it among those left out', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const event = exportEvent(edtf);
				const { earliest, latest } = readDate(edtf);
				const text = write(event);
				const [entry] = read(text);
				if (!entry) {
					expect(propertyOf(text, 'X-WR-CALDESC')).toContain('Events that a calendar cannot hold: An event (');
					return;
				}
				const [start, end] = [entry.start, entry.end].map((day) => Date.parse(day)) as [number, number];
				expect(entry.edtf).toBe(event.date.edtf);
				expect(entry.description).toContain(`Date: ${event.when}`);
				expect(start).toBeLessThanOrEqual(earliest ?? Number.NaN);
				expect(start).toBeGreaterThan((earliest ?? Number.NaN) - 86_400_000);
				if (latest !== null && end > start) expect(Math.abs(end - latest)).toBeLessThanOrEqual(86_400_000);
			}),
		);
	});
});

describe('writeICalendar', () => {
	it('names the events that a calendar cannot hold, and invents no date for them', () => {
		const text = write(
			exportEvent('-0043', { name: 'The Ides, or so' }),
			exportEvent('../2014'),
			exportEvent('XXXX'),
			exportEvent('2023', { id: 'f' }),
		);
		expect(readWithIcalJs(text).map(({ uid }) => uid)).toEqual(['f@site']);
		expect(propertyOf(text, 'X-WR-CALDESC')).toMatch(
			/^X-WR-CALDESC:Tag\\nEvents that a calendar cannot hold: The Ides\\, or so \(44 BC\)\\; An event \(until 2014.*\)\\; An event \(date unknown\)$/,
		);
	});

	it('writes lines of at most 75 bytes that end with CRLF', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
				const text = write(exportEvent('2023', { name, description: name }));
				expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
				for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(text.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u);
				expect(text).toBe(text.toWellFormed());
				expect(readWithIcalJs(text)).toHaveLength(1);
			}),
		);
	});

	it('states its properties before its events, with a name and no clock', () => {
		const lines = unfold(write(exportEvent('2023')));
		expect(lines.slice(0, 6)).toEqual([
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backgrounder//Events//EN', 'NAME:Site', 'X-WR-CALNAME:Site', 'X-WR-CALDESC:Tag'],
		]);
		expect(lines).toEqual(expect.arrayContaining(['DTSTAMP:20231016T000000Z', 'TRANSP:TRANSPARENT']));
		expect(writeICalendar(CONFIG, [exportEvent('2023')])).toContain('DTSTAMP:19700101T000000Z');
	});
});
