import type { ArticleNode } from '../graph/types.ts';
import { type ArticlePage, buildArticlePageOn } from './article-page.ts';
import { absoluteUrl, type Href, linksFrom } from './hrefs.ts';
import { buildOwnNotes, keysOfNotes, linkNotes, type OwnNote, ownReferences } from './own-notes.ts';
import { articlePath, type Permalink, singlePath, withFragment } from './permalinks.ts';
import { onPage, type PageContext, type SiteContext } from './site-context.ts';

/** An article in one file: what its page shows, and notes in the place of the pages of its entities. */
export interface SinglePage extends Omit<ArticlePage, 'told'> {
	/** In the place of the article's own, which say less. */
	readonly ownNotes: readonly OwnNote[];
	/** Where the article is published; absent without an address of the site. */
	readonly address?: string;
}

/**
 * Build an article in one file. Its links lead to places of the file; what is not in it has the address that it has
 * from a page beside the article's, for whoever writes the file to make whole or to leave out.
 */
export function buildSinglePage(site: SiteContext, article: ArticleNode): SinglePage {
	const { slug, language } = article.document;
	const path = singlePath(slug);
	const own = articlePath(slug);
	const outside = linksFrom(path);
	const rest = (to: Permalink): Href => {
		if (to === own) return '#top' as Href;
		return to.startsWith(`${own}#`) ? outside(withFragment(path, to.slice(own.length + 1))) : outside(to);
	};
	const link = linkNotes(site, keysOfNotes(site, article), (id) => outside(withFragment(path, id)), rest);
	const page: PageContext = { ...onPage(site, path, language), link, alone: { references: ownReferences(article) } };
	const { told: _, ...built } = buildArticlePageOn(page, article);
	const address = absoluteUrl(site.config.url, own);
	return {
		...built,
		frame: { ...built.frame, shareable: false },
		ownNotes: buildOwnNotes(page, article),
		...(address !== undefined && { address }),
	};
}
