import { ENTITY_KINDS } from '../documents/types.ts';
import type { ArticleNode } from '../graph/types.ts';
import type { GoneItem, PlacedSection } from '../permanent-ids/types.ts';
import { excerpt } from '../text/excerpt.ts';
import { buildFrame } from './frame.ts';
import { sayGone } from './gone-notes.ts';
import type { Href } from './hrefs.ts';
import { articlePath, entityPath, type PagePath, type Permalink, sectionPath, withFragment } from './permalinks.ts';
import { onPage, type PageContext, type SiteContext, sectionTitle } from './site-context.ts';
import type { Frame, LinkModel } from './types.ts';

/** A place of the new page that links to the old one may lead to. */
export interface MovedPlace extends LinkModel {
	/** The fragment of the old link. */
	readonly id: string;
}

/** The page at an old address, which leads to the new one. */
export interface MovedPage {
	readonly frame: Frame;
	/** One sentence: what became of the page that stood here. */
	readonly notice: string;
	readonly target: LinkModel;
	/** Language of the target's name and of the places. */
	readonly language: string;
	/** Without scripts a fragment does not go along: each has an anchor here that leads on. */
	readonly places: readonly MovedPlace[];
}

/** Build a page for every address that articles, their sections and entities had before. */
export function buildMovedPages(site: SiteContext): readonly MovedPage[] {
	const articles = [...site.graph.articles.values()].flatMap((article) => [
		...article.document.formerIds.flatMap((former) => movedArticle(site, article, former)),
		...formerSections(site, article, article.document.slug),
	]);
	const entities = [...site.graph.entities.values()].sort(
		(a, b) => ENTITY_KINDS.indexOf(a.record.kind) - ENTITY_KINDS.indexOf(b.record.kind) || (a.key < b.key ? -1 : 1),
	);
	const moved = entities.flatMap(({ record }) =>
		record.formerIds.map((former) => {
			const page = onPage(site, entityPath(record.kind, former));
			return buildMoved(page, { to: entityPath(record.kind, record.id), name: record.name, language: site.config.locale, places: [] });
		}),
	);
	return [...articles, ...moved];
}

function movedArticle(site: SiteContext, article: ArticleNode, former: ArticleNode['document']['slug']): readonly MovedPage[] {
	const { slug, title, language, sections, gone } = article.document;
	const to = articlePath(slug);
	const page = onPage(site, articlePath(former), language);
	const places = [
		...sections.flatMap((section, index) => placesOf(page, article, section, index, to)),
		...gone.map((item) => place(page, to, item.id, sayGone(page, item))),
	];
	const own = sections.map((section, index) => movedSection(site, article, index, sectionPath(former, section.id)));
	return [buildMoved(page, { to, name: title, language, places }), ...own, ...formerSections(site, article, former)];
}

/** The pages of sections that have another id now, or are gone, in the folder of an article's present or former name. */
function formerSections(site: SiteContext, article: ArticleNode, slug: ArticleNode['document']['slug']): readonly MovedPage[] {
	const { sections, gone, language, title } = article.document;
	const renamed = sections.flatMap(({ also }, index) => also.map((id) => movedSection(site, article, index, sectionPath(slug, id))));
	const deeper = sections.flatMap((section, index) =>
		section.blocks.flatMap(({ pages = [] }) => pages.map((id) => formerSection(site, article, index, { slug, id }))),
	);
	const went = gone
		.filter(({ kind }) => kind === 'section')
		.map((item: GoneItem) => {
			const page = onPage(site, sectionPath(slug, item.id), language);
			const to = withFragment(articlePath(article.document.slug), item.id);
			return buildMoved(page, { to, name: title, language, places: [], notice: sayGone(page, item) });
		});
	return [...renamed, ...deeper, ...went];
}

/** The page of what is a sub-heading now: it leads to its place on the article. */
function formerSection(
	site: SiteContext,
	article: ArticleNode,
	index: number,
	{ slug, id }: { readonly slug: ArticleNode['document']['slug']; readonly id: string },
): MovedPage {
	const { title, language, sections } = article.document;
	const page = onPage(site, sectionPath(slug, id), language);
	const to = articlePath(article.document.slug);
	const places = placesOf(page, article, sections[index] as PlacedSection, index, to);
	return buildMoved(page, { to: withFragment(to, id), name: title, language, places });
}

function movedSection(site: SiteContext, article: ArticleNode, index: number, from: PagePath): MovedPage {
	const { slug, language, sections } = article.document;
	const page = onPage(site, from, language);
	const section = sections[index] as PlacedSection;
	const to = sectionPath(slug, section.id);
	const places = placesOf(page, article, section, index, to).slice(1);
	return buildMoved(page, { to, name: sectionTitle(article.document, index).title, language, places });
}

/** The section, then its blocks, each under the ids that it has and had. */
function placesOf(
	page: PageContext,
	{ document }: ArticleNode,
	section: PlacedSection,
	index: number,
	to: PagePath,
): readonly MovedPlace[] {
	const { title } = sectionTitle(document, index);
	const blocks = section.blocks.flatMap(({ id, also, texts }) => {
		const label =
			excerpt(
				texts.map(({ plain }) => plain),
				document.language,
				80,
			) || title;
		return [id, ...also].map((each) => place(page, to, each, label));
	});
	return [...[section.id, ...section.also].map((id) => place(page, to, id, title)), ...blocks];
}

function place(page: PageContext, to: PagePath, id: string, label: string): MovedPlace {
	return { id, label, href: page.link(withFragment(to, id)) };
}

interface Move {
	readonly to: Permalink;
	readonly name: string;
	readonly language: string;
	readonly places: readonly MovedPlace[];
	readonly notice?: string;
}

function buildMoved(page: PageContext, { to, name, language, places, notice }: Move): MovedPage {
	const target = to.replace(/#.*$/, '') as PagePath;
	const href: Href = page.link(to);
	return {
		frame: { ...buildFrame(page, name, `This page has moved: ${name}.`, { share: { canonical: target } }), forwards: true },
		notice: notice ?? 'This page has moved.',
		target: { label: name, href },
		language,
		places,
	};
}
