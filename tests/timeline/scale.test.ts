import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale, type TimeSpan } from '../../src/timeline/scale.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const instant = fc.integer({ min: Date.UTC(-3000), max: Date.UTC(3000) });
const anySpans = fc.array(
	fc
		.tuple(instant, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 * DAY }), fc.integer({ min: 0, max: 300 * YEAR })))
		.map(([start, length]): TimeSpan => ({ start, end: start + length })),
	{ minLength: 1, maxLength: 40 },
);

describe('createTimeScale', () => {
	it('never turns back and stays on the drawing', () => {
		fc.assert(
			fc.property(anySpans, fc.array(instant, { maxLength: 20 }), (spans, others) => {
				const { position } = createTimeScale(spans);
				const instants = [...spans.flatMap(({ start, end }) => [start, end]), ...others].sort((a, b) => a - b);
				let last = 0;
				for (const at of instants.map(position)) {
					expect(at).toBeGreaterThanOrEqual(last);
					last = at;
				}
				expect(last).toBeLessThanOrEqual(100);
			}),
		);
	});

	it('breaks only over stretches of more than two years that no span covers', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const { breaks, position } = createTimeScale(spans);
				for (const { from, to, length } of breaks) {
					expect(length).toBeGreaterThan(2 * YEAR);
					expect(to).toBeGreaterThan(from);
					for (const { start, end } of spans) expect(position(end) <= from + 1e-9 || position(start) >= to - 1e-9).toBe(true);
				}
			}),
		);
	});

	it('cuts every such stretch to one width', () => {
		const years = [1800, 1941, 2013, 2023].map((year) => ({ start: Date.UTC(year), end: Date.UTC(year, 11) }));
		const { breaks } = createTimeScale(years);
		expect(breaks.map(({ length }) => Math.round(length / YEAR))).toEqual([140, 71, 9]);
		expect(new Set(breaks.map(({ from, to }) => (to - from).toFixed(6))).size).toBe(1);
	});

	it('is the same whatever order the spans come in', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const [scale, reversed] = [createTimeScale(spans), createTimeScale(spans.toReversed())];
				expect(reversed.breaks).toEqual(scale.breaks);
				for (const { start, end } of spans) expect([start, end].map(reversed.position)).toEqual([start, end].map(scale.position));
			}),
		);
	});

	it('puts a single moment in the middle', () => {
		const { position, breaks } = createTimeScale([{ start: 5, end: 5 }]);
		expect([0, 5, 9].map(position)).toEqual([50, 50, 50]);
		expect(breaks).toEqual([]);
	});

	it('leaves the margins free', () => {
		const { position } = createTimeScale([{ start: 0, end: YEAR }], 10);
		expect([-YEAR, 0, YEAR, 2 * YEAR].map((at) => Math.round(position(at)))).toEqual([10, 10, 90, 90]);
	});
});
