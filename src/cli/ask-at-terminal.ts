import { isCancel, log, note, select, text } from '@clack/prompts';
import { writeEntry } from '../drafts/write-entry.ts';
import type { Proposal } from '../suggestions/accept-suggestion.ts';
import { canEdit, editProposal, type Prompts } from './edit-proposal.ts';
import { describeSuggestion } from './list-suggestions.ts';
import type { Ask } from './work-through.ts';

/** Ask at the terminal what is to become of a suggestion: its sentence and what would be written are shown. */
export const askAtTerminal: Ask = async (suggestion, proposal, { at, of, problem, idFor }) => {
	const { file, line, column } = suggestion.place;
	log.step(`${String(at)}/${String(of)}  ${describeSuggestion(suggestion)}\n${file}:${String(line)}:${String(column)}`);
	if (problem !== undefined) log.error(`That cannot be written: ${problem}`);
	note(suggestion.sentence, 'The text says');
	note(show(proposal), 'This would be written');
	const choice = await select({
		message: 'What shall become of it?',
		initialValue: problem === undefined ? 'accept' : 'edit',
		options: [
			{ value: 'accept', label: 'Accept' },
			{ value: 'edit', label: 'Edit, then accept', disabled: !canEdit(proposal) },
			{ value: 'refuse', label: 'Refuse, and never ask again' },
			{ value: 'later', label: 'Decide later' },
			{ value: 'stop', label: 'Stop here' },
		],
	});
	if (isCancel(choice) || choice === 'stop') return { kind: 'stop' };
	if (choice === 'later') return { kind: 'later' };
	if (choice === 'accept') return { kind: 'accept', proposal, isGuess: false };
	if (choice === 'edit') {
		const edited = await editProposal(proposal, TERMINAL, idFor);
		return edited ? { kind: 'accept', proposal: edited, isGuess: false } : { kind: 'later' };
	}
	const reason = await TERMINAL.text('Why? The article remembers it.', 'No matter of this article.', (value) =>
		value.trim() === '' ? 'Write something.' : undefined,
	);
	return reason === undefined ? { kind: 'later' } : { kind: 'refuse', reason };
};

function show(proposal: Proposal): string {
	return proposal.kind === 'alias' ? `aliases: […, ${proposal.alias}]` : writeEntry(proposal.entry, { isGuess: false }).join('\n');
}

const TERMINAL: Prompts = {
	text: async (message, initialValue, refuse) => {
		const answer = await text({ message, initialValue, validate: (value) => refuse((value ?? '').trim()) });
		return isCancel(answer) ? undefined : answer.trim();
	},
	choose: async (message, initialValue, values) => {
		const options = values.map((value) => ({ value: value as string, label: value }));
		const answer = await select({ message, initialValue: initialValue as string, options });
		return isCancel(answer) ? undefined : values.find((value) => value === answer);
	},
};
