import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { drawTimeline } from '../../src/timeline/draw-timeline.ts';
import { anyDate } from '../support/any-date.ts';

const date = (edtf: string): EdtfDate => {
	const parsed = parseEdtf(edtf);
	if (!parsed) throw new Error(`${edtf} is no date`);
	return parsed;
};
const draw = (dates: readonly string[], now?: string): ReturnType<typeof drawTimeline> =>
	drawTimeline(dates.map(date), now === undefined ? undefined : date(now));
const anyDates = fc.array(
	anyDate.filter((edtf) => parseEdtf(edtf) !== undefined),
	{ minLength: 2, maxLength: 17 },
);

describe('drawTimeline', () => {
	it.each([[[]], [['2023']], [['2023', '../..']]])('draws nothing of %j', (dates) => {
		expect(draw(dates, '2023')).toBeUndefined();
	});

	it('keeps on the drawing, keeps lanes apart, and keeps the order of time', () => {
		fc.assert(
			fc.property(anyDates, (edtf) => {
				const dates = edtf.map(date);
				const events = drawTimeline(dates)?.events ?? [];
				expect(events).toHaveLength(dates.filter(({ earliest, latest }) => earliest !== null || latest !== null).length);
				for (const [index, event] of events.entries()) {
					expect(event.from).toBeGreaterThanOrEqual(0);
					expect(event.to).toBeGreaterThanOrEqual(event.from);
					expect(event.to).toBeLessThanOrEqual(100);
					for (const other of events.slice(0, index)) {
						if (other.lane === event.lane) expect(event.from + event.to - other.from - other.to).toBeGreaterThanOrEqual(2 * 3.9 - 1e-9);
						if (other.lane === event.lane) expect(event.from).toBeGreaterThanOrEqual(other.to);
						const [a, b] = [dates[event.index], dates[other.index]];
						if (a?.latest != null && b?.earliest != null && a.latest < b.earliest) expect(event.to).toBeLessThanOrEqual(other.from);
					}
				}
			}),
		);
	});

	it('draws the same for the same, and puts a date in one place whatever order the dates come in', () => {
		fc.assert(
			fc.property(anyDates, (edtf) => {
				const places = (dates: readonly string[]): unknown =>
					draw(dates)
						?.events.map(({ index, from, to, range }) => `${String(dates[index])} ${String(from)} ${String(to)} ${String(range)}`)
						.sort();
				expect(draw(edtf)).toEqual(draw(edtf));
				expect(places(edtf.toReversed())).toEqual(places(edtf));
			}),
		);
	});

	it('gives 1941 and the days of 2023 room on one drawing', () => {
		const drawing = draw(
			['1939-09-01/1945-09-02', '1941-09-08/1944-01-27', '2013', '2023-03-20', '2023-10-07', '2023-10-17/2023-10-18'],
			'2023-10-16~',
		);
		expect(drawing?.years.map(({ label }) => label)).toEqual(['1939', '1941', '2013', '2023']);
		expect(drawing?.breaks).toHaveLength(2);
		const [march, attack] = drawing?.events.slice(3) ?? [];
		expect((attack?.from ?? 0) - (march?.from ?? 0)).toBeGreaterThan(3.9);
		expect(drawing?.now).toBeGreaterThan(attack?.from ?? 100);
		expect(drawing?.now).toBeLessThan(drawing?.events.at(-1)?.from ?? 0);
	});

	it('tells lengths from points, and draws an open end at the end that is known', () => {
		const drawing = draw(['2000/..', '../2005', '2010/2012', '2020-01-01']);
		expect(drawing?.events.map(({ index, range, openStart, openEnd }) => [index, range, openStart, openEnd])).toEqual([
			[0, false, false, true],
			[1, false, true, false],
			[2, true, false, false],
			[3, false, false, false],
		]);
	});

	it('writes years with room between them, and years before Christ as such', () => {
		expect(draw(['-0043-03-15', '0476', '2023'])?.years.map(({ label }) => label)).toEqual(['44 BC', '476', '2023']);
		fc.assert(
			fc.property(anyDates, (edtf) => {
				const at = draw(edtf)?.years.map((year) => year.at) ?? [];
				for (const [index, place] of at.entries()) expect(place - (at[index - 1] ?? -100)).toBeGreaterThanOrEqual(6.5);
			}),
		);
	});

	it.each([2, 17, 2000])('draws %i events', (count) => {
		const dates = Array.from({ length: count }, (_, index) => new Date(Date.UTC(1941, 0, 1 + index * 15)).toISOString().slice(0, 10));
		const drawing = draw(dates);
		expect(drawing?.events.map(({ index }) => index)).toEqual(dates.map((_, index) => index));
		expect(drawing?.lanes).toBe(1 + Math.max(...(drawing?.events.map(({ lane }) => lane) ?? [])));
	});
});
