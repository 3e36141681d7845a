import { distance } from 'fastest-levenshtein';

const SHORTEST = 4;
const FURTHEST = 2;

/**
 * Find the candidate that a mistyped word must have meant: one or two letters away, while no other is as near.
 *
 * @param word - what was written, four letters or more
 * @param candidates - what could have been written; a digit that differs makes another word
 * @returns the candidate, or nothing when there is a doubt
 */
export function suggestClearly(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length < SHORTEST) return undefined;
	const near = [...new Set(candidates)]
		.map((candidate) => ({ candidate, edits: countEdits(word.toLowerCase(), candidate.toLowerCase()) }))
		.sort((a, b) => a.edits - b.edits);
	const [best, next] = near;
	if (!best || best.edits > FURTHEST || best.edits * 3 > word.length || next?.edits === best.edits) return undefined;
	return digitsOf(best.candidate) === digitsOf(word) ? best.candidate : undefined;
}

/** Two letters that changed places are one slip. */
function countEdits(word: string, candidate: string): number {
	const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
	const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
	return at >= 0 && swapped === candidate ? 1 : distance(word, candidate);
}

function digitsOf(text: string): string {
	return text.replaceAll(/\P{N}/gu, '');
}
