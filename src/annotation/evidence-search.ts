import { fold } from '../text/fold.ts';

/** Texts in which a phrase can be looked for without reading them all. */
export interface EvidenceSearch {
	/** Whether a phrase, folded, stands in the texts exactly once. */
	readonly isUnique: (phrase: string) => boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Folded texts hold no line feed. */
const BETWEEN = '\n';

/** Fold texts and list where each of their words stands, once for all phrases. */
export function createEvidenceSearch(texts: readonly string[]): EvidenceSearch {
	const joined = texts.map(fold).join(BETWEEN);
	const places = new Map<string, number[]>();
	for (const { 0: word, index } of joined.matchAll(WORD)) {
		const known = places.get(word);
		if (known) known.push(index);
		else places.set(word, [index]);
	}
	return {
		isUnique: (phrase) => {
			const starts = startsOf(phrase, places);
			if (starts) return hasOne(starts, (at) => joined.startsWith(phrase, at));
			const first = joined.indexOf(phrase);
			return first >= 0 && first === joined.lastIndexOf(phrase);
		},
	};
}

/** Where a phrase may begin, by the rarest of its words; nothing when it has too few to tell. */
function startsOf(phrase: string, places: ReadonlyMap<string, readonly number[]>): Iterable<number> | undefined {
	let rarest: { readonly offset: number; readonly at: readonly number[] } | undefined;
	for (const { 0: word, index } of phrase.matchAll(WORD)) {
		// At the ends of the phrase a longer word may go on.
		if (index === 0 || index + word.length === phrase.length) continue;
		const at = places.get(word) ?? [];
		if (!rarest || at.length < rarest.at.length) rarest = { offset: index, at };
	}
	if (!rarest) return undefined;
	const { offset, at } = rarest;
	// `startsWith` takes a place before the beginning for the beginning.
	return at.filter((place) => place >= offset).map((place) => place - offset);
}

function hasOne(starts: Iterable<number>, fits: (at: number) => boolean): boolean {
	let count = 0;
	for (const at of starts) {
		if (fits(at)) count++;
		if (count > 1) return false;
	}
	return count === 1;
}
