import { isRole } from './roles.ts';
import type { NameRun } from './split-run.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';
import { BODIES, DEALS, DEPARTURE, HOLDINGS, MOTION, PARTS, PEOPLE_FROM, STRONG_IN } from './words/context-words.ts';
import { ORGANIZATION_LEADS } from './words/organization-words.ts';
import { PLACE_LEADS, PLACE_PREPOSITIONS } from './words/place-words.ts';
import { SAYING } from './words/titles.ts';

/**
 * Weigh a name by what stands before it.
 *
 * @param tokens - all of the passage
 * @param run - the name
 */
export function weighBefore(tokens: readonly Token[], { start, end, title }: NameRun): Partial<Weights> {
	const before = tokens[start - 1];
	const gap = tokens[start]?.gap;
	if (!before || title !== undefined) return {};
	if (gap !== ' ' && gap !== ' "') return gap === ', ' && isRole(before.lower) ? { person: 1 } : {};
	// `told the Guardian`
	if (before.lower === 'the' && tokens[start - 2]?.lower === 'told') return { person: -6, organization: 2.5 };
	// A ship, a prize, a law may bear a person’s whole name.
	if (before.lower === 'the') return { person: end - start > 1 ? -6 : -3, organization: 0.8, place: 0.2, ...weighLead(tokens[start - 2]) };
	const earlier = tokens[start - 2];
	if (before.lower === 'of') return weighOf(earlier);
	if (before.lower === 'in' && HOLDINGS.has(earlier?.lower ?? '')) return { organization: 2.5 };
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
	if (before === 'from') return PEOPLE_FROM.has(earlier) || isRole(earlier);
	if (before === 'to') return MOTION.has(earlier);
	if (before !== 'for') return false;
	return tokens.slice(Math.max(0, start - 5), start - 1).some(({ lower }) => DEPARTURE.has(lower));
}

function weighLead(before: Token | undefined): Partial<Weights> {
	return before && STRONG_IN.has(before.lower) ? { place: 0.8 } : {};
}

function weighOf(lead: Token | undefined): Partial<Weights> {
	if (!lead) return {};
	if (BODIES.has(lead.lower)) return { organization: 1.2 };
	return PLACE_LEADS.has(lead.lower) ? { place: 2.5 } : { place: 0.2, organization: 0.2 };
}
