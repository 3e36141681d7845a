import { isCancel, log, note, select, text } from '@clack/prompts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import { type DraftEvent, type DraftName, TO_BE_WRITTEN } from '../drafts/types.ts';
import { writeEntry } from '../drafts/write-entry.ts';
import type { Proposal } from '../suggestions/accept-suggestion.ts';
import { describeSuggestion } from './list-suggestions.ts';
import type { Answer, Ask } from './suggest.ts';

/** Ask at the terminal what is to become of a suggestion: its sentence and what would be written are shown. */
export const askAtTerminal: Ask = async (suggestion, proposal, { at, of }) => {
	const { file, line, column } = suggestion.place;
	log.step(`${String(at)}/${String(of)}  ${describeSuggestion(suggestion)}\n${file}:${String(line)}:${String(column)}`);
	note(suggestion.sentence, 'The text says');
	note(show(proposal), 'This would be written');
	const choice = await select({
		message: 'What shall become of it?',
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
	if (choice === 'edit') return edit(proposal);
	const reason = await text({ message: 'Why? The article remembers it.', initialValue: 'No matter of this article.', validate: needed });
	return isCancel(reason) ? { kind: 'later' } : { kind: 'refuse', reason };
};

function show(proposal: Proposal): string {
	return proposal.kind === 'alias' ? `aliases: […, ${proposal.alias}]` : writeEntry(proposal.entry, { isGuess: false }).join('\n');
}

function canEdit(proposal: Proposal): boolean {
	return proposal.kind === 'alias' || proposal.entry.kind !== 'reference';
}

async function edit(proposal: Proposal): Promise<Answer> {
	if (proposal.kind === 'alias') {
		const alias = await ask('Name', proposal.alias);
		return alias === undefined ? { kind: 'later' } : { kind: 'accept', proposal: { kind: 'alias', alias }, isGuess: false };
	}
	if (proposal.entry.kind === 'reference') return { kind: 'accept', proposal, isGuess: false };
	const entry = proposal.entry.kind === 'event' ? await editEvent(proposal.entry) : await editName(proposal.entry);
	return entry ? { kind: 'accept', proposal: { kind: 'entry', entry }, isGuess: false } : { kind: 'later' };
}

async function editName(entry: DraftName): Promise<DraftName | undefined> {
	const kind = await select({
		message: 'What is it?',
		initialValue: entry.kind,
		options: (['person', 'place', 'organization'] as const).map((value) => ({ value, label: value })),
	});
	if (isCancel(kind)) return undefined;
	const name = await ask('Name', entry.name);
	// The text goes on using the name that was found in it.
	const used = [...(name === entry.name ? [] : [entry.name]), ...entry.aliases];
	const aliases = name === undefined ? undefined : await ask('Other names, between commas', used.join(', '), () => undefined);
	const description = aliases === undefined ? undefined : await ask('Description', entry.description ?? TO_BE_WRITTEN);
	if (name === undefined || aliases === undefined || description === undefined) return undefined;
	const others = aliases.split(',').map((alias) => alias.trim());
	const position = kind === 'place' ? {} : { geo: undefined, within: undefined };
	return { ...entry, ...position, kind, name, aliases: others.filter((alias) => alias !== ''), description };
}

async function editEvent(entry: DraftEvent): Promise<DraftEvent | undefined> {
	const name = await ask('Name', entry.name);
	const date =
		name === undefined
			? undefined
			: await ask('Date (EDTF)', entry.date, (value) =>
					parseEdtf(value ?? '') ? undefined : 'That is no EDTF: 2024-05-02, 2024-05, 2024-05~, [2023..2024]',
				);
	const description = date === undefined ? undefined : await ask('Description', entry.description);
	if (name === undefined || date === undefined || description === undefined) return undefined;
	return { ...entry, name, date, description };
}

/** Nothing when the editor cancels. */
async function ask(
	message: string,
	initialValue: string,
	validate: (value: string | undefined) => string | undefined = needed,
): Promise<string | undefined> {
	const answer = await text({ message, initialValue, validate });
	return isCancel(answer) ? undefined : answer.trim();
}

function needed(value: string | undefined): string | undefined {
	return value === undefined || value.trim() === '' ? 'Write something.' : undefined;
}
