import type { EntityId, EntityKind } from '../documents/types.ts';
import { freeId } from '../graph/known-records.ts';
import type { SuggestedArticle } from '../suggest-for-article.ts';
import { draftProposal, type Proposal } from '../suggestions/accept-suggestion.ts';
import type { Suggestion } from '../suggestions/types.ts';
import type { Decision, SuggestionDesk } from './suggestion-desk.ts';

/** What an editor says to a suggestion. */
export type Answer = Decision | { readonly kind: 'later' } | { readonly kind: 'stop' };

/** What a question is asked with. */
export interface Question {
	/** Which of how many it is, from 1. */
	readonly at: number;
	readonly of: number;
	/** Why the last answer to it could not be written: then it is asked once more, with what was answered. */
	readonly problem: string | undefined;
	/** Makes an id of a name that no record has. */
	readonly idFor: (kind: EntityKind, name: string) => EntityId;
}

/** Asks an editor, or answers for one. */
export type Ask = (suggestion: Suggestion, proposal: Proposal, question: Question) => Promise<Answer>;

/**
 * Ask for each suggestion what is to become of it, and do that. Names come first, and again: only who is listed can take
 * part in an event, and what got a name more may be listed.
 *
 * @param total - how many suggestions there are
 * @returns what was done, a line each
 */
export async function workThrough(desk: SuggestionDesk, total: number, ask: Ask): Promise<readonly string[]> {
	const lines: string[] = [];
	const asked = new Set<string>();
	for (const isEvents of [false, false, true]) {
		const now = desk.look();
		if ('errors' in now) break;
		for (const suggestion of now.suggestions.filter(({ kind }) => (kind === 'event') === isEvents)) {
			const key = `${suggestion.kind} ${suggestion.about}`;
			if (asked.has(key)) continue;
			asked.add(key);
			const current = desk.look();
			if ('errors' in current) return lines;
			const count = { at: asked.size, of: Math.max(total, asked.size) };
			const { told, isLast } = await settle(desk, current, suggestion, ask, count);
			lines.push(...told);
			if (isLast) return lines;
		}
	}
	return lines;
}

/** Ask until the answer can be written, or is none. */
async function settle(
	desk: SuggestionDesk,
	current: SuggestedArticle,
	suggestion: Suggestion,
	ask: Ask,
	count: Pick<Question, 'at' | 'of'>,
): Promise<{ readonly told: readonly string[]; readonly isLast: boolean }> {
	const { records } = current.subject;
	const idFor: Question['idFor'] = (kind, name) => freeId(kind, name, (key) => records.get(key) !== undefined);
	let proposal = draftProposal(current.subject, suggestion);
	let problem: string | undefined;
	for (;;) {
		const answer = await ask(suggestion, proposal, { ...count, problem, idFor });
		if (answer.kind === 'stop' || answer.kind === 'later') {
			const told = problem === undefined ? [] : [`not written: ${suggestion.about} (${problem})`];
			return { told, isLast: answer.kind === 'stop' };
		}
		const written = desk.write(current, suggestion, answer);
		if ('report' in written) return { told: [written.report], isLast: false };
		problem = written.problem;
		if (answer.kind === 'accept') proposal = answer.proposal;
	}
}
