import { citiesNamed, withoutAccents } from './cities.ts';
import { countryNamed, isDemonym, isUnclearCountry } from './countries.ts';
import { hasTag, isCommonWord, isFirstName, isLastName } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { addWeights, NO_WEIGHTS, type Weights } from './weights.ts';
import { KOREAN_FAMILY_NAMES } from './words/family-names.ts';
import { KNOWN_ORGANIZATIONS } from './words/known-organizations.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';
import { NOT_NAMES, PARTICLES } from './words/not-names.ts';
import {
	LEGAL_FORMS,
	ORGANIZATION_BEGINS,
	ORGANIZATION_ENDS,
	ORGANIZATION_STARTS,
	OTHER_BEGINS,
	OTHER_ENDS,
} from './words/organization-words.ts';
import { LANDFORMS, PLACE_BEGINS, PLACE_ENDS } from './words/place-words.ts';

/**
 * Weigh a name by its words alone.
 *
 * @param words - its tokens, without titles
 * @param name - the same as one text (see `readName`)
 */
export function weighForm(words: readonly Token[], name: string): Weights {
	const first = words[0]?.lower ?? '';
	const last = words.at(-1)?.lower ?? '';
	if (
		words.length === 1 &&
		(NOT_NAMES.has(first) ||
			(/^\p{Lu}+s$/u.test(name) && NOT_NAMES.has(first.slice(0, -1))) ||
			(isDemonym(first) && !countryNamed(name) && !KNOWN_ORGANIZATIONS.has(name)))
	)
		return { ...NO_WEIGHTS, other: 8 };
	if (!KNOWN_ORGANIZATIONS.has(name) && words.every(({ lower }) => NOT_NAMES.has(lower) || isDemonym(lower) || /^\p{N}+$/u.test(lower)))
		return { ...NO_WEIGHTS, other: 8 };
	let weights = addWeights(weighPlace(words, name, first, last), weighOrganization(words, name, first, last));
	if (words.length > 1 && (SHIPS.has(first) || (first === 'v' && words[0]?.gap === '/'))) return { ...NO_WEIGHTS, other: 8 };
	if (words.length > 1 && (OTHER_ENDS.has(last) || OTHER_BEGINS.has(first) || /^\p{N}+$/u.test(last)))
		weights = addWeights(weights, { other: 6 });
	return addWeights(weights, { person: weighPerson(words, first, last, weights) });
}

function weighPlace(words: readonly Token[], name: string, first: string, last: string): Partial<Weights> {
	if (countryNamed(name)) return { place: isUnclearCountry(name) ? 2.5 : 7 };
	if (KNOWN_PLACES.has(name) || US_STATES.has(name)) return { place: 6 };
	let place = 0;
	if (words.length > 1 && PLACE_ENDS.has(last)) place += 4.5;
	if (words.length > 1 && PLACE_BEGINS.has(first) && first !== last) place += 3;
	if (words.length > 1 && LANDFORMS.has(withoutAccents(first)) && !isLastName(last)) place += isFirstName(first) ? 4.5 : 5.5;
	// `Hook of Holland`
	if (words.at(-2)?.lower === 'of' && countryNamed(words.at(-1)?.word ?? '') && !ORGANIZATION_BEGINS.has(first)) place += 2;
	if (hasTag(name.toLowerCase(), 'Region')) place += 3;
	const [city] = citiesNamed(name);
	if (city) {
		const size = city.population >= 1e6 ? 4 : city.population >= 2e5 ? 2.5 : city.population >= 3e4 ? 1.5 : 0.8;
		// A small town with the name of a person is rarely meant.
		const doubt = words.length === 1 && (isFirstName(first) || isLastName(first) || isCommonWord(first)) ? 0.4 : 1;
		place += size * doubt + (words.length > 1 && !isFirstName(first) ? 1 : 0);
	}
	return { place };
}

function weighOrganization(words: readonly Token[], name: string, first: string, last: string): Partial<Weights> {
	let organization = 0;
	const small = name.toLowerCase();
	if (KNOWN_ORGANIZATIONS.has(name)) organization += words.length === 1 && isCommonWord(first) ? (words[0]?.opens ? 0.6 : 2.6) : 6;
	else if (hasTag(small, 'SportsTeam') || hasTag(small, 'Organization'))
		organization += words.length === 1 && isCommonWord(first) ? 0.6 : 4;
	if (words.length > 1 && ORGANIZATION_ENDS.has(last))
		organization += isFirstName(first) && words.length === 2 && !LEGAL_FORMS.has(last) ? 2.5 : 5.5;
	if (ORGANIZATION_BEGINS.has(first) && words.some(({ lower }) => lower === 'of' || lower === 'for')) organization += 5.5;
	if (
		words.some(
			({ lower, gap }, index) =>
				index > 0 && (gap === ' & ' || (ORGANIZATION_BEGINS.has(lower) && ['of', 'for'].includes(words[index + 1]?.lower ?? ''))),
		)
	)
		organization += 4;
	if (words.length > 1 && ORGANIZATION_STARTS.has(first) && !isFirstName(first)) organization += 3.5;
	if (/\bRed (?:Cross|Crescent)$/.test(name)) organization += 5.5;
	// `Swiss Solidarity`: a body of that name in one country.
	if (words.length > 1 && isDemonym(first) && KNOWN_ORGANIZATIONS.has(name.slice(first.length + 1))) organization += 5;
	// `Hapag-Lloyd`; `Jean-Luc` is somebody's first name.
	if (words.length === 1 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name) && !isFirstName(first.split('-')[0] ?? '')) organization += 1;
	if (words.length === 1 && isAcronym(words[0]?.word ?? '')) organization += 3;
	if (words.length === 1 && /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u.test(name) && !/^(?:Mc|Mac|De|Di|La|Le|O')/.test(name)) organization += 2;
	return { organization };
}

/** What stands before the name of a ship; `M/V` is two words here. */
const SHIPS = new Set(['mv', 'uss', 'hms', 'rms', 'hmcs', 'hmas', 'brp', 'ins']);

/** Two to six capitals, with or without full stops: `WHO`, `U.N.`, `G7`. */
export function isAcronym(word: string): boolean {
	return /^(?:\p{Lu}\p{N}?){2,6}s?$/u.test(word) && !/^[IVX]+$/.test(word)
		? true
		: /^(?:\p{Lu}\.){2,5}$/u.test(word) || /^\p{Lu}-?\p{N}{1,2}$/u.test(word);
}

function weighPerson(
	words: readonly Token[],
	first: string,
	last: string,
	{ place, organization, other }: Omit<Weights, 'person'>,
): number {
	const names = words.filter(({ lower }) => !PARTICLES.has(lower));
	if (names.length > 4 || words.some(({ lower }) => ['of', 'for', 'and', 'the', 'on'].includes(lower))) return 0;
	if (names.length === 1) return isFirstName(first) || isLastName(last) ? 0.8 : 0;
	let person = 0;
	if (isFirstName(first) || isFirstName(first.split('-')[0] ?? '')) person += 3.5;
	if (isLastName(last)) person += 1.5;
	if (names.slice(0, -1).some(({ word }) => /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word))) person += 3;
	if (names.length < words.length && organization === 0) person += 1.5;
	if (/^(?:jr|sr|iii|ii|iv)$/.test(last)) person += 3;
	if (KOREAN_FAMILY_NAMES.has(names[0]?.word ?? '') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(names[1]?.word ?? '')) person += 3.5;
	const common = names.filter(({ lower }) => isCommonWord(lower) && !isFirstName(lower) && !isLastName(lower)).length;
	if (common > 0) person -= 1.2 * common;
	if (
		place + organization + other < 1 &&
		common === 0 &&
		names.every(({ word }) => /^\p{Lu}[\p{Ll}'-]/u.test(word) || /^(?:Mc|Mac|O'|De|Di)/.test(word))
	)
		person += 2;
	return Math.max(0, person);
}
