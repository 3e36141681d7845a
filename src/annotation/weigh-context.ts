import { countryNamed } from './countries.ts';
import { hasTag, isCommonWord } from './lexicon.ts';
import type { NameRun } from './split-run.ts';
import { BEFORE_TEAM, TEAM_VERBS } from './sport.ts';
import type { Token } from './tokens.ts';
import { addWeights, NO_WEIGHTS, type Weights } from './weights.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';
import { ORGANIZATION_COMPANIONS, ORGANIZATION_LEADS } from './words/organization-words.ts';
import { PLACE_COMPANIONS, PLACE_LEADS, PLACE_PREPOSITIONS } from './words/place-words.ts';
import { ROLES, SAYING } from './words/titles.ts';

const STRONG_IN = new Set(['in', 'near', 'outside', 'across', 'throughout', 'off']);
const PARTS = new Set(
	'northern southern eastern western central downtown coastal neighbouring neighboring occupied rural upstate mainland northeastern northwestern southeastern southwestern'.split(
		' ',
	),
);
/** Verbs for what is done with companies. */
const DEALS = new Set(
	'bought acquired acquire buy buys acquires sued sue owns own fined regulates joined joins quit bankrupted took-over'.split(' '),
);
const BODIES = new Set(
	'president director head member members founder co-founder chairman chairwoman chair ceo executive spokesman spokeswoman spokesperson professor secretary-general shares subsidiary owner boss leader leaders analyst fellow researcher economist strategist'.split(
		' ',
	),
);

/**
 * Weigh a name by what stands around it.
 *
 * @param tokens - all of the passage
 * @param run - the name
 * @param sport - whether the text is about a match
 * @returns what speaks for each kind; below 0 what speaks against
 */
export function weighContext(tokens: readonly Token[], run: NameRun, sport: boolean): Weights {
	const title = run.title === undefined ? NO_WEIGHTS : { ...NO_WEIGHTS, person: 6 };
	const around = addWeights(addWeights(title, weighBefore(tokens, run)), weighAfter(tokens, run));
	return sport && run.title === undefined ? addWeights(around, weighTeam(tokens, run)) : around;
}

/** Whether a name does what teams do. */
function weighTeam(tokens: readonly Token[], { start, end }: NameRun): Partial<Weights> {
	const [before, next, second] = [tokens[start - 1], tokens[end], tokens[end + 1]];
	const [first, last] = [tokens[start], tokens[end - 1]];
	if (!first || !last || (end - start === 1 && first.opens && isCommonWord(first.lower))) return {};
	if (end - start > 1 && ARENAS.has(last.lower)) return { place: 7 };
	const isLone = end - start === 1;
	const after = next?.gap === ' ' && TEAM_VERBS.has(next.lower) ? (isLone ? 3.5 : 1.5) : 0;
	const facing = before && tokens[start]?.gap === ' ' && BEFORE_TEAM.has(before.lower) ? 3.5 : 0;
	const acting = isLone && next?.gap === ', ' && next.lower === 'who' && second && TEAM_VERBS.has(second.lower) ? 3 : 0;
	return { organization: after + facing + acting };
}

/** Where matches are played; elsewhere these are bodies. */
const ARENAS = new Set(['center', 'centre', 'coliseum', 'field', 'garden']);

function weighBefore(tokens: readonly Token[], { start, end, title }: NameRun): Partial<Weights> {
	const before = tokens[start - 1];
	const gap = tokens[start]?.gap;
	if (!before || title !== undefined) return {};
	if (gap !== ' ' && gap !== ' "') return gap === ', ' && isRole(before.lower) ? { person: 1 } : {};
	// A ship, a prize, a law may bear a person's whole name.
	// `told the Guardian`
	if (before.lower === 'the' && tokens[start - 2]?.lower === 'told') return { person: -6, organization: 2.5 };
	if (before.lower === 'the') return { person: end - start > 1 ? -6 : -3, organization: 0.8, place: 0.2, ...weighLead(tokens[start - 2]) };
	const earlier = tokens[start - 2];
	if (before.lower === 'of') return weighOf(earlier);
	if (before.lower === 'in' && ['shares', 'stake', 'share', 'stakes', 'investor', 'investors'].includes(earlier?.lower ?? ''))
		return { organization: 2.5 };
	if (STRONG_IN.has(before.lower)) return { place: 1.7, person: -1.5 };
	if (before.lower === 'at')
		return isRole(earlier?.lower ?? '') || BODIES.has(earlier?.lower ?? '') ? { organization: 3 } : { place: 0.4, organization: 0.6 };
	if (DEALS.has(before.lower)) return { organization: 2 };
	if (PARTS.has(before.lower)) return { place: 2.5 };
	if (SAYING.has(before.lower)) return { person: 1.2, organization: 0.4 };
	if (ORGANIZATION_LEADS.has(before.lower)) return { organization: 2.5 };
	if (isRole(before.lower)) return { person: 2.5 };
	if (leadsAway(tokens, start)) return { place: 2 };
	if (PLACE_PREPOSITIONS.has(before.lower)) return { place: 0.5 };
	return {};
}

/** `a teacher from Panglao`, `flew to Panglao`, `left the port for Panglao`. */
function leadsAway(tokens: readonly Token[], start: number): boolean {
	const [before, earlier] = [tokens[start - 1]?.lower ?? '', tokens[start - 2]?.lower ?? ''];
	if (before === 'from') return PEOPLE.has(earlier) || isRole(earlier);
	if (before === 'to') return MOTION.has(earlier);
	if (before !== 'for') return false;
	return tokens.slice(Math.max(0, start - 5), start - 1).some(({ lower }) => DEPARTURE.has(lower));
}

const PEOPLE = new Set(
	'people men women children families refugees migrants residents villagers fishermen farmers workers students fans troops soldiers fighters pilgrims tourists traders'.split(
		' ',
	),
);
const MOTION = new Set(
	'flew fly flies fled flee drove drive went go goes travelled traveled travel travels returned return returns moved move moves sailed evacuated deported extradited trip visit journey'.split(
		' ',
	),
);
const DEPARTURE = new Set('left leave leaves leaving departed bound headed heading sailed'.split(' '));

function weighLead(before: Token | undefined): Partial<Weights> {
	return before && STRONG_IN.has(before.lower) ? { place: 0.8 } : {};
}

function weighOf(lead: Token | undefined): Partial<Weights> {
	if (!lead) return {};
	if (BODIES.has(lead.lower)) return { organization: 1.2 };
	return PLACE_LEADS.has(lead.lower) ? { place: 2.5 } : { place: 0.2, organization: 0.2 };
}

function isRole(word: string): boolean {
	return ROLES.has(word) || hasTag(word, 'Actor') || /(?:spokes|sales|fisher|business)(?:man|woman)$/.test(word);
}

function weighAfter(tokens: readonly Token[], { start, end }: NameRun): Partial<Weights> {
	const [next, second, third, fourth] = tokens.slice(end, end + 4);
	const last = tokens[end - 1];
	if (!next || !last) return {};
	if (last.prefix) return { place: 0.5, organization: 0.5 };
	if (last.possessive)
		return PLACE_COMPANIONS.has(next.lower) || next.lower === 'capital'
			? { place: 1.5 }
			: ORGANIZATION_COMPANIONS.has(next.lower)
				? { organization: 1.2 }
				: { place: 0.2, organization: 0.2, person: 0.2 };
	if (next.gap === ' (' && /^(?:\p{Lu}\p{Ll}?){2,}$/u.test(next.word) && second?.gap.startsWith(')')) return { organization: 2.5 };
	if (next.gap === ', ') return weighApposition(next, second, third, fourth);
	if (next.gap !== ' ') return {};
	if (next.lower === 'who' || next.lower === 'whose') return { person: 2 };
	if (SAYING.has(next.lower)) return { person: end - start > 1 ? 1.5 : 1.2, organization: 0.8, place: 0.2 };
	// `Game 5`, `Article 7`
	if (end - start === 1 && /^\p{N}{1,3}$/u.test(next.word) && isCommonWord(last.lower)) return { other: 6 };
	if (PLACE_COMPANIONS.has(next.lower)) return { place: 2.5 };
	if (ORGANIZATION_COMPANIONS.has(next.lower)) return { organization: 1.5 };
	return {};
}

function weighApposition(next: Token, second: Token | undefined, third: Token | undefined, fourth: Token | undefined): Partial<Weights> {
	if (/^\d{1,3}$/.test(next.word) && second && /^[,.]/.test(second.gap)) return { person: 4 };
	if (next.lower === 'who' || next.lower === 'whose') return { person: 1.5, organization: 0.8 };
	if (countryNamed(next.word) || US_STATES.has(next.word) || KNOWN_PLACES.has(next.word)) return { place: 1.5 };
	if (!/^(?:a|an|the|his|her|their|its|then|whose|another)$/.test(next.lower) && !isRole(next.lower)) return {};
	const following = [next, second, third, fourth].flatMap((token) => token ?? []);
	const stop = following.findIndex(({ gap }, index) => index > 0 && gap !== ' ' && gap !== '-');
	const words = following.slice(0, stop < 0 ? undefined : stop).map(({ lower }) => lower);
	if (words.some(isRole)) return { person: 2.5 };
	if (words.some((word) => ORGANIZATION_LEADS.has(word))) return { organization: 2.5 };
	return words.some((word) =>
		['city', 'town', 'village', 'capital', 'port', 'province', 'region', 'island', 'suburb', 'district'].includes(word),
	)
		? { place: 2.5 }
		: {};
}
