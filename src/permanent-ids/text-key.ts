import { fold } from '../text/fold.ts';

/** Bring a text into the form in which it is the same text: one line, plain quotation marks, apostrophes and dashes. */
export function textKey(text: string): string {
	return fold(text).replaceAll(/ {2,}/g, ' ').trim();
}
