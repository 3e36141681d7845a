import type { Definition } from 'mdast';
import type { ArticleDocument } from '../documents/types.ts';
import type { ArticleNode, Mention } from '../graph/types.ts';
import type { Block } from '../markdown/sections.ts';
import { toHtml } from '../markdown/to-html.ts';
import { direction } from '../text/direction.ts';
import { resolveDefinitions } from './content-links.ts';
import { buildFrame } from './frame.ts';
import { markMentions } from './mark-mentions.ts';
import { articlePath } from './permalinks.ts';
import { buildSidebars, type Sidebar } from './sidebar.ts';
import { countKinds, entityLink, entityOf, onPage, type PageContext, type SiteContext } from './site-context.ts';
import { buildTimeline, type TimelineModel } from './timeline.ts';
import { buildToldAndHappened, type ToldAndHappened } from './told-and-happened.ts';
import type { DateText, EntityLink, Frame } from './types.ts';

/** One paragraph, list, picture … of an article. */
export interface ArticleBlock {
	readonly id: string;
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
	/** `undefined` for the opening. */
	readonly title: string | undefined;
	readonly blocks: readonly ArticleBlock[];
	readonly sidebar: Sidebar;
}

/** What an article was made from, as the page says it. */
export interface SourceNote {
	readonly publisher: string;
	readonly title?: string;
	readonly url?: string;
	readonly date?: DateText;
	readonly credit: readonly string[];
	readonly note?: string;
}

/** The page of an article. */
export interface ArticlePage {
	readonly frame: Frame;
	readonly slug: ArticleDocument['slug'];
	readonly title: string;
	readonly description: string;
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly date: DateText;
	readonly genre?: string;
	readonly author: readonly string[];
	readonly source?: SourceNote;
	/** How many of each kind the article tells of, in words. */
	readonly counts: readonly string[];
	readonly sections: readonly ArticleSection[];
	readonly timeline: TimelineModel;
	/** Absent when too few events have a date. */
	readonly told?: ToldAndHappened;
}

/** Build the page of an article. */
export function buildArticlePage(site: SiteContext, article: ArticleNode): ArticlePage {
	const { document } = article;
	const page = onPage(site, articlePath(document.slug), document.language);
	const events = article.entities.filter((key) => entityOf(page, key).record.kind === 'event');
	const sections = buildSections(page, article);
	const told = buildToldAndHappened(page, article, sections);
	const timeline = buildTimeline(page, events, { article: document });
	return {
		frame: buildFrame(page, document.title, document.description, timeline),
		slug: document.slug,
		title: document.title,
		description: document.description,
		language: document.language,
		direction: direction(document.language),
		date: page.say(document.date),
		author: document.author,
		counts: countKinds(site, article),
		sections,
		timeline,
		...(told && { told }),
		...(document.genre !== undefined && { genre: document.genre }),
		...(document.source && { source: buildSource(page, document.source) }),
	};
}

function buildSource(page: PageContext, source: NonNullable<ArticleDocument['source']>): SourceNote {
	const { publisher, title, url, date, credit, note } = source;
	return {
		publisher,
		credit,
		...(title !== undefined && { title }),
		...(url !== undefined && { url }),
		...(note !== undefined && { note }),
		...(date && { date: page.say(date) }),
	};
}

function buildSections(page: PageContext, article: ArticleNode): readonly ArticleSection[] {
	const sidebars = buildSidebars(page, article);
	const definitions = resolveDefinitions(article.document.definitions, page);
	let number = 0;
	return article.document.sections.map((section, index) => {
		// A name is linked once in a section, at its first mention.
		const linked = new Set<string>();
		const blocks = section.blocks.map((block, blockIndex): ArticleBlock => {
			const mentions = article.mentions.filter((mention) => mention.section === index && mention.block === blockIndex);
			if (block.kind !== 'heading') number++;
			const cited = article.citations.filter((citation) => citation.section === index && citation.block === blockIndex);
			const events = cited.map(({ entity }) => ({ ...entityLink(page, entity), date: dateOf(page, entity) }));
			const content = renderBlock(page, block, definitions, mentions, linked);
			return { id: block.id, kind: block.kind, ...content, ...(block.kind !== 'heading' && { number }), events };
		});
		return { id: section.id, title: section.title, blocks, sidebar: sidebars[index] ?? { summary: '', groups: [] } };
	});
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
	linked: Set<string>,
): Pick<ArticleBlock, 'html' | 'credit'> {
	const marked = markMentions(page, block, mentions, linked);
	if (block.kind !== 'picture') return { html: toHtml([marked.node], definitions) };
	// A picture's last text is its credit, if it has more than one.
	const paragraphs = marked.texts.map((children) => toHtml([{ type: 'paragraph', children: [...children] }], definitions));
	const credit = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
	return credit === undefined ? { html: paragraphs.join('') } : { html: paragraphs.slice(0, -1).join(''), credit };
}
