import { countryNamed, isDemonym } from './countries.ts';
import { isFirstName } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { KNOWN_ORGANIZATIONS } from './words/known-organizations.ts';
import { ORGANIZATION_ENDS } from './words/organization-words.ts';
import { FACILITIES } from './words/place-words.ts';
import { FULL_TITLES, TITLES } from './words/titles.ts';

/** A name within a run. */
export interface NameRun extends Run {
	/** What stands before a person's name: `Russian President`. */
	readonly title: string | undefined;
}

const OF = new Set(['of', 'for', 'and', 'the', 'on']);
/** Titles that stay with a name of one word: `Pope Francis`. */
const CROWNED = new Set('pope king queen prince princess emperor saint st sultan'.split(' '));

/**
 * Divide a run into names: `UN Secretary-General António Guterres` is an organization and a person with a title,
 * `Ukrainian Foreign Ministry` is one name.
 */
export function splitRun(tokens: readonly Token[], run: Run): readonly NameRun[] {
	const whole: NameRun = { ...run, title: undefined };
	if (run.end - run.start === 1) return [whole];
	const words = tokens.slice(run.start, run.end);
	if (isOrganization(words) || FACILITIES.has(words.at(-1)?.word ?? '')) return [whole];
	const last = words.findLastIndex(({ lower }, index) => index < words.length - 1 && TITLES.has(lower));
	if (last < 0 || OF.has(words[last + 1]?.lower ?? '')) return splitCountry(words, whole);
	let first = last;
	while (first > 0 && belongsToTitle(words[first - 1], words[first])) first--;
	const title = words.slice(first, last + 1);
	if (!title.some(({ lower }) => FULL_TITLES.has(lower))) return splitCountry(words, whole);
	const crowned = CROWNED.has(words[last]?.lower ?? '') && words.length - last === 2;
	const name = { start: run.start + (crowned ? last : last + 1), end: run.end, title: title.map(({ word }) => word).join(' ') };
	// What stands before the title of one person may be the body that person speaks for.
	return first > 0 ? [...splitRun(tokens, { start: run.start, end: run.start + first }), name] : [name];
}

function belongsToTitle(token: Token | undefined, next: Token | undefined): boolean {
	if (!token) return false;
	return TITLES.has(token.lower) || isDemonym(token.lower) || (OF.has(token.lower) && next !== undefined);
}

function isOrganization(words: readonly Token[]): boolean {
	const last = words.at(-1)?.lower ?? '';
	if (KNOWN_ORGANIZATIONS.has(words.map(({ word }) => word).join(' '))) return true;
	return (
		ORGANIZATION_ENDS.has(last) &&
		!(words.length === 2 && isFirstName(words[0]?.lower ?? '')) &&
		!(FULL_TITLES.has(words.at(-2)?.lower ?? '') && words.length > 1)
	);
}

/** `Ukraine Volodymyr`, `German Angela Merkel`: a country before a name is not part of it. */
function splitCountry(words: readonly Token[], whole: NameRun): readonly NameRun[] {
	const [first, second] = words;
	if (!first || !second || words.length < 3 || !isFirstName(second.lower)) return [whole];
	if (isDemonym(first.lower)) return [{ ...whole, start: whole.start + 1, title: first.word }];
	if (countryNamed(first.word) && !isFirstName(first.lower)) {
		return [
			{ ...whole, end: whole.start + 1 },
			{ ...whole, start: whole.start + 1, title: undefined },
		];
	}
	return [whole];
}
