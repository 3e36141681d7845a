import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import {
	type ArticleDocument,
	COLLECTIONS,
	type Declaration,
	ENTITY_KINDS,
	type EntityDocument,
	type EntityId,
	type EntityKind,
	type EntityRecord,
} from '../documents/types.ts';
import { suggestClearly } from '../text/clear-suggestion.ts';
import { suggest } from '../text/suggest.ts';
import { type FindIdsLike, indexIds } from './index-ids.ts';
import { type EntityKey, entityKey } from './types.ts';
import type { UnreadKeys } from './unread-keys.ts';

/** The records of the site, and what is wrong with how they are told apart. */
export interface CollectedRecords {
	/** In the order of kinds and ids. */
	readonly records: ReadonlyMap<EntityKey, EntityRecord>;
	readonly messages: readonly VFileMessage[];
}

/**
 * Gather every record: those of files of their own and those that articles define. Reports an id that is defined
 * twice, an id that nobody defines, and a record that no article lists.
 *
 * @param articles - in the order of their files
 * @param shared - in the order of their files
 * @param unread - what was listed or defined but could not be read
 */
export function collectRecords(
	articles: readonly ArticleDocument[],
	shared: readonly EntityDocument[],
	unread: UnreadKeys = new Set(),
): CollectedRecords {
	const messages: VFileMessage[] = [...checkSlugs(articles)];
	const records = new Map<EntityKey, EntityRecord>();
	const inline = articles.flatMap((article) => article.declarations.flatMap(({ record }) => (record ? [record] : [])));
	for (const record of [...shared.map((document) => document.record), ...inline]) {
		const key = entityKey(record.kind, record.id);
		const first = records.get(key);
		if (first) messages.push(duplicate(record, first));
		else records.set(key, record);
	}
	const listed = new Set<EntityKey>();
	const isKnown = (key: EntityKey): boolean => records.has(key) || unread.has(key);
	const idsLike = indexIds(records);
	for (const article of articles) messages.push(...checkDeclarations(article, isKnown, idsLike, listed));
	for (const { record } of shared) {
		const key = entityKey(record.kind, record.id);
		if (listed.has(key) || unread.has(key)) continue;
		const advice = `List \`${record.id}\` under \`${COLLECTIONS[record.kind]}\` of an article, or delete the file.`;
		messages.push(createMessage('unused-record', record.place, `No article lists \`${record.id}\``, advice, { actual: record.id }));
	}
	const order = Object.keys(COLLECTIONS);
	const sorted = [...records].sort(([a, left], [b, right]) => order.indexOf(left.kind) - order.indexOf(right.kind) || (a < b ? -1 : 1));
	return { records: new Map(sorted), messages };
}

/** Say that an id is unknown, with the nearest known one of its kind. */
export function unknownId(kind: EntityKind, id: string, at: Declaration['place'], idsLike: FindIdsLike): VFileMessage {
	const ids = idsLike(kind, id);
	const meant = suggest(id, ids);
	const add = `define it under \`${COLLECTIONS[kind]}\` or in \`content/${COLLECTIONS[kind]}/${id}.md\``;
	const advice = meant ? `Did you mean \`${meant}\`? If not, ${add}.` : `${add.charAt(0).toUpperCase()}${add.slice(1)}.`;
	const clear = suggestClearly(id, ids);
	const mends = clear !== undefined && at.path ? [{ kind: 'value' as const, path: at.path, value: clear }] : [];
	const other = ENTITY_KINDS.find((candidate) => candidate !== kind && idsLike(candidate, id).includes(id));
	const reason = `No ${kind} has the id \`${id}\`${other === undefined ? '' : `: it is that of ${article(other)} ${other}`}`;
	const move = `List it under \`${COLLECTIONS[other ?? kind]}\`, or write the id of ${article(kind)} ${kind}.`;
	return createMessage('unknown-id', at, reason, other === undefined ? advice : move, { actual: id, mends });
}

function article(kind: EntityKind): 'a' | 'an' {
	return kind === 'organization' || kind === 'event' ? 'an' : 'a';
}

function checkDeclarations(
	{ declarations }: ArticleDocument,
	isKnown: (key: EntityKey) => boolean,
	idsLike: FindIdsLike,
	listed: Set<EntityKey>,
): readonly VFileMessage[] {
	const messages: VFileMessage[] = [];
	const here = new Map<EntityKey, boolean>();
	for (const { kind, id, record, place } of declarations) {
		const key = entityKey(kind, id);
		const defined = here.get(key);
		if (!isKnown(key)) {
			messages.push(unknownId(kind, id, place, idsLike));
			// Whom a mistyped id means is not unused.
			const meant = suggest(id, idsLike(kind, id));
			if (meant !== undefined) listed.add(entityKey(kind, meant as EntityId));
		}
		// Two whole records are reported as such, wherever they stand.
		else if (defined !== undefined && !(defined && record)) {
			messages.push(createMessage('duplicate-id', place, `The ${kind} \`${id}\` is listed here a second time`, 'Remove one of the two.'));
		}
		here.set(key, defined === true || record !== undefined);
		listed.add(key);
	}
	return messages;
}

/** Names of files that differ only in how their accents are written make one address. */
function checkSlugs(articles: readonly ArticleDocument[]): readonly VFileMessage[] {
	const files = new Map<string, string>();
	return articles.flatMap(({ slug, file }) => {
		const first = files.get(slug);
		if (first === undefined) files.set(slug, file);
		const reason = `The article \`${slug}\` is already at ${first ?? ''}`;
		return first === undefined
			? []
			: [createMessage('duplicate-id', { file, line: 1, column: 1 }, reason, 'Give one of the two files another name.')];
	});
}

function duplicate(record: EntityRecord, first: EntityRecord): VFileMessage {
	const { file, line, column } = first.place;
	const reason = `The ${record.kind} \`${record.id}\` is already defined at ${file}:${String(line)}:${String(column)}`;
	const shared = `content/${COLLECTIONS[record.kind]}/${record.id}.md`;
	const advice =
		file === record.place.file
			? 'Remove one of the two, or give one another id.'
			: `Keep one record in \`${shared}\`, and list just the id in each article.`;
	return createMessage('duplicate-id', record.place, reason, advice);
}
