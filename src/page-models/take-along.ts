import type { ArticleDocument } from '../documents/types.ts';
import { DATA_ID } from './downloads.ts';
import { epubPath, PAGES, singlePath, withFragment } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { LinkModel } from './types.ts';

/** An article in the forms in which it can be taken along. */
export interface TakeAlong {
	/** Its title, where the page is not its own. */
	readonly title?: { readonly text: string; readonly language: string };
	readonly files: readonly (LinkModel & {
		/** Whether it is a file; otherwise a place that offers several. */
		readonly download: boolean;
	})[];
}

/** The articles that a page may name in its frame. */
const MOST = 3;

/**
 * Offer the articles of a page to be taken along.
 *
 * @param articles - those that the page is about, the first three of which are offered; left out, the site's only one
 */
export function buildTakeAlong(page: PageContext, articles: readonly ArticleDocument[] | undefined): readonly TakeAlong[] {
	const offered = articlesOfPage(page, articles);
	return offered.map(({ slug, title, language }) => ({
		...(offered.length > 1 && { title: { text: title, language } }),
		files: [
			{ label: 'as one file', download: true, href: page.link(singlePath(slug)) },
			{ label: 'for e-readers (EPUB)', download: true, href: page.link(epubPath(slug)) },
			{ label: 'its events as data', download: false, href: page.link(withFragment(PAGES.timeline, DATA_ID)) },
		],
	}));
}

/** The articles of a page that its frame names: the first three; left out, the site's only one. */
export function articlesOfPage(page: PageContext, articles: readonly ArticleDocument[] | undefined): readonly ArticleDocument[] {
	return (articles ?? onlyArticle(page)).slice(0, MOST);
}

function onlyArticle({ graph }: PageContext): readonly ArticleDocument[] {
	const [only, ...others] = graph.articles.size > 1 ? [] : graph.articles.values();
	return only && others.length === 0 ? [only.document] : [];
}
