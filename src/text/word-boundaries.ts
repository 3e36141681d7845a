/** Scripts that are written without spaces: a name may begin and end anywhere in them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Korean puts its particles right behind a name, so only the beginning of a name is a word's beginning. */
const SUFFIXED = /\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** What French, Italian, Catalan and Portuguese write before a name, joined by an apostrophe (`l'Ukraine`). */
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|un|all|dall|dell|nell|sull|coll|quell|sant)'$/iu;

/**
 * Tell whether a whole word can begin at an offset.
 *
 * @param text - folded text (see fold.ts)
 * @param offset - where the word would begin, in UTF-16 units
 */
export function beginsWord(text: string, offset: number): boolean {
	const first = characterAt(text, offset);
	const before = characterBefore(text, offset);
	if (before === '' || UNSPACED.test(first) || UNSPACED.test(before)) return true;
	if (before === "'" && WORD.test(characterBefore(text, offset - 1))) {
		return ELISION.test(text.slice(Math.max(0, offset - 9), offset));
	}
	return !(WORD.test(first) && WORD.test(before));
}

/**
 * Tell whether a whole word can end at an offset. `Xi` ends in `Xi's` and `Xi'`, but not in `Xi'an`.
 *
 * @param text - folded text (see fold.ts)
 * @param offset - just behind the word's last character, in UTF-16 units
 */
export function endsWord(text: string, offset: number): boolean {
	const last = characterBefore(text, offset);
	const after = characterAt(text, offset);
	if (after === '' || UNSPACED.test(last) || UNSPACED.test(after) || SUFFIXED.test(last)) return true;
	if (after === "'") return /^'(?:s(?![\p{L}\p{N}\p{M}_])|(?![\p{L}\p{N}\p{M}_]))/u.test(text.slice(offset, offset + 4));
	return !(WORD.test(last) && WORD.test(after));
}

function characterAt(text: string, offset: number): string {
	const point = text.codePointAt(offset);
	return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string {
	const low = text.charCodeAt(offset - 1);
	const start = low >= 0xdc00 && low <= 0xdfff ? offset - 2 : offset - 1;
	return start < 0 ? '' : text.slice(start, offset);
}
