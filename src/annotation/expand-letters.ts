import type { NameRun } from './split-run.ts';
import type { Token } from './tokens.ts';

const SMALL = new Set('of the for and on in to de la du des et y e'.split(' '));

/**
 * Where letters in parentheses stand for the words before them, make these words one name:
 * `Armed Conflict Location and Event Data (ACLED)`.
 *
 * @param runs - the names found so far, in order
 */
export function expandLetters(tokens: readonly Token[], runs: readonly NameRun[]): readonly NameRun[] {
	let all = runs;
	for (const [at, token] of tokens.entries()) {
		// `(ACLED)`; some write `(Farc)`.
		if (token.gap !== ' (' || !/^(?:(?:\p{Lu}\p{Ll}?){2,}|\p{Lu}\p{Ll}{2,5})$/u.test(token.word)) continue;
		const start = spelledOut(tokens, at);
		if (start === undefined) continue;
		const before = all.filter((run) => run.end <= start);
		const after = all.filter((run) => run.start >= at);
		all = [...before, { start, end: at, title: undefined }, ...after];
	}
	return all;
}

/** Where the words begin that letters at `at` stand for. */
function spelledOut(tokens: readonly Token[], at: number): number | undefined {
	const letters = (tokens[at]?.word ?? '').toUpperCase();
	let left = letters.length;
	for (let index = at - 1; index >= 0 && left > 0; index--) {
		const token = tokens[index];
		if (!token || (index < at - 1 && ![' ', '-', ' & '].includes(tokens[index + 1]?.gap ?? ''))) return undefined;
		if (token.word.charAt(0).toUpperCase() === letters[left - 1] && (token.capital || !SMALL.has(token.lower))) left--;
		else if (!SMALL.has(token.lower)) return undefined;
		if (left === 0) return token.capital && at - index > 1 ? index : undefined;
	}
	return undefined;
}
