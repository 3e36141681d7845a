import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import { beginsWord, endsWord } from '../text/word-boundaries.ts';
import type { Gazetteer, GazetteerName } from './gazetteer.ts';

/** A name as found in a text. */
export interface NameMatch extends TextRange {
	readonly bearers: GazetteerName['bearers'];
}

/**
 * Find the names of a gazetteer in a text: whole words, case as written, from left to right, at each place the
 * longest that fits, without overlap.
 *
 * @param text - plain text, with what must not be searched blotted out
 * @returns matches in order, as offsets into `text`
 */
export function matchNames(text: string, gazetteer: Gazetteer): readonly NameMatch[] {
	const folded = fold(text);
	const matches: NameMatch[] = [];
	let offset = 0;
	while (offset < folded.length) {
		const found = matchAt(folded, offset, gazetteer);
		if (found) matches.push({ start: offset, end: offset + found.name.length, bearers: found.bearers });
		offset += found ? found.name.length : 1;
	}
	return matches;
}

function matchAt(folded: string, offset: number, gazetteer: Gazetteer): GazetteerName | undefined {
	const candidates = gazetteer.get(folded.charAt(offset));
	if (!candidates || !beginsWord(folded, offset)) return undefined;
	return candidates.find(({ name }) => folded.startsWith(name, offset) && endsWord(folded, offset + name.length));
}
