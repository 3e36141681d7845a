import type { Annotation, NameKind, ProposedEvent, ProposedName } from '../annotation/types.ts';
import type { EntityId } from '../documents/types.ts';
import { freeId, type KnownRecords } from '../graph/known-records.ts';
import { type EntityKey, entityKey } from '../graph/types.ts';
import { excerpt } from '../text/excerpt.ts';
import type { DraftEntry, DraftEvent, DraftName } from './types.ts';

/** Finds the id of somebody or something by a name that was proposed for it. */
export type FindId = (kind: NameKind, name: string) => EntityId | undefined;

const LONGEST_DESCRIPTION = 140;

/**
 * Draft the entries of an article: what the site has a record of is listed by its id.
 *
 * @param annotation - what was found in its text
 * @param records - of the site
 * @param isTaken - tells whether an id is or was somebody's
 * @param language - of the text
 * @returns people, places, organizations and events, each in the order of the text
 */
export function draftEntries(
	{ names, events }: Annotation,
	records: KnownRecords,
	isTaken: (key: EntityKey) => boolean,
	language: string,
): readonly DraftEntry[] {
	const taken = new Set<EntityKey>();
	const take = (kind: NameKind | 'event', name: string): EntityId => {
		const id = freeId(kind, name, (key) => taken.has(key) || isTaken(key));
		taken.add(entityKey(kind, id));
		return id;
	};
	const known = names.map(({ kind, name }) => records.named(kind, name));
	const ids = names.map(({ kind, name }, index) => known[index]?.id ?? take(kind, name));
	const idOf: FindId = (kind, name) => ids[names.findIndex((other) => other.kind === kind && other.name === name)];
	const entries = names.map((proposed, index): DraftEntry => {
		const id = ids[index] as EntityId;
		return known[index] ? { kind: 'reference', of: proposed.kind, id } : draftName(proposed, id, idOf);
	});
	return [...entries, ...events.map((event) => draftEvent(event, take('event', event.name), idOf, language))];
}

/** Draft the entry of a name; a place that only a dateline names in capitals is written as usual. */
export function draftName(proposed: ProposedName, id: EntityId, idOf: FindId): DraftName {
	const { kind, description } = proposed;
	const isShouted = kind === 'place' && /^\p{Lu}[\p{Lu} .'’-]{3,}$/u.test(proposed.name);
	const name = isShouted ? proposed.name.replaceAll(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase()) : proposed.name;
	const aliases = [...new Set([proposed.name, ...proposed.aliases])].filter((alias) => alias !== name);
	if (kind !== 'place') return { kind, id, name, aliases, description, geo: undefined, within: undefined };
	const around = proposed.within === undefined ? undefined : idOf('place', proposed.within);
	return { kind, id, name, aliases, description, geo: proposed.geo, within: around === id ? undefined : around };
}

/** Draft the entry of an event, described by the sentence that tells it. */
export function draftEvent(proposed: ProposedEvent, id: EntityId, idOf: FindId, language: string): DraftEvent {
	const { name, date, evidence, basis } = proposed;
	const ids = (kind: NameKind, names: readonly string[]): readonly EntityId[] => [
		...new Set(names.flatMap((other) => idOf(kind, other) ?? [])),
	];
	return {
		...{ kind: 'event', id, name, date, evidence, basis },
		description: excerpt([proposed.sentence], language, LONGEST_DESCRIPTION),
		people: ids('person', proposed.people),
		places: ids('place', proposed.places),
		organizations: ids('organization', proposed.organizations),
	};
}
