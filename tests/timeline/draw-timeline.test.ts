import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { drawTimeline, type TimelineDrawing, type TimelineItem } from '../../src/timeline/draw-timeline.ts';
import type { Extent } from '../../src/timeline/lanes.ts';
import { boxOf, FRAMES, inPercent } from '../../src/timeline/measures.ts';
import { ROW } from '../../src/timeline/rows.ts';
import { anyDate } from '../support/any-date.ts';
import { madeUpDate } from '../support/make-timeline.ts';

const LABEL = { narrow: 9, wide: 12 };
const date = (edtf: string): EdtfDate => {
	const parsed = parseEdtf(edtf);
	if (!parsed) throw new Error(`${edtf} is no date`);
	return parsed;
};
const itemsOf = (dates: readonly string[]): readonly TimelineItem[] => dates.map((edtf) => ({ date: date(edtf), label: LABEL }));
const draw = (dates: readonly string[], now?: string): TimelineDrawing | undefined =>
	drawTimeline(itemsOf(dates), now === undefined ? undefined : date(now));
/** Few events with labels, or many without. */
const anyDates = fc.oneof(fc.array(anyDate, { minLength: 1, maxLength: 25 }), fc.array(anyDate, { minLength: 55, maxLength: 90 }));

/** Expects that no two of a lane overlap. */
function expectApart(boxes: readonly (Extent & { readonly lane: number })[]): void {
	const lanes = Map.groupBy(boxes, ({ lane }) => lane);
	for (const lane of lanes.values()) {
		const sorted = lane.toSorted((a, b) => a.from - b.from || a.to - b.to);
		for (const [index, box] of sorted.entries()) expect(box.from).toBeGreaterThanOrEqual((sorted[index - 1]?.to ?? box.from) - 1e-6);
	}
}

describe('drawTimeline', () => {
	it.each([[[]], [['2023']], [['XXXX', '../..']]])('draws nothing of %j', (dates) => {
		expect(draw(dates)).toBeUndefined();
	});

	it('lets nothing overlap and keeps it inside the frame, broad and tall', () => {
		fc.assert(
			fc.property(anyDates, (dates) => {
				const drawing = draw(dates, '2023-10-16~');
				if (!drawing) return;
				const { events, dense, tall } = drawing;
				expect(events.length + drawing.placeless).toBe(dates.length);
				for (const { bar, row, lanes, pieces } of events) {
					expect(
						[bar.from, 100 - bar.to, bar.to - bar.from, row.from, tall.height - row.to, row.to - row.from].every((room) => room >= -1e-6),
					).toBe(true);
					expect(lanes.narrow).toBeLessThan(drawing.lanes.narrow);
					expect(lanes.wide).toBeLessThan(drawing.lanes.wide);
					expect(row.column).toBeLessThan(tall.columns);
					for (const { broad } of pieces) expect(broad.from >= 0 && broad.from <= broad.to && broad.to <= 100).toBe(true);
				}
				if (dense) {
					const half = inPercent(dense.mark, FRAMES.narrow) / 2;
					expectApart(events.map(({ bar, lanes }) => ({ from: bar.from - half, to: bar.to + half, lane: lanes.narrow })));
					expectApart(events.map(({ row }) => ({ from: row.from - dense.mark / 2, to: row.to + dense.mark / 2, lane: row.column })));
				} else {
					for (const frame of ['narrow', 'wide'] as const) {
						expectApart(events.map(({ bar, flip, lanes }) => ({ ...boxOf(bar, LABEL[frame], flip, FRAMES[frame]), lane: lanes[frame] })));
					}
					expectApart(events.map(({ row }) => ({ from: row.from, to: row.from + ROW, lane: 0 })));
					expectApart(events.map(({ row }) => ({ from: row.from, to: row.to, lane: row.column })));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('leaves every label inside the frame from side to side', () => {
		fc.assert(
			fc.property(fc.array(anyDate, { minLength: 2, maxLength: 20 }), (dates) => {
				for (const { bar, flip } of draw(dates)?.events ?? []) {
					for (const frame of ['narrow', 'wide'] as const) {
						const label = inPercent(LABEL[frame], FRAMES[frame]);
						expect(flip ? bar.to - label : 100 - bar.from - label).toBeGreaterThanOrEqual(0);
					}
				}
			}),
		);
	});

	it('keeps the order of time: what ended before another began stands before it', () => {
		fc.assert(
			fc.property(anyDates, (edtf) => {
				const dates = edtf.map(date);
				const events = draw(edtf)?.events ?? [];
				for (const [at, event] of events.entries()) {
					const next = events[at + 1];
					const [a, b] = [dates[event.index], next && dates[next.index]];
					if (next && a?.latest != null && b?.earliest != null && a.latest < b.earliest) {
						expect(event.bar.to).toBeLessThanOrEqual(next.bar.from + 1e-9);
						expect(event.row.from).toBeLessThanOrEqual(next.row.from);
					}
					// A day and a moment within it stand where their middles are.
					const points = [event, next].every((each) => each?.pieces[0]?.form === 'day');
					if (next && !points) expect(event.bar.from).toBeLessThanOrEqual(next.bar.to + 1e-9);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('draws the same for the same, and puts a date in one place whatever order the dates come in', () => {
		fc.assert(
			fc.property(anyDates, (edtf) => {
				const places = (dates: readonly string[]): unknown =>
					draw(dates)
						?.events.map(({ index, bar }) => `${String(dates[index])} ${String(bar.from)} ${String(bar.to)}`)
						.sort();
				expect(draw(edtf)).toEqual(draw(edtf));
				expect(places(edtf.toReversed())).toEqual(places(edtf));
			}),
			{ numRuns: 40 },
		);
	});

	it('gives 1941 and the days of 2023 room on one drawing, and says how much it left out', () => {
		const drawing = draw(['1939-09-01/1945-09-02', '2013', '2023-03-20', '2023-10-07', '2023-10-17/2023-10-18'], '2023-10-16~');
		expect(drawing?.breaks.map(({ length }) => Math.floor(length / 86_400_000 / 365.25))).toEqual([67, 9, 0]);
		const [march, attack, forum] = drawing?.events.slice(2) ?? [];
		expect((attack?.bar.from ?? 0) - (march?.bar.from ?? 0)).toBeGreaterThan(5);
		expect(drawing?.now?.broad).toBeGreaterThan(attack?.bar.to ?? 100);
		expect(drawing?.now?.broad).toBeLessThanOrEqual(forum?.bar.from ?? 0);
		expect(drawing?.now?.tall).toBeLessThan(forum?.row.from ?? 0);
	});

	it('draws what goes on up to the frame', () => {
		const [before, since] = draw(['../2005-01-01', '2000-01-01/..'])?.events ?? [];
		expect([before?.bar.from, since?.bar.to]).toEqual([1.5, 98.5]);
		expect([before?.pieces[0]?.start, since?.pieces[0]?.end]).toEqual(['open', 'open']);
	});

	it('writes years, months and days where they have room, and none without its year', () => {
		fc.assert(
			fc.property(anyDates, (dates) => {
				for (const frame of ['narrow', 'wide', 'tall'] as const) {
					const ticks = (draw(dates)?.ticks ?? []).filter(({ shown }) => shown[frame]);
					const years = new Set(ticks.filter(({ level }) => level === 'year').map(({ instant }) => new Date(instant).getUTCFullYear()));
					const places = ticks.map((tick) => (frame === 'tall' ? tick.tall : (tick.broad / 100) * FRAMES[frame])).sort((a, b) => a - b);
					const least = frame === 'tall' ? 1.4 : 3;
					for (const [index, place] of places.entries()) expect(place - (places[index - 1] ?? -9)).toBeGreaterThanOrEqual(least - 1e-6);
					for (const { instant } of ticks) expect(years.has(new Date(instant).getUTCFullYear())).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it.each([
		[2, undefined],
		[17, undefined],
		[200, false],
		[2000, false],
	])('draws %i events', (count, linked) => {
		const drawing = draw(Array.from({ length: count }, (_, index) => madeUpDate(index)));
		expect(drawing?.events).toHaveLength(count);
		expect(drawing?.dense?.linked).toBe(linked);
		if (drawing?.dense) expect(drawing.dense.lane * drawing.lanes.narrow).toBeLessThanOrEqual(48.001);
	});

	it('draws many days as links that a finger hits', () => {
		const days = Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index * 5)).toISOString().slice(0, 10));
		expect(draw(days)?.dense).toEqual({ mark: 1.5, linked: true, lane: 1.5 });
	});
});
