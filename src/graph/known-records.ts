import type { EntityId, EntityKind, EntityRecord } from '../documents/types.ts';
import { fold } from '../text/fold.ts';
import { toId } from '../text/to-id.ts';
import { namesOf } from './gazetteer.ts';
import { type EntityKey, entityKey } from './types.ts';

/** The records of a site by key and by name. */
export interface KnownRecords {
	readonly get: (key: EntityKey) => EntityRecord | undefined;
	/** The record that bears a name, if only one of its kind does. */
	readonly named: (kind: EntityKind, name: string) => EntityRecord | undefined;
}

/** Make records findable by name: once for all articles of a site. */
export function indexRecords(records: Iterable<EntityRecord>): KnownRecords {
	const byKey = new Map<EntityKey, EntityRecord>();
	const byName = new Map<string, EntityRecord | undefined>();
	for (const record of records) {
		byKey.set(entityKey(record.kind, record.id), record);
		for (const surface of namesOf(record)) {
			const name = nameKey(record.kind, surface);
			byName.set(name, byName.has(name) ? undefined : record);
		}
	}
	return { get: (key) => byKey.get(key), named: (kind, name) => byName.get(nameKey(kind, name)) };
}

/**
 * Make an id for a new entry.
 *
 * @param isTaken - tells whether a record has a key
 * @returns an id that no record of the kind has: of the name, with a number behind it when need be
 */
export function freeId(kind: EntityKind, name: string, isTaken: (key: EntityKey) => boolean): EntityId {
	// `index` is the page that lists the kind.
	const base = toId(name).replace(/^(?:index)?$/, 'unnamed');
	let id = base;
	for (let number = 2; isTaken(entityKey(kind, id as EntityId)); number++) id = `${base}-${String(number)}`;
	return id as EntityId;
}

function nameKey(kind: EntityKind, name: string): string {
	return `${kind}:${fold(name.normalize('NFC'))}`;
}
