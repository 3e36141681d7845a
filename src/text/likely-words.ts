/** Up to so many words are all compared with a mistyped one. */
const FEW = 400;

/**
 * Make ready to find, among many words, the few that a mistyped or shortened one may have meant: what `suggest` and
 * `suggestClearly` are to choose from. A look-up costs the same however many there are.
 *
 * @param words - in any order
 * @returns word → all words of a short list; of a long one those that begin alike, have it as a part between hyphens, or
 * share its rarest pairs of letters, as far as they are few
 */
export function indexWords(words: Iterable<string>): (word: string) => readonly string[] {
	const all = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
	if (all.length <= FEW) return () => all;
	const places = new Map<string, number[]>();
	for (const [index, word] of all.entries()) {
		for (const key of keysOf(word)) {
			const list = places.get(key);
			if (list) list.push(index);
			else places.set(key, [index]);
		}
	}
	return (word) => {
		const lists = keysOf(word).map((key) => places.get(key) ?? []);
		const found = new Set<number>();
		for (const list of lists.sort((a, b) => a.length - b.length)) {
			for (const index of list.slice(0, FEW - found.size)) found.add(index);
		}
		return [...found].sort((a, b) => a - b).flatMap((index) => all[index] ?? []);
	};
}

/** How a word begins, its parts, and its pairs of letters. */
function keysOf(word: string): readonly string[] {
	const small = word.toLowerCase();
	const pairs = Array.from({ length: Math.max(0, small.length - 1) }, (_, index) => small.slice(index, index + 2));
	return [...new Set([`^${small.slice(0, 3)}`, ...small.split('-').map((part) => `-${part}-`), ...pairs])];
}
