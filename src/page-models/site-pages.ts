import { COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';
import type { ArticleNode } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { buildCard } from './card.ts';
import { buildDownloads, type Download } from './downloads.ts';
import { buildFrame } from './frame.ts';
import { linksAnywhere } from './hrefs.ts';
import { articlePath, listingPath, PAGES } from './permalinks.ts';
import { countKinds, countOf, onPage, type SiteContext } from './site-context.ts';
import { buildTimeline, type TimelineModel } from './timeline.ts';
import type { DateText, EntityLink, Frame, LinkModel, SiteConfig } from './types.ts';

/** An article as the home page announces it. */
export interface ArticleTeaser extends LinkModel {
	readonly description: string;
	readonly date: DateText;
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly genre?: string;
	readonly counts: readonly string[];
}

/** The way to a list, with its size. */
export interface ListingLink extends EntityLink {
	readonly count: number;
}

/** The first page. */
export interface HomePage {
	readonly frame: Frame;
	readonly title: string;
	readonly tagline: string;
	readonly articles: readonly ArticleTeaser[];
	readonly listings: readonly ListingLink[];
	readonly timeline: LinkModel;
	readonly names: LinkModel;
	readonly about: LinkModel;
}

/** The page with every event of the site. */
export interface TimelinePage {
	readonly frame: Frame;
	readonly summary: string;
	readonly timeline: TimelineModel;
	/** The events of the page as files. */
	readonly downloads: readonly Download[];
}

/** The page that says what is measured how, and what it was made from. */
export interface AboutPage {
	readonly frame: Frame;
	readonly license: SiteConfig['license'];
	/** The articles with what each was made from. */
	readonly sources: readonly (LinkModel & { readonly publisher?: string; readonly credit: readonly string[]; readonly note?: string })[];
	readonly listings: readonly ListingLink[];
}

/** The page for an address that leads nowhere. */
export interface NotFoundPage {
	readonly frame: Frame;
}

/** Build the first page. */
export function buildHomePage(site: SiteContext): HomePage {
	const page = onPage(site, PAGES.home);
	const { config, graph } = site;
	const description = `${config.tagline}: articles with their people, places, organizations, events and a timeline.`;
	const card = buildCard(page, { kind: 'site', label: 'Site', title: config.title, language: page.language, line: `${config.tagline}.` });
	return {
		frame: buildFrame(page, config.title, description, { card }),
		title: config.title,
		tagline: config.tagline,
		articles: [...graph.articles.values()].map((article) => buildTeaser(site, article)),
		listings: buildListings(site, PAGES.home),
		timeline: { label: 'Timeline', href: page.link(PAGES.timeline) },
		names: { label: 'A–Z', href: page.link(PAGES.names) },
		about: { label: 'About', href: page.link(PAGES.about) },
	};
}

/** Build the page with every event of the site. */
export function buildTimelinePage(site: SiteContext): TimelinePage {
	const page = onPage(site, PAGES.timeline);
	const timeline = buildTimeline(page, site.eventOrder, { years: true });
	const summary = `${countOf('event', site.eventOrder.length)} in the order of time`;
	const description = `${summary}, each with its date and the paragraph that tells of it.`;
	const card = buildCard(page, { kind: 'timeline', label: 'Timeline', title: 'Timeline', language: page.language, line: `${summary}.` });
	return {
		frame: buildFrame(page, 'Timeline', description, { ...timeline, card }),
		summary,
		timeline,
		downloads: buildDownloads(page),
	};
}

/** Build the page about the site. */
export function buildAboutPage(site: SiteContext): AboutPage {
	const page = onPage(site, PAGES.about);
	const sources = [...site.graph.articles.values()].map(({ document: { slug, title, source } }) => ({
		label: title,
		href: page.link(articlePath(slug)),
		credit: source?.credit ?? [],
		...(source && { publisher: source.publisher }),
		...(source?.note !== undefined && { note: source.note }),
	}));
	const description = 'How this site is made: what is measured and how, what was added to the text, sources and licence.';
	const card = buildCard(page, {
		kind: 'site',
		label: 'About',
		title: `About ${site.config.title}`,
		language: page.language,
		line: description,
	});
	return {
		frame: buildFrame(page, 'About', description, { card }),
		license: site.config.license,
		sources,
		listings: buildListings(site, PAGES.about),
	};
}

/** Build the page for an address that leads nowhere. Hosts show it there: where the site's address is known, its links begin at the host. */
export function buildNotFoundPage(site: SiteContext): NotFoundPage {
	const page = onPage(site, PAGES.notFound);
	const { url } = site.config;
	const shown = url === undefined ? page : { ...page, link: linksAnywhere(url) };
	return { frame: buildFrame(shown, 'Page not found', 'There is no page at this address.') };
}

function buildTeaser(site: SiteContext, article: ArticleNode): ArticleTeaser {
	const { document } = article;
	const page = onPage(site, PAGES.home);
	return {
		label: document.title,
		href: page.link(articlePath(document.slug)),
		description: document.description,
		date: site.say(document.date),
		language: document.language,
		direction: direction(document.language),
		counts: countKinds(site, article),
		...(document.genre !== undefined && { genre: document.genre }),
	};
}

function buildListings(site: SiteContext, path: (typeof PAGES)[keyof typeof PAGES]): readonly ListingLink[] {
	const page = onPage(site, path);
	const entities = [...site.graph.entities.values()];
	return ENTITY_KINDS.map((kind) => {
		const count = entities.filter(({ record }) => record.kind === kind).length;
		return { kind, count, name: COLLECTIONS[kind], href: page.link(listingPath(kind)) };
	});
}
