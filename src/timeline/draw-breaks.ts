import { assignLanes, type Extent } from './lanes.ts';
import { FRAMES, inPercent } from './measures.ts';
import type { TimeScale } from './scale.ts';

/** An empty stretch of time that is left out. */
export interface DrawnBreak {
	/** Percent of the broad drawing. */
	readonly broad: Extent;
	/** Rem of the tall drawing. */
	readonly tall: Extent;
	/** The line of its label above the broad drawing, from 0. */
	readonly line: number;
	/** How much time it stands for, in milliseconds. */
	readonly length: number;
}

/** What the length of a break needs in words, in rem. */
const LABEL = 5;

/** Find where the breaks lie in both drawings, and on which lines their labels keep apart. */
export function drawBreaks(broad: TimeScale, tall: TimeScale): readonly DrawnBreak[] {
	const half = inPercent(LABEL, FRAMES.narrow) / 2;
	const lines = assignLanes(broad.breaks.map(({ at, size }) => ({ from: at + size / 2 - half, to: at + size / 2 + half })));
	return broad.breaks.map(({ at, size, length }, index) => {
		const other = tall.breaks[index] ?? { at: 0, size: 0 };
		return { broad: { from: at, to: at + size }, tall: { from: other.at, to: other.at + other.size }, line: lines[index] ?? 0, length };
	});
}
