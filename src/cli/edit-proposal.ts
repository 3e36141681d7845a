import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import { isId } from '../documents/scalars.ts';
import type { EntityId } from '../documents/types.ts';
import { type DraftEvent, type DraftName, TO_BE_WRITTEN } from '../drafts/types.ts';
import type { Proposal } from '../suggestions/accept-suggestion.ts';
import { toId } from '../text/to-id.ts';
import type { Question } from './work-through.ts';

/** How somebody is asked for the parts of a proposal; nothing is answered when they give up. */
export interface Prompts {
	readonly text: (message: string, initial: string, refuse: (value: string) => string | undefined) => Promise<string | undefined>;
	readonly choose: <Value extends string>(message: string, initial: NoInfer<Value>, values: readonly Value[]) => Promise<Value | undefined>;
}

/** Whether there is anything in a proposal to edit. */
export function canEdit(proposal: Proposal): boolean {
	return proposal.kind === 'alias' || proposal.entry.kind !== 'reference';
}

/**
 * Ask for each part of a proposal what it shall be.
 *
 * @returns the proposal as it is then; nothing when the editor gives up
 */
export async function editProposal(proposal: Proposal, { text, choose }: Prompts, idFor: Question['idFor']): Promise<Proposal | undefined> {
	if (proposal.kind === 'alias') {
		const alias = await text('Name', proposal.alias, needed);
		return alias === undefined ? undefined : { kind: 'alias', alias };
	}
	const { entry } = proposal;
	if (entry.kind === 'reference') return proposal;
	const edited = entry.kind === 'event' ? await editEvent(entry, text, idFor) : await editName(entry, { text, choose }, idFor);
	return edited && { kind: 'entry', entry: edited };
}

async function editName(entry: DraftName, { text, choose }: Prompts, idFor: Question['idFor']): Promise<DraftName | undefined> {
	const kind = await choose('What is it?', entry.kind, ['person', 'place', 'organization'] as const);
	const name = kind && (await text('Name', entry.name, needed));
	if (kind === undefined || name === undefined) return undefined;
	const id = await text('Id, its address', idOf(entry, kind, name, idFor), refuseId);
	// The text goes on using the name that was found in it.
	const used = [...(name === entry.name ? [] : [entry.name]), ...entry.aliases].filter((alias) => alias !== name);
	const aliases = id === undefined ? undefined : await text('Other names, between commas', used.join(', '), () => undefined);
	const description = aliases === undefined ? undefined : await text('Description', entry.description ?? TO_BE_WRITTEN, needed);
	if (id === undefined || aliases === undefined || description === undefined) return undefined;
	const others = aliases.split(',').map((alias) => alias.trim());
	const position = kind === 'place' ? {} : { geo: undefined, within: undefined };
	return { ...entry, ...position, kind, id: id as EntityId, name, aliases: others.filter((alias) => alias !== ''), description };
}

async function editEvent(entry: DraftEvent, text: Prompts['text'], idFor: Question['idFor']): Promise<DraftEvent | undefined> {
	const name = await text('Name', entry.name, needed);
	const id = name === undefined ? undefined : await text('Id, its address', idOf(entry, 'event', name, idFor), refuseId);
	const date = id === undefined ? undefined : await askDate(entry.date, text);
	const description = date === undefined ? undefined : await text('Description', entry.description, needed);
	if (name === undefined || id === undefined || date === undefined || description === undefined) return undefined;
	return { ...entry, id: id as EntityId, name, date, description };
}

/** An id that was made of the name is made of the new one; another was somebody's choice. */
function idOf(entry: DraftName | DraftEvent, kind: DraftName['kind'] | 'event', name: string, idFor: Question['idFor']): string {
	return entry.id === idFor(entry.kind, entry.name) ? idFor(kind, name) : entry.id;
}

/** A date in other words than EDTF is asked for once more, as it would be written. */
async function askDate(initial: string, text: Prompts['text']): Promise<string | undefined> {
	const date = await text('Date (EDTF)', initial, (value) =>
		parseEdtf(value) || proposeDate(value) !== undefined ? undefined : 'That is no date: 2024-05-02, 2024-05, 2024-05~, [2023..2024]',
	);
	if (date === undefined || parseEdtf(date)) return date;
	return askDate(proposeDate(date) ?? date, text);
}

function refuseId(id: string): string | undefined {
	return isId(id) ? undefined : `Lower-case letters, digits and single hyphens${isId(toId(id)) ? `: ${toId(id)}` : '.'}`;
}

function needed(value: string): string | undefined {
	return value.trim() === '' ? 'Write something.' : undefined;
}
