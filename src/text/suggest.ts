import { distance } from 'fastest-levenshtein';

/**
 * Find the candidate that a mistyped or shortened word most likely meant.
 *
 * @param word - what was written
 * @param candidates - what could have been written
 * @returns the only candidate that the word begins or is a part of (`putin` in `vladimir-putin`), else the nearest by
 * edit distance (ties: the first in code-unit order), or nothing when all are further away than a third of the word's
 * length (two edits are always allowed, but never as many as the word has letters)
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
	const all = [...candidates];
	const [only, ...others] = all.filter((candidate) => holds(candidate, word));
	return only !== undefined && others.length === 0 ? only : nearest(word, all);
}

function holds(candidate: string, word: string): boolean {
	const [whole, part] = [candidate.toLowerCase(), word.toLowerCase()];
	return whole !== part && (whole.split('-').includes(part) || (part.length >= 3 && whole.startsWith(part)));
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.min(word.length, Math.max(3, Math.floor(word.length / 3) + 1));
	for (const candidate of candidates) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		const nearer = edits < bestDistance;
		const tie = edits === bestDistance && best !== undefined && candidate < best;
		if (!nearer && !tie) continue;
		best = candidate;
		bestDistance = edits;
	}
	return best;
}
