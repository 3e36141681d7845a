import { describe, expect, it } from 'vitest';
import { canEdit, editProposal, type Prompts } from '../../src/cli/edit-proposal.ts';
import type { EntityId, EntityKind } from '../../src/documents/types.ts';
import type { DraftEvent, DraftName } from '../../src/drafts/types.ts';
import type { Proposal } from '../../src/suggestions/accept-suggestion.ts';
import { toId } from '../../src/text/to-id.ts';

const RUTTE: DraftName = {
	...{ kind: 'person', id: 'mark-rutte' as EntityId, name: 'Mark Rutte', aliases: ['Rutte'], description: 'Premier.' },
	...{ geo: undefined, within: undefined },
};
const VOTE: DraftEvent = {
	...{ kind: 'event', id: 'the-vote' as EntityId, name: 'The vote', date: '2024-03~', description: 'They vote.', evidence: 'voted' },
	...{ basis: undefined, people: [], places: [], organizations: [] },
};
const idFor = (_: EntityKind, name: string): EntityId => toId(name) as EntityId;

/** Answers by question; what has none keeps what is offered. Notes what was offered. */
function script(answers: Readonly<Record<string, readonly (string | undefined)[]>>): Prompts & { readonly offered: string[] } {
	const left = new Map(Object.entries(answers).map(([message, list]) => [message, [...list]]));
	const offered: string[] = [];
	const next = (message: string, initial: string): string | undefined => {
		offered.push(`${message}: ${initial}`);
		const list = left.get(message);
		return list && list.length > 0 ? list.shift() : initial;
	};
	return {
		offered,
		text: (message, initial, refuse) => {
			const answer = next(message, initial);
			const problem = answer === undefined ? undefined : refuse(answer);
			return problem === undefined ? Promise.resolve(answer) : Promise.reject(new Error(problem));
		},
		choose: (message, initial, values) => Promise.resolve(values.find((value) => value === next(message, initial))),
	};
}

const edit = (entry: DraftName | DraftEvent, prompts: Prompts): Promise<Proposal | undefined> =>
	editProposal({ kind: 'entry', entry }, prompts, idFor);

describe('editProposal', () => {
	it('lets the id follow a new name, and keeps the name of the text', async () => {
		const prompts = script({ Name: ['Mark Johan Rutte'] });
		expect(await edit(RUTTE, prompts)).toEqual({
			kind: 'entry',
			entry: { ...RUTTE, id: 'mark-johan-rutte', name: 'Mark Johan Rutte', aliases: ['Mark Rutte', 'Rutte'] },
		});
	});

	it('keeps an id that somebody chose, and asks for it', async () => {
		const chosen = script({ 'Id, its address': ['rutte'] });
		const once = await edit(RUTTE, chosen);
		expect(once).toMatchObject({ entry: { id: 'rutte', name: 'Mark Rutte' } });
		const again = script({ Name: ['M. Rutte'] });
		await edit({ ...RUTTE, id: 'rutte' as EntityId }, again);
		expect(again.offered).toContain('Id, its address: rutte');
		await expect(edit(RUTTE, script({ 'Id, its address': ['Mark Rutte'] }))).rejects.toThrow(': mark-rutte');
	});

	it('proposes the date that other words mean', async () => {
		const prompts = script({ 'Date (EDTF)': ['13 March 2024'], Name: ['The vote in March'] });
		expect(await edit(VOTE, prompts)).toMatchObject({ entry: { id: 'the-vote-in-march', date: '2024-03-13' } });
		expect(prompts.offered).toContain('Date (EDTF): 2024-03-13');
		await expect(edit(VOTE, script({ 'Date (EDTF)': ['some day'] }))).rejects.toThrow('That is no date');
	});

	it('changes nothing when the editor gives up', async () => {
		expect(await edit(RUTTE, script({ Name: [undefined] }))).toBeUndefined();
		expect(await edit(VOTE, script({ Description: [undefined] }))).toBeUndefined();
		expect(await editProposal({ kind: 'alias', alias: 'Rutte' }, script({ Name: [undefined] }), idFor)).toBeUndefined();
	});

	it('edits another name, and nothing of what is listed by its id', async () => {
		expect(await editProposal({ kind: 'alias', alias: 'Rutte' }, script({ Name: ['R.'] }), idFor)).toEqual({ kind: 'alias', alias: 'R.' });
		expect(canEdit({ kind: 'entry', entry: { kind: 'reference', of: 'person', id: 'x' as EntityId } })).toBe(false);
	});
});
