import type { Extent } from './lanes.ts';

/** The narrowest frame, in rem, in which the broad drawing is shown with the lanes made for it, and those for more room. */
export const FRAMES = { narrow: 42, wide: 66 } as const;
/** How much room a label needs in either frame, in rem. */
export type LabelWidth = Readonly<Record<keyof typeof FRAMES, number>>;

/** What the tall drawing has for its marks and labels, in rem: a window of 320 px without its edges and the years. */
export const TALL_FRAME = 14.5;
/** Half a mark with what fades around it, in rem. */
const MARK = 0.75;
const APART = 0.75;

/** Whether the label of a bar must end with it, because to begin with it would carry it out of a frame. */
export function mustFlip(bar: Extent, label: LabelWidth): boolean {
	return bar.from + Math.max(inPercent(label.narrow, FRAMES.narrow), inPercent(label.wide, FRAMES.wide)) > 100;
}

/**
 * Find what a bar takes up with its label, in percent of a frame.
 *
 * @param bar - in percent
 * @param label - in rem
 * @param frame - in rem
 */
export function boxOf(bar: Extent, label: number, flip: boolean, frame: number): Extent {
	const mark = inPercent(MARK, frame);
	const width = inPercent(label + APART, frame);
	const [from, to] = [bar.from - mark, bar.to + mark];
	return flip ? { from: Math.min(from, to - width), to } : { from, to: Math.max(to, from + width) };
}

/** Rem as percent of a frame. */
export function inPercent(rem: number, frame: number): number {
	return (100 * rem) / frame;
}
