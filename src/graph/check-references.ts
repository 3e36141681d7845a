import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import {
	type ArticleDocument,
	COLLECTIONS,
	type Declaration,
	type EntityDocument,
	type EntityId,
	type EntityKind,
	type EntityRecord,
} from '../documents/types.ts';
import type { EntityLink } from '../markdown/phrasing.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import { unknownId } from './collect-records.ts';
import { indexIds } from './index-ids.ts';
import { type EntityKey, entityKey } from './types.ts';
import type { UnreadKeys } from './unread-keys.ts';

/**
 * Report the ids within records that lead nowhere: an event's people, places and organizations, the entity links of
 * background texts, and the place that a place lies within, which must not lie within the first again.
 *
 * @param articles - with the records that they define
 * @param shared - records of files of their own
 * @param records - every record of the site
 * @param unread - what was listed or defined but could not be read: it is not unknown
 */
export function checkReferences(
	articles: readonly ArticleDocument[],
	shared: readonly EntityDocument[],
	records: ReadonlyMap<EntityKey, EntityRecord>,
	unread: UnreadKeys = new Set(),
): readonly VFileMessage[] {
	const idsLike = indexIds(records);
	const unknown = (kind: EntityKind, id: string, place: Place): readonly VFileMessage[] => {
		const key = entityKey(kind, id as EntityId);
		return records.has(key) || unread.has(key) ? [] : [unknownId(kind, id, place, idsLike)];
	};
	const check = (record: EntityRecord, placeOf: Declaration['placeOf']): readonly VFileMessage[] => [
		...referencesOf(record).flatMap(({ kind, id, path }) => unknown(kind, id, placeOf(path))),
		...backgroundLinks(record).flatMap(({ scheme, id, node }) => unknown(scheme as EntityKind, id, placeOfNode(node, record.place.file))),
		...(liesWithinItself(record, records) ? [circular(record, placeOf(['within']))] : []),
	];
	const inline = articles.flatMap(({ declarations }) =>
		declarations.flatMap(({ record, placeOf }) => (record ? [{ record, placeOf }] : [])),
	);
	return [...shared, ...inline].flatMap(({ record, placeOf }) => check(record, placeOf));
}

interface Reference {
	readonly kind: EntityKind;
	readonly id: EntityId;
	readonly path: readonly (string | number)[];
}

function referencesOf(record: EntityRecord): readonly Reference[] {
	if (record.kind === 'place') return record.within === undefined ? [] : [{ kind: 'place', id: record.within, path: ['within'] }];
	if (record.kind !== 'event') return [];
	return (['person', 'place', 'organization'] as const).flatMap((kind) =>
		record[COLLECTIONS[kind]].map((id, index) => ({ kind, id, path: [COLLECTIONS[kind], index] })),
	);
}

function backgroundLinks({ background }: EntityRecord): readonly EntityLink[] {
	const texts = background.flatMap(({ blocks }) => blocks.flatMap((block) => block.texts));
	return texts.flatMap(({ entityLinks }) => entityLinks.filter(({ scheme }) => scheme !== 'none'));
}

function circular({ id }: EntityRecord, place: Place): VFileMessage {
	const advice = 'Name the place that contains it, from small to large.';
	return createMessage('circular-within', place, `\`${id}\` lies, through \`within\`, in itself`, advice);
}

function liesWithinItself(record: EntityRecord, records: ReadonlyMap<EntityKey, EntityRecord>): boolean {
	const seen = new Set<EntityId>();
	let outer = record.kind === 'place' ? record.within : undefined;
	while (outer !== undefined && outer !== record.id && !seen.has(outer)) {
		seen.add(outer);
		const next = records.get(entityKey('place', outer));
		outer = next?.kind === 'place' ? next.within : undefined;
	}
	return outer === record.id;
}
