import type { VFileMessage } from 'vfile-message';
import { COLLECTIONS, ENTITY_KINDS, type EntityId, type EntityRecord } from '../documents/types.ts';
import { textsOf } from '../graph/find-mentions.ts';
import { entityKey, type Graph } from '../graph/types.ts';
import { placeInText } from '../markdown/text-place.ts';

/**
 * Choose the messages that are about what a page shows: on an article's page and those of its sections what stands in
 * its file, on an entity's page what stands in its record, elsewhere all.
 *
 * @param path - of the page, from the first one: `/articles/forum.html`
 */
export function messagesOfPage(path: string, messages: readonly VFileMessage[], graph: Graph): readonly VFileMessage[] {
	const [, folder, name = ''] = /^\/([^/]+)\/([^/]+?)(?:\.html|\/.*)?$/.exec(decodeURI(path)) ?? [];
	if (folder === 'articles') return messages.filter(({ file }) => file === `content/articles/${name}.md`);
	const kind = ENTITY_KINDS.find((candidate) => COLLECTIONS[candidate] === folder);
	const record = kind && graph.entities.get(entityKey(kind, name as EntityId))?.record;
	if (!record) return messages;
	const { file, line } = record.place;
	const isShared = !file.startsWith('content/articles/');
	const end = nextLine(record, graph);
	return messages.filter((message) => message.file === file && (isShared || (line <= (message.line ?? 0) && (message.line ?? 0) < end)));
}

/** Where what follows a record begins: the next entry of its file, or the text. */
function nextLine({ place }: EntityRecord, graph: Graph): number {
	const article = [...graph.articles.values()].find(({ document }) => document.file === place.file)?.document;
	if (!article) return Number.POSITIVE_INFINITY;
	const [first] = textsOf(article);
	const text = first ? placeInText(first.text, 0, place.file).line : Number.POSITIVE_INFINITY;
	return Math.min(text, ...article.declarations.map((entry) => entry.place.line).filter((line) => line > place.line));
}
