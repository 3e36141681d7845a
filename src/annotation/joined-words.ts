import { countryNamed } from './countries.ts';
import { isCommonWord, isFirstName, isLastName } from './lexicon.ts';
import { startsRun } from './name-words.ts';
import type { Token } from './tokens.ts';
import { ORGANIZATION_BEGINS, ORGANIZATION_ENDS } from './words/organization-words.ts';
import { PLACE_COMPANIONS, PLACE_ENDS } from './words/place-words.ts';
import { ROLES, TITLES } from './words/titles.ts';

/** Words, besides those that begin names of organizations, that ` of ` may follow within a name. */
const OF_HEADS = new Set(
	(
		'gulf isle strait straits bay sea cape republic kingdom horn coast city port emirate emirates commonwealth duchy state states bank ' +
		'battle act treaty order siege declaration knights bill secretary minister ministers undersecretary duke duchess archbishop bishop ' +
		'earl chancellor gates university town mountains temple palace cathedral tower museum hall'
	).split(' '),
);
/** Titles of persons, which no name of a body goes on with. */
const CROWNS = new Set('prime president king queen prince pope chancellor premier sir lord general'.split(' '));

/** Whether `of`, `for`, `on` or `and` at `end` leads to the rest of a name at `target`. */
export function connects(tokens: readonly Token[], start: number, end: number, target: number): boolean {
	const word = tokens[end]?.lower;
	const last = tokens[end - 1]?.lower ?? '';
	const inName = tokens.slice(start, end);
	const next = tokens[target]?.lower ?? '';
	if (CROWNS.has(next)) return false;
	if (word === 'of')
		return (
			isPartOf(tokens, start, end, target) ||
			ORGANIZATION_BEGINS.has(last) ||
			OF_HEADS.has(last) ||
			(inName.some(({ lower }) => lower === 'of' || lower === 'for') &&
				(isCommonWord(last) || ORGANIZATION_BEGINS.has(inName[0]?.lower ?? '')))
		);
	if (word === 'for' && inName.some(({ lower }) => lower === 'court')) return true;
	if (word === 'for') return ORGANIZATION_BEGINS.has(last) || last === 'minister' || last === 'secretary' || last === 'state';
	if (word === 'on') return ['committee', 'commission', 'council', 'institute'].includes(last);
	if (word !== 'and' || tokens[end + 1]?.lower === 'the') return false;
	if (!isPlain(next) || !isPlain(last)) return false;
	return inName.some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on') || endsOrganization(tokens, target);
}

/** How words end that are made of other words, and seldom are names. */
const MADE = /\p{L}{3}(?:al|ic|ive|ous|ary|able|tion|sion|ment|ity|ness|ance|ence|ogy|ics|ure|ship|ing)$/u;

/** Whether a word means what it says: `Forest` is a town as well, and `Natural` stands in no list. */
function isPlain(word: string): boolean {
	if (isCommonWord(word) || PLACE_ENDS.has(word) || PLACE_COMPANIONS.has(word)) return true;
	return MADE.test(word) && !isFirstName(word) && !isLastName(word);
}

/** `the Hook of Holland` is no country: a thing with a capital, which nobody holds as an office or bears as a name. */
function isPartOf(tokens: readonly Token[], start: number, end: number, target: number): boolean {
	const [thing] = tokens.slice(start, end);
	if (!thing || end - start > 1 || thing.opens || !countryNamed(tokens[target]?.word ?? '')) return false;
	return isCommonWord(thing.lower) && !isFirstName(thing.lower) && !TITLES.has(thing.lower) && !ROLES.has(thing.lower);
}

function endsOrganization(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (startsRun(tokens[at + 1]) && tokens[at + 1]?.gap === ' ') at++;
	return at > from && ORGANIZATION_ENDS.has(tokens[at]?.lower ?? '');
}

/** Where the list in a name ends, as in `Ministry of Land, Infrastructure and Transport`; the same end when there is none. */
export function endOfList(tokens: readonly Token[], start: number, end: number): number {
	const name = tokens.slice(start, end).map(({ lower }) => lower);
	if (!name.includes('of') && !name.includes('for')) return end;
	if (!name.some((word) => ['ministry', 'department', 'committee', 'office', 'secretariat', 'faculty'].includes(word))) return end;
	const isPart = (at: number): boolean =>
		startsRun(tokens[at]) && !isFirstName(tokens[at]?.lower ?? '') && !countryNamed(tokens[at]?.word ?? '');
	let at = end;
	while (tokens[at]?.gap === ', ' && isPart(at)) at++;
	return at > end && tokens[at]?.lower === 'and' && isPart(at + 1) ? at + 2 : end;
}
