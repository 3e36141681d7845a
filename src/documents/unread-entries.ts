import { suggest } from '../text/suggest.ts';
import { COLLECTIONS, ENTITY_KINDS, type EntityId, type EntityKind, type UnreadEntity } from './types.ts';

/**
 * Tell what can be told of an entry or a record that breaks a rule: its id, its names, its evidence.
 *
 * @param id - of a record of its own file
 */
export function describeUnread(kind: EntityKind, entry: unknown, id?: string): UnreadEntity {
	const record = isRecord(entry) ? entry : {};
	const names = [record.name, record.aliases, record.nativeName].flatMap(textsIn);
	const [known] = typeof entry === 'string' ? [entry] : textsIn(record.id);
	const [evidence = ''] = textsIn(record.evidence);
	return {
		kind,
		id: (id ?? known ?? '') as EntityId,
		...(names.length > 0 && { names }),
		...(kind === 'event' && id === undefined && { evidence }),
	};
}

/**
 * Find the lists of an article that cannot be read at all, since they are no lists or their key is misspelt: any entry may
 * have stood there.
 *
 * @param data - the frontmatter
 * @param known - the keys that an article may have
 */
export function findUnreadLists(data: Readonly<Record<string, unknown>>, known: readonly string[]): readonly UnreadEntity[] {
	const meant = Object.keys(data).flatMap((key) => (known.includes(key) ? [] : (suggest(key, known) ?? [])));
	return ENTITY_KINDS.flatMap((kind) => {
		const list = data[COLLECTIONS[kind]];
		const isMisspelt = list === undefined && meant.includes(COLLECTIONS[kind]);
		return isMisspelt || (list !== undefined && list !== null && !Array.isArray(list)) ? [describeUnread(kind, undefined)] : [];
	});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
