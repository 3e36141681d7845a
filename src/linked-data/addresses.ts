import type { ArticleSlug, EntityRecord } from '../documents/types.ts';
import { absoluteUrl, linksFrom } from '../page-models/hrefs.ts';
import { articlePath, entityPath, PAGES, type PagePath, type Permalink, withFragment } from '../page-models/permalinks.ts';

/**
 * Writes the addresses of one page's graph. With an address of the site they are whole; without one they are relative
 * to the page, and lead from every page to the same thing.
 */
export interface Addresses {
	/** A page or a file. */
	readonly page: (path: PagePath) => string;
	/** A place in a page, or a thing that is named after one. */
	readonly thing: (path: PagePath, fragment: string) => string;
}

/** Make what writes the addresses of one page's graph. */
export function addressesFrom(siteUrl: string | undefined, from: PagePath): Addresses {
	const link = linksFrom(from);
	const page = (path: Permalink): string => absoluteUrl(siteUrl, path) ?? link(path);
	return {
		page,
		// A fragment alone would be another address where `index.html` is served for a folder.
		thing: (path, fragment) => absoluteUrl(siteUrl, withFragment(path, fragment)) ?? `${link(path)}#${encodeURIComponent(fragment)}`,
	};
}

/** The `@id` of an entity: `people/xi-jinping.html#person`. */
export function entityId(at: Addresses, { kind, id }: EntityRecord): string {
	return at.thing(entityPath(kind, id), kind);
}

/** The `@id` of an article. The dot tells it from the sections, whose ids have none. */
export function articleId(at: Addresses, slug: ArticleSlug): string {
	return at.thing(articlePath(slug), '.article');
}

/** The `@id` of what an article was made from, when that has no address of its own. */
export function sourceId(at: Addresses, slug: ArticleSlug): string {
	return at.thing(articlePath(slug), '.source');
}

/** The `@id` of a section of an article, which is also where it stands. */
export function sectionId(at: Addresses, slug: ArticleSlug, section: string): string {
	return at.thing(articlePath(slug), section);
}

/** The `@id` of the site. */
export function websiteId(at: Addresses): string {
	return at.thing(PAGES.home, 'website');
}

/** The `@id` of those who publish it. */
export function publisherId(at: Addresses): string {
	return at.thing(PAGES.home, 'publisher');
}
