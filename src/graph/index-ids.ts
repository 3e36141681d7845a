import type { EntityKind, EntityRecord } from '../documents/types.ts';
import { indexWords } from '../text/likely-words.ts';

/** Finds the ids of a kind that a mistyped one may have meant. */
export type FindIdsLike = (kind: EntityKind, id: string) => readonly string[];

/** Make ready to find ids by mistyped ones; nothing is done for a kind before it is asked for. */
export function indexIds(records: ReadonlyMap<unknown, EntityRecord>): FindIdsLike {
	const byKind = new Map<EntityKind, (word: string) => readonly string[]>();
	return (kind, id) => {
		const known = byKind.get(kind);
		if (known) return known(id);
		const find = indexWords([...records.values()].flatMap((record) => (record.kind === kind ? [record.id] : [])));
		byKind.set(kind, find);
		return find(id);
	};
}
