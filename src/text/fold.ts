/**
 * Fold a text for matching: every apostrophe becomes `'`, every dash `-`, every quotation mark `"` and every
 * white space (line ends too) a plain space. The length stays the same, so offsets stay true.
 *
 * @param text - text in Unicode normalization form C
 * @returns the folded text, as many UTF-16 units long as `text`
 */
export function fold(text: string): string {
	return text
		.replaceAll(/[‘’‛ʼʻ`´＇]/g, "'")
		.replaceAll(/[‐‑‒–—―−]/g, '-')
		.replaceAll(/[“”„‟«»]/g, '"')
		.replaceAll(/[^\S ]/g, ' ');
}
