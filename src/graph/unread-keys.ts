import type { EntityId, UnreadEntity } from '../documents/types.ts';
import { toId } from '../text/to-id.ts';
import { type EntityKey, entityKey } from './types.ts';

/** Tells whether a key may be that of something that could not be read: then nobody can say that it is unknown or unused. */
export interface UnreadKeys {
	readonly has: (key: EntityKey) => boolean;
}

/**
 * Gather what could not be read.
 *
 * @param unread - entries and records that break a rule; one without an id may have any
 * @param isLost - whether a file could not be read at all: it may have defined and listed anything
 */
export function gatherUnread(unread: readonly UnreadEntity[], isLost: boolean): UnreadKeys {
	const keys = new Set<string>();
	for (const { kind, id } of unread) for (const known of [id, toId(id)]) keys.add(entityKey(kind, known as EntityId));
	return { has: (key) => isLost || keys.has(key) || keys.has(key.slice(0, key.indexOf(':') + 1)) };
}
