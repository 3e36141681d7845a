import { countryNamed } from './countries.ts';
import { lettersBehind } from './letters-behind.ts';
import { isCommonWord } from './lexicon.ts';
import { isRole } from './roles.ts';
import type { NameRun } from './split-run.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';
import { SETTLEMENTS } from './words/context-words.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';
import { ORGANIZATION_COMPANIONS, ORGANIZATION_LEADS } from './words/organization-words.ts';
import { PLACE_COMPANIONS } from './words/place-words.ts';
import { SAYING } from './words/titles.ts';

/**
 * Weigh a name by what stands behind it.
 *
 * @param tokens - all of the passage
 * @param run - the name
 */
export function weighAfter(tokens: readonly Token[], { start, end }: NameRun): Partial<Weights> {
	const [next, last] = [tokens[end], tokens[end - 1]];
	if (!next || !last) return {};
	if (last.prefix) return { place: 0.5, organization: 0.5 };
	if (last.possessive) return weighOwned(next);
	if (lettersBehind(tokens, end) !== undefined) return { organization: 2.5 };
	if (next.gap === ', ') return weighApposition(next, tokens.slice(end + 1, end + 4));
	if (next.gap !== ' ') return {};
	if (next.lower === 'who' || next.lower === 'whose') return { person: 2 };
	if (SAYING.has(next.lower)) return { person: end - start > 1 ? 1.5 : 1.2, organization: 0.8, place: 0.2 };
	// `Game 5`, `Article 7`
	if (end - start === 1 && /^\p{N}{1,3}$/u.test(next.word) && isCommonWord(last.lower)) return { other: 6 };
	if (PLACE_COMPANIONS.has(next.lower)) return { place: 2.5 };
	if (ORGANIZATION_COMPANIONS.has(next.lower)) return { organization: 1.5 };
	return {};
}

/** `the city’s mayor`: what is owned tells the owner. */
function weighOwned({ lower }: Token): Partial<Weights> {
	if (PLACE_COMPANIONS.has(lower) || lower === 'capital') return { place: 1.5 };
	return ORGANIZATION_COMPANIONS.has(lower) ? { organization: 1.2 } : { place: 0.2, organization: 0.2, person: 0.2 };
}

/** `Odesa, a port city`: what is said of a name behind a comma. */
function weighApposition(next: Token, more: readonly Token[]): Partial<Weights> {
	// `Ana Lima, 34,`
	if (/^\d{1,3}$/.test(next.word) && /^[,.]/.test(more[0]?.gap ?? '')) return { person: 4 };
	if (next.lower === 'who' || next.lower === 'whose') return { person: 1.5, organization: 0.8 };
	if (countryNamed(next.word) || US_STATES.has(next.word) || KNOWN_PLACES.has(next.word)) return { place: 1.5 };
	if (!/^(?:a|an|the|his|her|their|its|then|whose|another)$/.test(next.lower) && !isRole(next.lower)) return {};
	const stop = more.findIndex(({ gap }) => gap !== ' ' && gap !== '-');
	const words = [next, ...more.slice(0, stop < 0 ? undefined : stop)].map(({ lower }) => lower);
	if (words.some(isRole)) return { person: 2.5 };
	if (words.some((word) => ORGANIZATION_LEADS.has(word))) return { organization: 2.5 };
	return words.some((word) => SETTLEMENTS.has(word)) ? { place: 2.5 } : {};
}
