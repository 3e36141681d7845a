import { hasTag } from './lexicon.ts';
import { ROLES } from './words/titles.ts';

/** Whether a word in small letters says what a person is or does. */
export function isRole(word: string): boolean {
	return ROLES.has(word) || hasTag(word, 'Actor') || /(?:spokes|sales|fisher|business)(?:man|woman)$/.test(word);
}
