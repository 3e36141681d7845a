import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/documents/types.ts';
import type { DraftEvent, DraftName } from '../../src/drafts/types.ts';
import { writeEntry } from '../../src/drafts/write-entry.ts';

const id = (text: string): EntityId => text as EntityId;
const PLACE: DraftName = {
	...{ kind: 'place', id: id('gao'), name: 'Gao: the town', aliases: ['Gao', 'a, b'], description: 'Town in Mali.' },
	...{ geo: { latitude: 16.25, longitude: -0.05 }, within: id('mali') },
};
const EVENT: DraftEvent = {
	...{
		kind: 'event',
		id: id('flood'),
		name: 'Flood',
		date: '[2021..2022]',
		description: 'A # flood.',
		evidence: '"flood"',
		basis: 'Reckoned.',
	},
	...{ people: [id('a'), id('b')], places: [], organizations: [id('c')] },
};

describe('writeEntry', () => {
	it('writes what an editor has seen without comments', () => {
		expect(writeEntry(PLACE, { isGuess: false })).toEqual([
			'id: gao',
			'name: "Gao: the town"',
			'aliases: [Gao, "a, b"]',
			'description: Town in Mali.',
			'latitude: 16.25',
			'longitude: -0.05',
			'within: mali',
		]);
		expect(writeEntry({ kind: 'reference', of: 'place', id: id('gao') }, { isGuess: false })).toEqual(['gao']);
	});

	it('marks what nobody has looked at', () => {
		expect(writeEntry(EVENT, { isGuess: true })).toEqual([
			'id: flood # check',
			'name: Flood',
			'date: "[2021..2022]" # check',
			'description: "A # flood." # check',
			'evidence: "\\"flood\\""',
			'basis: Reckoned. # check',
			'people: [a, b]',
			'organizations: [c]',
		]);
		expect(writeEntry({ kind: 'reference', of: 'place', id: id('gao') }, { isGuess: true })).toEqual(['gao # check']);
		const told = { kind: 'reference' as const, of: 'event' as const, id: id('flood'), evidence: 'the flood', basis: 'General knowledge.' };
		expect(writeEntry(told, { isGuess: true })).toEqual(['id: flood # check', 'evidence: the flood', 'basis: General knowledge. # check']);
	});

	it('says that a description is still to be written', () => {
		expect(writeEntry({ ...PLACE, description: undefined, geo: undefined, within: undefined }, { isGuess: true })).toContain(
			'description: To be written.',
		);
	});
});
