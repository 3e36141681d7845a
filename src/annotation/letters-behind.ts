import type { Token } from './tokens.ts';

/**
 * Find the letters in parentheses right behind a name: `the African Union (AU)`.
 *
 * @param end - the number of the token behind the name
 */
export function lettersBehind(tokens: readonly Token[], end: number): string | undefined {
	const [next, after] = [tokens[end], tokens[end + 1]];
	if (next?.gap !== ' (' || !/^(?:\p{Lu}\p{Ll}?){2,}$|^(?:\p{Lu}\.)+$/u.test(next.word)) return undefined;
	return after === undefined || /^\.?\)/.test(after.gap) ? next.word : undefined;
}
