import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { type ArticleDocument, COLLECTIONS, type Declaration, type EntityDocument, type EntityId, type EntityRecord } from '../documents/types.ts';
import { unknownId } from './collect-records.ts';
import { type EntityKey, entityKey } from './types.ts';

/**
 * Report the ids within records that lead nowhere: an event's people, places and organizations, and the place that
 * a place lies within, which must not lie within the first again.
 */
export function checkReferences(
	articles: readonly ArticleDocument[],
	shared: readonly EntityDocument[],
	records: ReadonlyMap<EntityKey, EntityRecord>,
): readonly VFileMessage[] {
	const messages: VFileMessage[] = [];
	const check = (record: EntityRecord, placeOf: Declaration['placeOf']): void => {
		if (record.kind === 'event') {
			for (const kind of ['person', 'place', 'organization'] as const) {
				for (const [index, id] of record[membersOf(kind)].entries()) {
					if (records.has(entityKey(kind, id))) continue;
					messages.push(unknownId(kind, id, placeOf([membersOf(kind), index]), records.values()));
				}
			}
		}
		if (record.kind !== 'place' || record.within === undefined) return;
		if (!records.has(entityKey('place', record.within))) {
			messages.push(unknownId('place', record.within, placeOf(['within']), records.values()));
		} else if (liesWithinItself(record.id, records)) {
			const advice = 'Name the place that contains it, from small to large.';
			messages.push(createMessage('circular-within', placeOf(['within']), `\`${record.id}\` lies, through \`within\`, in itself`, advice));
		}
	};
	for (const { record, placeOf } of shared) check(record, placeOf);
	for (const { declarations } of articles) for (const { record, placeOf } of declarations) if (record) check(record, placeOf);
	return messages;
}

function membersOf<K extends 'person' | 'place' | 'organization'>(kind: K): (typeof COLLECTIONS)[K] {
	return COLLECTIONS[kind];
}

function liesWithinItself(id: EntityId, records: ReadonlyMap<EntityKey, EntityRecord>): boolean {
	const seen = new Set<EntityId>();
	let outer: EntityId | undefined = id;
	while (outer !== undefined && !seen.has(outer)) {
		seen.add(outer);
		const record = records.get(entityKey('place', outer));
		outer = record?.kind === 'place' ? record.within : undefined;
	}
	return outer === id;
}
