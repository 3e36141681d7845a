/** A place of some texts: which of them, and where in it. */
export interface PhrasePlace {
	readonly index: number;
	readonly start: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Make ready to find phrases in texts, letter by letter. A look-up costs as much as the rarest word of the phrase is
 * frequent; one of a phrase without a whole word between two others goes through all texts.
 *
 * @param texts - folded
 * @returns phrase → every place that holds it, in order
 */
export function indexTexts(texts: readonly string[]): (phrase: string) => readonly PhrasePlace[] {
	const places = new Map<string, number[]>();
	for (const [index, text] of texts.entries()) {
		for (const word of new Set(text.match(WORDS))) {
			const list = places.get(word);
			if (list) list.push(index);
			else places.set(word, [index]);
		}
	}
	const all = texts.map((_, index) => index);
	return (phrase) => {
		// The first word and the last may be parts of longer ones.
		const whole = phrase.match(WORDS)?.slice(1, -1) ?? [];
		const lists = whole.map((word) => places.get(word) ?? []);
		const [rarest = all] = lists.sort((a, b) => a.length - b.length);
		return rarest.flatMap((index) => occurrences(texts[index] ?? '', phrase).map((start) => ({ index, start })));
	};
}

function occurrences(text: string, phrase: string): readonly number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at);
	return starts;
}
