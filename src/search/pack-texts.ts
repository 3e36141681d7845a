import { LAST, LASTS, OPEN, OPENS } from '../browser/search-data.js';
import { foldWord, piecesOf } from '../browser/search-terms.js';

/** Texts written as the numbers of their words. */
export interface PackedTexts {
	/** Every word and every stretch between words but the single space, once, parted by vertical tabs; each says first how many letters it shares with the one before. */
	readonly words: string;
	/** The texts, in the order in which they were given. */
	readonly texts: readonly string[];
}

/**
 * Write texts as the numbers of their words: a forward index. It is about as large as the texts, and a reader's browser
 * makes the inverted index from it by counting, without dividing or folding a text.
 *
 * @param texts - in any script
 */
export function packTexts(texts: readonly string[]): PackedTexts {
	const pieces = texts.map(piecesOf);
	const order = orderWords(pieces);
	const numbers = new Map(order.map((word, index) => [word, writeNumber(index)]));
	return {
		words: shareStarts(order),
		texts: pieces.map((list) => list.map((word) => numbers.get(word)).join('')),
	};
}

/** The words by the length of their numbers: the most frequent are the shortest; among equals, like words stand together. */
function orderWords(texts: readonly (readonly string[])[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
	const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
	const order: string[] = [];
	for (let size = LASTS; order.length < ranked.length; size *= OPENS) {
		order.push(...ranked.slice(order.length, order.length + size).sort((a, b) => compareFolded(a, b)));
	}
	return order;
}

function compareFolded(a: string, b: string): number {
	const [first, second] = [foldWord(a), foldWord(b)];
	return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
}

/** Writes instead of what a word shares with the one before the number of its letters (at most 9). */
function shareStarts(words: readonly string[]): string {
	let before = '';
	const lines = words.map((word) => {
		let shared = 0;
		while (shared < Math.min(9, word.length) && word[shared] === before[shared]) shared++;
		before = word;
		return `${String(shared)}${word.slice(shared)}`;
	});
	return lines.join('\v');
}

function writeNumber(number: number): string {
	let rest = Math.floor(number / LASTS);
	let written = String.fromCharCode(LAST + (number % LASTS));
	while (rest > 0) {
		// A number that goes on begins at 1, so that no number is written in two ways.
		rest--;
		written = String.fromCharCode(OPEN + (rest % OPENS)) + written;
		rest = Math.floor(rest / OPENS);
	}
	return written;
}
