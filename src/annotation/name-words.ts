import type { Token } from './tokens.ts';
import { ORGANIZATION_ENDS } from './words/organization-words.ts';

/** Whether an ordinal at `at` begins the name of a body: `33rd Front`, `4th Circuit`. */
export function leadsOrdinal(tokens: readonly Token[], at: number): boolean {
	const [ordinal, body] = [tokens[at], tokens[at + 1]];
	if (!ordinal || !body || body.gap !== ' ' || !body.capital || !/^\p{N}+(?:st|nd|rd|th)$/u.test(ordinal.word)) return false;
	return body.lower === 'circuit' || ORGANIZATION_ENDS.has(body.lower);
}

/** Whether a name may begin, or go on, with a word. */
export function startsRun(token: Token | undefined): boolean {
	if (!token) return false;
	return token.capital || /^\p{N}+\p{L}/u.test(token.word)
		? !/^\p{N}+(?:st|nd|rd|th|s|bn|m|k|km|pm|am)$/iu.test(token.word)
		: /^(?:al|el)-\p{Lu}/u.test(token.word) || /^\p{Ll}{1,2}\p{Lu}/u.test(token.word);
}
