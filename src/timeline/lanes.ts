/** Something to be drawn on a line: its two ends, in percent of the width. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/**
 * Put extents into lanes so that those of one lane keep apart: each goes to the lowest lane that is free.
 *
 * @param extents - in order of their beginnings
 * @param apart - how far the middles of two neighbours in a lane must be from each other, in percent
 * @returns the lane of each, from 0
 */
export function assignLanes(extents: readonly Extent[], apart: number): readonly number[] {
	const ends: number[] = [];
	return extents.map(({ from, to }) => {
		const middle = (from + to) / 2;
		const start = Math.min(from, middle - apart / 2);
		const free = ends.findIndex((end) => end <= start);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = Math.max(to, middle + apart / 2);
		return lane;
	});
}
