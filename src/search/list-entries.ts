import type { ArticleNode, Entity, Graph } from '../graph/types.ts';
import { articlePath, entityPath } from '../page-models/permalinks.ts';
import type { ArticleEntry, NameEntry, SearchEntries } from './types.ts';

/** List what the readers of a site can search: names with all their forms, articles, sections, passages. */
export function listEntries(graph: Graph): SearchEntries {
	return { names: [...graph.entities.values()].map(listName), articles: [...graph.articles.values()].map(listArticle) };
}

function listName({ record, mentions }: Entity): NameEntry {
	const { kind, id, name, aliases, nativeName, description } = record;
	const others = new Set([...aliases, ...Object.values(nativeName)]);
	others.delete(name);
	return { kind, path: entityPath(kind, id), names: [name, ...others], description, mentions: mentions.length };
}

function listArticle({ document: { slug, language, title, description, sections } }: ArticleNode): ArticleEntry {
	return {
		path: articlePath(slug),
		language,
		title,
		description,
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title ?? '',
			passages: section.blocks.flatMap(({ id, texts }) => {
				const text = texts
					.map(({ plain }) => plain.trim())
					.join(' ')
					.replaceAll(/\s+/g, ' ');
				return text === '' ? [] : [{ id, text }];
			}),
		})),
	};
}
