import type { VFileMessage } from 'vfile-message';
import { compareDates } from '../dates/compare-dates.ts';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleDocument, ArticleSlug, EntityDocument, EntityRecord, UnreadEntity } from '../documents/types.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkReferences } from './check-references.ts';
import { findNeighbours } from './co-occurrence.ts';
import { collectRecords } from './collect-records.ts';
import { findCitations } from './find-citations.ts';
import { findMentions } from './find-mentions.ts';
import { type ArticleNode, type Citation, type Entity, type EntityKey, entityKey, type Graph, type Mention } from './types.ts';
import { gatherUnread, type UnreadKeys } from './unread-keys.ts';

/**
 * Connect articles and records: who is named where, with whom, and when.
 *
 * @param articles - in any order
 * @param shared - records of files of their own
 * @param unread - what was listed or defined but could not be read; its own messages say why
 * @param isLost - whether a file could not be read at all
 */
export function buildGraph(
	articles: readonly ArticleDocument[],
	shared: readonly EntityDocument[],
	unread: readonly UnreadEntity[] = [],
	isLost = false,
): { readonly graph: Graph; readonly messages: readonly VFileMessage[] } {
	const unreadKeys = gatherUnread(unread, isLost);
	const { records, messages: recordMessages } = collectRecords(articles, shared, unreadKeys);
	const references = checkReferences(articles, shared, records, unreadKeys);
	const messages = [...recordMessages, ...references, ...checkFormerIds(articles, shared)];
	const ordered = [...articles].sort((a, b) => compareDates(b.date, a.date) || (a.slug < b.slug ? -1 : 1));
	const nodes = new Map<ArticleSlug, ArticleNode>();
	for (const document of ordered) nodes.set(document.slug, buildArticle(document, records, unreadKeys, messages));
	const entities = buildEntities(records, [...nodes.values()]);
	const graph = { articles: nodes, entities, neighbours: findNeighbours(nodes.values()), events: findEvents(records) };
	return { graph, messages };
}

function buildArticle(
	document: ArticleDocument,
	records: ReadonlyMap<EntityKey, EntityRecord>,
	unread: UnreadKeys,
	messages: VFileMessage[],
): ArticleNode {
	const entities = [...new Set(document.declarations.map(({ kind, id }) => entityKey(kind, id)))].filter((key) => records.has(key));
	const listed = entities.flatMap((key) => records.get(key) ?? []);
	const found = findMentions(document, listed, unread);
	const cited = findCitations(document, records);
	messages.push(...found.messages, ...cited.messages);
	const named = new Set([...found.mentions.map((mention) => mention.entity), ...found.unclear.keys()]);
	for (const { kind, id, place } of document.declarations) {
		const key = entityKey(kind, id);
		if (kind === 'event' || named.has(key) || !records.has(key)) continue;
		const advice = 'Add the words that the text uses to its `aliases`, or remove the entry.';
		messages.push(createMessage('never-named', place, `The text never names the ${kind} \`${id}\``, advice, { actual: id }));
	}
	return { document, entities, mentions: found.mentions, citations: cited.citations, unclear: found.unclear };
}

function buildEntities(records: ReadonlyMap<EntityKey, EntityRecord>, articles: readonly ArticleNode[]): ReadonlyMap<EntityKey, Entity> {
	const articlesOf = new Map<EntityKey, ArticleSlug[]>();
	const mentions = new Map<EntityKey, Mention[]>();
	const citations = new Map<EntityKey, Citation[]>();
	for (const article of articles) {
		for (const key of article.entities) append(articlesOf, key, article.document.slug);
		for (const mention of article.mentions) append(mentions, mention.entity, mention);
		for (const citation of article.citations) append(citations, citation.entity, citation);
	}
	const entities = [...records].map(([key, record]): [EntityKey, Entity] => {
		const found = { articles: articlesOf.get(key) ?? [], mentions: mentions.get(key) ?? [], citations: citations.get(key) ?? [] };
		return [key, { key, record, ...found }];
	});
	return new Map(entities);
}

/** The events of people, places and organizations; a place also has the events of the places within it. */
function findEvents(records: ReadonlyMap<EntityKey, EntityRecord>): ReadonlyMap<EntityKey, readonly EntityKey[]> {
	const events = new Map<EntityKey, EntityKey[]>();
	const inOrder = [...records.values()].filter((record) => record.kind === 'event');
	inOrder.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
	for (const event of inOrder) {
		const places = event.places.flatMap((id) => withContaining(entityKey('place', id), records));
		const people = event.people.map((id) => entityKey('person', id));
		const organizations = event.organizations.map((id) => entityKey('organization', id));
		for (const key of new Set([...people, ...places, ...organizations])) append(events, key, entityKey('event', event.id));
	}
	return events;
}

function withContaining(place: EntityKey, records: ReadonlyMap<EntityKey, EntityRecord>): readonly EntityKey[] {
	const chain: EntityKey[] = [];
	let key: EntityKey | undefined = place;
	while (key !== undefined && !chain.includes(key)) {
		chain.push(key);
		const record = records.get(key);
		key = record?.kind === 'place' && record.within !== undefined ? entityKey('place', record.within) : undefined;
	}
	return chain;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
