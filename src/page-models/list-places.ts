import type { ArticleDocument, ArticleSlug } from '../documents/types.ts';
import { ENTITY_KINDS } from '../documents/types.ts';
import type { Places } from '../graph/check-links.ts';
import type { ArticleNode, Graph } from '../graph/types.ts';
import { RESERVED_IDS } from '../permanent-ids/new-ids.ts';
import {
	articlePath,
	CITATION_FILES,
	CRAWLER_FILES,
	citationPath,
	EXPORTS,
	entityPath,
	epubPath,
	FEEDS,
	listingPath,
	PAGES,
	type PagePath,
	sectionPath,
	singlePath,
} from './permalinks.ts';

/**
 * List the pages and files of a site, also those at former addresses, that links of the content may lead to.
 *
 * @param graph - what could be read
 * @param slugs - the names of all article files, read or not
 * @param url - the address of the site: without one it has no feeds
 * @param broken - the names of articles whose locks cannot be read: which places these have is not known
 * @returns paths with `/` at the start, each with its fragments; where these are not kept, with nothing
 */
export function listPlaces(graph: Graph, slugs: readonly ArticleSlug[], url: string | undefined, broken: ReadonlySet<string>): Places {
	const always = [...Object.values(PAGES), ...Object.values(EXPORTS).map(({ path }) => path), CRAWLER_FILES.robots.path];
	const feeds = url === undefined ? [] : [...Object.values(FEEDS), CRAWLER_FILES.sitemap].map(({ path }) => path);
	const entities = [...graph.entities.values()].flatMap(({ record }) =>
		[record.id, ...record.formerIds].map((id) => entityPath(record.kind, id)),
	);
	const open = [...always, ...feeds, ...ENTITY_KINDS.map(listingPath), ...slugs.flatMap(filesOf), ...entities];
	const known = [...graph.articles.values()].filter(({ document }) => ![document.slug, ...document.formerIds].some((id) => broken.has(id)));
	return new Map([
		...open.map((path) => [`/${path}`, undefined] as const),
		...known.flatMap(placesOf).map(([path, ids]) => [`/${path}`, ids] as const),
	]);
}

function filesOf(slug: ArticleSlug): readonly PagePath[] {
	const references = (Object.keys(CITATION_FILES) as (keyof typeof CITATION_FILES)[]).map((form) => citationPath(slug, form));
	return [articlePath(slug), singlePath(slug), epubPath(slug), ...references];
}

function placesOf({ document }: ArticleNode): readonly (readonly [PagePath, ReadonlySet<string> | undefined])[] {
	const { slug, formerIds, sections, gone } = document;
	const parts = sections.map((section, index) => ({ names: [section.id, ...section.also], ids: idsIn(document, index) }));
	const all = new Set(parts.flatMap(({ ids }) => [...ids]));
	const went = gone.filter(({ kind }) => kind === 'section').map(({ id }) => id);
	return [slug, ...formerIds].flatMap((name) => [
		[articlePath(name), all] as const,
		...parts.flatMap(({ names, ids }) => names.map((id) => [sectionPath(name, id), ids] as const)),
		...went.map((id) => [sectionPath(name, id), undefined] as const),
	]);
}

/** A section and its blocks, each under the ids that it has and had, and what is gone from there. */
function idsIn({ sections, gone }: ArticleDocument, index: number): ReadonlySet<string> {
	const section = sections[index];
	const items = section ? [section, ...section.blocks] : [];
	const went = gone.flatMap((item) => (item.section === index ? [item.id] : []));
	return new Set([...RESERVED_IDS, ...items.flatMap(({ id, also }) => [id, ...also]), ...went]);
}
