import type { NameRun } from './split-run.ts';
import type { Token } from './tokens.ts';
import { weighAfter } from './weigh-after.ts';
import { weighBefore } from './weigh-before.ts';
import { weighTeam } from './weigh-team.ts';
import { addWeights, NO_WEIGHTS, type Weights } from './weights.ts';

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
