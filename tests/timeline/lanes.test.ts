import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, type Extent } from '../../src/timeline/lanes.ts';

const middle = ({ from, to }: Extent): number => (from + to) / 2;
const anyExtents = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 300 })), { maxLength: 60 })
	.map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from));
const apart = 40;

describe('assignLanes', () => {
	it.each([
		['nothing', [], []],
		['one', [[10, 10]], [0]],
		[
			'two far apart share a lane',
			[
				[10, 10],
				[50, 50],
			],
			[0, 0],
		],
		[
			'two too near do not',
			[
				[10, 10],
				[49, 49],
			],
			[0, 1],
		],
		[
			'a lane is used again once it is free',
			[
				[10, 10],
				[20, 20],
				[50, 50],
				[60, 60],
			],
			[0, 1, 0, 1],
		],
		[
			'nothing stands under a bar',
			[
				[0, 100],
				[50, 50],
				[110, 110],
				[120, 120],
			],
			[0, 1, 1, 0],
		],
	] as const)('%s', (_, extents, lanes) => {
		expect(
			assignLanes(
				extents.map(([from, to]) => ({ from, to })),
				apart,
			),
		).toEqual(lanes);
	});

	it('keeps the neighbours of a lane apart and never lets them overlap', () => {
		fc.assert(
			fc.property(anyExtents, (extents) => {
				const lanes = assignLanes(extents, apart);
				for (const lane of new Set(lanes)) {
					const inLane = extents.filter((_, index) => lanes[index] === lane);
					for (const [index, extent] of inLane.entries()) {
						const before = inLane[index - 1];
						if (!before) continue;
						expect(middle(extent) - middle(before)).toBeGreaterThanOrEqual(apart);
						expect(extent.from).toBeGreaterThanOrEqual(before.to);
					}
				}
			}),
		);
	});

	it('uses every lane up to the highest, and no lane that a lower one could spare', () => {
		fc.assert(
			fc.property(anyExtents, (extents) => {
				const lanes = assignLanes(extents, apart);
				expect([...new Set(lanes)].sort((a, b) => a - b)).toEqual([...new Set(lanes)].map((_, index) => index));
				if (extents.length > 0) expect(lanes[0]).toBe(0);
			}),
		);
	});

	it('takes as many lanes as there are events at one point', () => {
		const lanes = assignLanes(
			Array.from({ length: 2000 }, () => ({ from: 5, to: 5 })),
			apart,
		);
		expect(lanes).toEqual(Array.from({ length: 2000 }, (_, index) => index));
	});
});
