import type { LabelWidth } from '../timeline/measures.ts';

/** Widths in rem of a letter of the drawing's font size; words of wide scripts (Chinese, Japanese, Korean) take twice the room. */
const LETTER = 0.44;
const WIDE_LETTER = 0.84;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;
const NARROWEST = 3;
/** More would drive the lanes apart. */
const WIDEST = { narrow: 13, wide: 18 } as const;

/**
 * Estimate how much room a label needs on one line. The box that is drawn is as wide as this says: what the estimate
 * misses is cut with an ellipsis, and nothing runs into its neighbour.
 *
 * @returns rem, in a narrow and in a wide frame
 */
export function labelWidth(text: string): LabelWidth {
	const wide = text.match(WIDE)?.length ?? 0;
	const width = Math.max(NARROWEST, wide * WIDE_LETTER + ([...text].length - wide) * LETTER + 0.5);
	return { narrow: Math.min(WIDEST.narrow, width), wide: Math.min(WIDEST.wide, width) };
}
