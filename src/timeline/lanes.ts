import TinyQueue from 'tinyqueue';

/** Something to be put on a line: its two ends. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/**
 * Put extents into lanes so that those of one lane do not overlap: each goes to the lowest lane that is free.
 *
 * @param extents - in the order of their beginnings
 * @returns the lane of each, from 0
 */
export function assignLanes(extents: readonly Extent[]): readonly number[] {
	const busy = new TinyQueue<{ readonly lane: number; readonly end: number }>([], (a, b) => a.end - b.end);
	const free = new TinyQueue<number>([], (a, b) => a - b);
	let lanes = 0;
	return extents.map(({ from, to }) => {
		for (let next = busy.peek(); next && next.end <= from; next = busy.peek()) {
			free.push(next.lane);
			busy.pop();
		}
		const lane = free.pop() ?? lanes++;
		busy.push({ lane, end: to });
		return lane;
	});
}
