import type { EntityRecord } from '../documents/types.ts';
import { fold } from '../text/fold.ts';
import { type EntityKey, entityKey } from './types.ts';

/** A name that a text may hold. */
export interface GazetteerName {
	/** Folded (see text/fold.ts). */
	readonly name: string;
	/** Who bears it: more than one entity when the name is ambiguous. */
	readonly bearers: readonly EntityKey[];
}

/** Names by their first UTF-16 unit; the longest first, so that the first that fits is the right one. */
export type Gazetteer = ReadonlyMap<string, readonly GazetteerName[]>;

/**
 * Gather names of entities.
 *
 * @param records - of the entities
 * @param searched - which of their names: all, unless told otherwise
 */
export function buildGazetteer(
	records: readonly EntityRecord[],
	searched: (record: EntityRecord) => readonly string[] = namesOf,
): Gazetteer {
	const bearers = new Map<string, Set<EntityKey>>();
	for (const record of records) {
		for (const surface of searched(record)) {
			const name = fold(surface);
			const keys = bearers.get(name) ?? new Set();
			bearers.set(name, keys.add(entityKey(record.kind, record.id)));
		}
	}
	const byFirst = new Map<string, GazetteerName[]>();
	for (const [name, keys] of bearers) {
		const names = byFirst.get(name.charAt(0)) ?? [];
		names.push({ name, bearers: [...keys].sort() });
		byFirst.set(name.charAt(0), names);
	}
	for (const names of byFirst.values()) names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
	return byFirst;
}

/** Every name of an entity, without repetition. */
export function namesOf(record: EntityRecord): readonly string[] {
	return [...new Set([record.name, ...record.aliases, ...Object.values(record.nativeName)].map((name) => name.normalize('NFC')))];
}
