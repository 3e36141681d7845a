import { isCommonWord } from './lexicon.ts';
import type { NameRun } from './split-run.ts';
import { BEFORE_TEAM, TEAM_VERBS } from './sport.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';
import { ARENAS } from './words/context-words.ts';

/** Weigh a name by whether it does what teams do, in a text about a match. */
export function weighTeam(tokens: readonly Token[], { start, end }: NameRun): Partial<Weights> {
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
