import type { Nodes } from 'mdast';
import type { ArticleDocument } from '../documents/types.ts';
import type { ArticleNode, Entity, Graph } from '../graph/types.ts';
import { articlePath, entityPath } from '../page-models/permalinks.ts';
import { createSpeech, type Speech } from '../page-models/speech.ts';
import type { ArticleEntry, NameEntry, PassageEntry, SearchEntries } from './types.ts';

/**
 * List what the readers of a site can search: names with all their forms, dates, articles, sections, passages.
 *
 * @param locale - BCP 47 tag of the words for dates
 */
export function listEntries(graph: Graph, locale: string): SearchEntries {
	const speech = createSpeech(locale)(locale);
	return {
		names: [...graph.entities.values()].map((entity) => listName(entity, speech)),
		articles: [...graph.articles.values()].map(listArticle),
	};
}

function listName({ record, mentions }: Entity, { date }: Speech): NameEntry {
	const { kind, id, name, aliases, nativeName, description } = record;
	const others = new Set([...aliases, ...Object.values(nativeName)]);
	others.delete(name);
	const notes = record.kind === 'event' ? [...new Set([date(record.date).text, record.date.edtf])] : [];
	return { kind, path: entityPath(kind, id), names: [name, ...others], description, notes, mentions: mentions.length };
}

function listArticle({ document }: ArticleNode): ArticleEntry {
	const { slug, language, title, description, author, source, sections } = document;
	const retold = source && source.credit.length > 0 ? [`${source.publisher}: ${source.credit.join(', ')}`] : [];
	return {
		path: articlePath(slug),
		language,
		title,
		description,
		notes: [...(author.length > 0 ? [author.join(', ')] : []), ...retold],
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title ?? '',
			passages: section.blocks.map(listPassage).filter(({ text, notes }) => text !== '' || notes.length > 0),
		})),
	};
}

function listPassage({ id, node, texts }: ArticleDocument['sections'][number]['blocks'][number]): PassageEntry {
	return { id, text: onOneLine(texts.map(({ plain }) => plain.trim()).join(' ')), notes: listPictures(node).map(onOneLine) };
}

function listPictures(node: Nodes): readonly string[] {
	if ('children' in node) return node.children.flatMap(listPictures);
	return 'alt' in node && node.alt ? [node.alt] : [];
}

function onOneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
