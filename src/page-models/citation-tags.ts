import { toIsoDate } from '../dates/iso-date.ts';
import type { ArticleDocument } from '../documents/types.ts';
import { absoluteUrl } from './hrefs.ts';
import { articlePath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { MetaTag } from './types.ts';

/**
 * Build what tells reference managers how to cite an article: Highwire's `citation_…`, which Google Scholar and Zotero
 * read, and the Dublin Core. Zotero takes the kind of work from `dcterms.type`, which knows its own names for them: with
 * the other tags alone it would take the article for one of a scholarly journal. The section comes from Open Graph.
 *
 * Dates are as exact as ISO 8601 can say them truly; a page of a section cites the whole article.
 */
export function buildCitationTags(page: PageContext, document: ArticleDocument): readonly MetaTag[] {
	const { config } = page;
	const { slug, title, description, language, author } = document;
	const url = absoluteUrl(config.url, articlePath(slug));
	const date = toIsoDate(document.date);
	const tags: readonly (readonly [name: string, content: string | undefined])[] = [
		['citation_title', title],
		...author.map((name) => ['citation_author', name] as const),
		['citation_publication_date', date?.replace(/T.*/, '').replaceAll('-', '/')],
		['citation_language', language],
		['citation_public_url', url],
		['citation_fulltext_html_url', url],
		['dcterms.type', 'newspaperArticle'],
		['dcterms.title', title],
		...author.map((name) => ['dcterms.creator', name] as const),
		['dcterms.publisher', config.title],
		['dcterms.issued', date],
		['dcterms.language', language],
		['dcterms.abstract', description],
		['dcterms.rights', config.license.name],
		['dcterms.identifier', url],
	];
	return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
