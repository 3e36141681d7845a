import type { DateExtent, Piece } from './date-extent.ts';
import type { Extent } from './lanes.ts';
import type { TimeScale } from './scale.ts';

/** A piece of a bar: where it lies in it, in percent of the bar, in the broad and in the tall drawing. */
export interface DrawnPiece extends Pick<Piece, 'form' | 'start' | 'end'> {
	readonly broad: Extent;
	readonly tall: Extent;
}

/** Find where the pieces of an event's date lie in its bar; the first begins and the last ends with it. */
export function drawPieces(
	{ extent, bar, row }: { readonly extent: DateExtent; readonly bar: Extent; readonly row: Extent },
	broad: TimeScale,
	tall: TimeScale,
): readonly DrawnPiece[] {
	const last = extent.pieces.length - 1;
	return extent.pieces.map(({ form, start, end, from, to }, index) => {
		const within = (frame: Extent, { position }: TimeScale): Extent => ({
			from: index === 0 ? 0 : share(position(from), frame),
			to: index === last ? 100 : share(position(to), frame),
		});
		return { form, start, end, broad: within(bar, broad), tall: within(row, tall) };
	});
}

function share(at: number, { from, to }: Extent): number {
	return to === from ? 0 : Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)));
}
