import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale, type TimeScale } from '../../src/timeline/scale.ts';
import { divideTime, type TimeSpan } from '../../src/timeline/time-steps.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const instant = fc.integer({ min: Date.UTC(-3000), max: Date.UTC(3000) });
const anySpans = fc.array(
	fc
		.tuple(instant, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 * DAY }), fc.integer({ min: 0, max: 300 * YEAR })))
		.map(([from, length]): TimeSpan => ({ from, to: from + length })),
	{ minLength: 1, maxLength: 40 },
);
const scaleFor = (spans: readonly TimeSpan[]): TimeScale => createTimeScale(divideTime(spans));

describe('createTimeScale', () => {
	it('never turns back and stays on the drawing', () => {
		fc.assert(
			fc.property(anySpans, fc.array(instant, { maxLength: 20 }), (spans, others) => {
				const { position } = scaleFor(spans);
				const instants = [...spans.flatMap(({ from, to }) => [from, to]), ...others].sort((a, b) => a - b);
				let last = 0;
				for (const at of instants.map(position)) {
					expect(at).toBeGreaterThanOrEqual(last);
					last = at;
				}
				expect(last).toBeLessThanOrEqual(100);
				expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(position)).toEqual([1.5, 98.5]);
			}),
		);
	});

	it('breaks only over stretches of more than half a year that no span covers, six at most', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const { breaks, position } = scaleFor(spans);
				expect(breaks.length).toBeLessThanOrEqual(6);
				for (const { at, size, length } of breaks) {
					expect(length).toBeGreaterThan(182 * DAY);
					expect(size).toBeCloseTo(3);
					for (const { from, to } of spans) expect(position(to) <= at + 1e-9 || position(from) >= at + size - 1e-9).toBe(true);
				}
			}),
		);
	});

	it('cuts the longest stretches, and not for what goes on forever', () => {
		const years = [1000, 1800, 1941, 1950, 1960, 1970, 2013, 2023].map((year) => ({ from: Date.UTC(year), to: Date.UTC(year, 11) }));
		const forever = { from: Date.UTC(1800), to: Number.POSITIVE_INFINITY };
		const lengths = scaleFor([...years, forever]).breaks.map(({ length }) => Math.round(length / YEAR));
		expect(lengths).toEqual([799, 140, 9, 9, 42, 9]);
	});

	it('gives crowded times more room than empty ones', () => {
		const crowd = Array.from({ length: 10 }, (_, day) => ({ from: Date.UTC(2023, 9, 1 + day), to: Date.UTC(2023, 9, 1 + day) + DAY - 1 }));
		const { position } = scaleFor([{ from: Date.UTC(2023, 0), to: Date.UTC(2023, 0, 2) }, ...crowd]);
		expect(position(Date.UTC(2023, 9, 10)) - position(Date.UTC(2023, 9))).toBeGreaterThan(60);
	});

	it('is the same whatever order the spans come in', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const [scale, reversed] = [scaleFor(spans), scaleFor(spans.toReversed())];
				expect(reversed.breaks).toEqual(scale.breaks);
				for (const { from, to } of spans) expect([from, to].map(reversed.position)).toEqual([from, to].map(scale.position));
			}),
		);
	});

	it('puts a single moment in the middle', () => {
		const { position, breaks } = scaleFor([{ from: 5, to: 5 }]);
		expect([0, 5, 9].map(position)).toEqual([50, 50, 50]);
		expect(breaks).toEqual([]);
	});
});
