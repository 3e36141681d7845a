import type { VFileMessage } from 'vfile-message';
import { mendsOf, setMends } from '../diagnostics/mend.ts';
import { COLLECTIONS, ENTITY_KINDS, type EntityId, type EntityKind } from '../documents/types.ts';
import { entityKey, type Graph } from '../graph/types.ts';
import { toId } from '../text/to-id.ts';

/**
 * Let messages about names in the place of ids (`Xi Jinping`) carry their mend, where a record has that id.
 *
 * @param messages - changed where they stand: whoever makes them knows the file, and only the graph knows the records
 */
export function mendIds(messages: readonly VFileMessage[], graph: Graph): readonly VFileMessage[] {
	for (const message of messages) {
		const { actual, ruleId } = message;
		if (ruleId !== 'wrong-value' || actual === undefined) continue;
		const [mend] = mendsOf(message);
		if (mend?.kind !== 'value' || mend.value !== toId(actual)) continue;
		const kind = kindAt(mend.path);
		if (kind === undefined || !graph.entities.has(entityKey(kind, mend.value as EntityId))) setMends(message, []);
	}
	return messages;
}

/** The kind of the entity whose id stands at a path: `people, 0` or `events, 2, places, 1` or `places, 3, within`. */
function kindAt(path: readonly (string | number)[]): EntityKind | undefined {
	const last = path.at(-1);
	if (last === 'within') return 'place';
	return typeof last === 'number' ? ENTITY_KINDS.find((kind) => COLLECTIONS[kind] === path.at(-2)) : undefined;
}
