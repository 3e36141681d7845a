import type { Definition, RootContent } from 'mdast';
import { entitiesBySection } from '../graph/co-occurrence.ts';
import type { ArticleNode, EntityKey, Mention } from '../graph/types.ts';
import type { Block } from '../markdown/sections.ts';
import { toHtml } from '../markdown/to-html.ts';
import { numberNotes } from './article-notes.ts';
import { resolveDefinitions } from './content-links.ts';
import { buildGoneNotes, type GoneNote } from './gone-notes.ts';
import type { Href } from './hrefs.ts';
import { type MentionLinks, markMentions } from './mark-mentions.ts';
import { sectionPath } from './permalinks.ts';
import { buildSidebar, type Sidebar } from './sidebar.ts';
import { entityLink, entityOf, type PageContext } from './site-context.ts';
import type { DateText, EntityLink } from './types.ts';

/** One paragraph, list, picture … of an article. */
export interface ArticleBlock {
	readonly id: string;
	/** Older ids that lead here, too. */
	readonly also: readonly string[];
	/** Notes on what once stood before it. */
	readonly gone: readonly GoneNote[];
	readonly kind: Block['kind'];
	/** Numbers the paragraphs of the article from 1; absent for headings. */
	readonly number?: number;
	readonly html: string;
	/** Pictures only: who made it, as HTML of one paragraph. */
	readonly credit?: string;
	/** The events that rest on this paragraph. */
	readonly events: readonly (EntityLink & { readonly date: DateText })[];
}

/** One section of an article with what stands beside it. */
export interface ArticleSection {
	readonly id: string;
	/** Older ids that lead here, too. */
	readonly also: readonly string[];
	/** Notes on what once stood at its end. */
	readonly gone: readonly GoneNote[];
	/** `undefined` for the opening. */
	readonly title: string | undefined;
	/** The page of the section alone. */
	readonly page: Href;
	readonly blocks: readonly ArticleBlock[];
	readonly sidebar: Sidebar;
}

/** What a section is built from, besides the article. */
export interface SectionParts {
	/** Its place among the sections, from 0. */
	readonly index: number;
	/** The number of its first paragraph. */
	readonly first: number;
	/** The entities that it names, in order of appearance. */
	readonly keys: ReadonlySet<EntityKey>;
	/** The numbers of the article's notes. */
	readonly notes: ReadonlyMap<EntityKey, number>;
}

/** Divide an article into what its sections are built from. */
export function divideArticle(article: ArticleNode): readonly SectionParts[] {
	const keys = entitiesBySection(article);
	const notes = numberNotes(article);
	let first = 1;
	return article.document.sections.map(({ blocks }, index) => {
		const parts = { index, first, keys: keys[index] ?? new Set<EntityKey>(), notes };
		first += blocks.filter(({ kind }) => kind !== 'heading').length;
		return parts;
	});
}

/**
 * Build one section of an article.
 *
 * @param page - the page that shows it: the article's, or the section's own
 */
export function buildSection(page: PageContext, article: ArticleNode, parts: SectionParts): ArticleSection {
	const { document } = article;
	const section = document.sections[parts.index];
	if (!section) throw new Error(`${document.slug} has no section ${String(parts.index)}`);
	const mentions = Map.groupBy(here(article.mentions, parts), ({ block }) => block);
	const citations = Map.groupBy(here(article.citations, parts), ({ block }) => block);
	const definitions = resolveDefinitions(document.definitions, page);
	// A name is linked once in a section, at its first mention.
	const linked = new Set<string>();
	// Notes stand at the end of the whole article.
	const links = { linked, notes: page.whole === undefined ? parts.notes : new Map<EntityKey, number>() };
	const gone = buildGoneNotes(page, document, parts.index);
	let number = parts.first;
	const blocks = section.blocks.map((block, index): ArticleBlock => {
		const events = (citations.get(index) ?? []).map(({ entity }) => ({ ...entityLink(page, entity), date: dateOf(page, entity) }));
		const content = renderBlock(page, block, definitions, mentions.get(index) ?? [], links);
		const { id, also, kind } = block;
		const notes = gone.get(index) ?? [];
		return { id, also, gone: notes, kind, ...content, ...(block.kind !== 'heading' && { number: number++ }), events };
	});
	return {
		id: section.id,
		also: section.also,
		gone: gone.get(section.blocks.length) ?? [],
		title: section.title,
		page: page.link(sectionPath(document.slug, section.id)),
		blocks,
		sidebar: buildSidebar(page, article, parts.index, parts.keys),
	};
}

function here<T extends { readonly section: number }>(spots: readonly T[], { index }: SectionParts): readonly T[] {
	return spots.filter(({ section }) => section === index);
}

function dateOf(page: PageContext, key: ArticleNode['entities'][number]): DateText {
	const { record } = entityOf(page, key);
	if (record.kind !== 'event') throw new Error(`${key} is no event`);
	return page.say(record.date);
}

function renderBlock(
	page: PageContext,
	block: Block,
	definitions: readonly Definition[],
	mentions: readonly Mention[],
	links: MentionLinks,
): Pick<ArticleBlock, 'html' | 'credit'> {
	const marked = markMentions(page, block, mentions, links);
	if (block.kind !== 'picture') return { html: toHtml([raise(page, marked.node)], definitions) };
	// A picture's last text is its credit, if it has more than one.
	const paragraphs = marked.texts.map((children) => toHtml([{ type: 'paragraph', children: [...children] }], definitions));
	const credit = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
	return credit === undefined ? { html: paragraphs.join('') } : { html: paragraphs.slice(0, -1).join(''), credit };
}

/** Where a section is the page, its sub-headings stand right below the page's own. */
function raise(page: PageContext, node: RootContent): RootContent {
	if (node.type !== 'heading' || page.whole === undefined) return node;
	return { ...node, depth: (node.depth - 1) as typeof node.depth };
}
