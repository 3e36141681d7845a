import { COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';
import { articlePath, listingPath, PAGES, type PagePath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { Frame, LinkModel } from './types.ts';

/** What a part of a page wants of its frame. */
export interface FrameWishes {
	/** CSS of this page alone; empty for none. */
	readonly style: string;
	/** The filter of a timeline, if the page holds one. */
	readonly filter?: object;
}

/**
 * Build what stands around a page.
 *
 * @param page - the page
 * @param title - its own title; the site's title is put behind it
 * @param description - one sentence
 * @param wishes - those of the page's timeline, if it has one
 */
export function buildFrame(page: PageContext, title: string, description: string, wishes: FrameWishes = { style: '' }): Frame {
	const { config, assets, path, link } = page;
	const { style, filter } = wishes;
	if (style.includes('</')) throw new Error(`The style of ${path} could close its element`);
	return {
		path,
		title: title === config.title ? `${title}: ${config.tagline}` : `${title} · ${config.title}`,
		description,
		locale: config.locale,
		siteTitle: config.title,
		home: link(PAGES.home),
		navigation: navigation(page),
		stylesheet: link(assets.stylesheet),
		font: link(assets.font),
		icon: link(assets.icon),
		license: config.license,
		filtered: filter !== undefined,
		...(style !== '' && { style }),
	};
}

/** The only article of a site is linked by itself; several are listed on the home page. */
function navigation({ graph, path, link }: PageContext): readonly LinkModel[] {
	const slugs = [...graph.articles.keys()];
	const [only] = slugs;
	const items: [string, PagePath][] = [
		only !== undefined && slugs.length === 1 ? ['Article', articlePath(only)] : ['Articles', PAGES.home],
		...ENTITY_KINDS.map((kind): [string, PagePath] => [capitalize(COLLECTIONS[kind]), listingPath(kind)]),
		['Timeline', PAGES.timeline],
		['About', PAGES.about],
	];
	return items.map(([label, to]) => ({ label, href: link(to), current: to === path }));
}

function capitalize(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
