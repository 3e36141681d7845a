import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../src/timeline/lanes.ts';

const anyExtents = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 300 })), { maxLength: 60 })
	.map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from));

describe('assignLanes', () => {
	it.each([
		['nothing', [], []],
		['one', [[10, 20]], [0]],
		[
			'two that meet share a lane',
			[
				[10, 20],
				[20, 30],
			],
			[0, 0],
		],
		[
			'two that overlap do not',
			[
				[10, 20],
				[19, 30],
			],
			[0, 1],
		],
		[
			'a lane is used again once it is free',
			[
				[10, 40],
				[20, 50],
				[50, 60],
				[50, 70],
			],
			[0, 1, 0, 1],
		],
		[
			'the lowest free lane is taken',
			[
				[0, 100],
				[10, 20],
				[15, 60],
				[30, 40],
			],
			[0, 1, 2, 1],
		],
	] as const)('%s', (_, extents, lanes) => {
		expect(assignLanes(extents.map(([from, to]) => ({ from, to })))).toEqual(lanes);
	});

	it('never lets two of a lane overlap', () => {
		fc.assert(
			fc.property(anyExtents, (extents) => {
				const lanes = assignLanes(extents);
				for (const lane of new Set(lanes)) {
					const inLane = extents.filter((_, index) => lanes[index] === lane);
					for (const [index, extent] of inLane.entries()) {
						const before = inLane[index - 1];
						if (!before) continue;
						expect(extent.from).toBeGreaterThanOrEqual(before.to);
					}
				}
			}),
		);
	});

	it('uses every lane up to the highest, and no lane that a lower one could spare', () => {
		fc.assert(
			fc.property(anyExtents, (extents) => {
				const lanes = assignLanes(extents);
				expect([...new Set(lanes)].sort((a, b) => a - b)).toEqual([...new Set(lanes)].map((_, index) => index));
				if (extents.length > 0) expect(lanes[0]).toBe(0);
			}),
		);
	});

	it('takes as many lanes as there are events at one time', () => {
		const lanes = assignLanes(Array.from({ length: 2000 }, () => ({ from: 5, to: 6 })));
		expect(lanes).toEqual(Array.from({ length: 2000 }, (_, index) => index));
	});
});
