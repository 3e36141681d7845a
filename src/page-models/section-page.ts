import { compareDates, isAfter } from '../dates/compare-dates.ts';
import type { ArticleDocument } from '../documents/types.ts';
import type { ArticleNode } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { excerpt } from '../text/excerpt.ts';
import { type ArticleSection, buildSection, divideArticle, type SectionParts } from './article-section.ts';
import { buildCard } from './card.ts';
import { buildCitationTags } from './citation-tags.ts';
import { buildFrame } from './frame.ts';
import type { Href } from './hrefs.ts';
import { articlePath, sectionPath, withFragment } from './permalinks.ts';
import {
	blockId,
	countKeys,
	entityOf,
	onPage,
	type PageContext,
	type SectionTitle,
	type SiteContext,
	sectionTitle,
} from './site-context.ts';
import { buildEntry, type TimedEvent, type TimelineEntry } from './timeline-entry.ts';
import type { DateText, Frame, LinkModel } from './types.ts';

/** The way to another section's page. */
export interface SectionLink extends SectionTitle {
	readonly href: Href;
}

/** The page of one section of an article, made to be shared. */
export interface SectionPage {
	readonly frame: Frame;
	readonly slug: ArticleDocument['slug'];
	/** The whole article. */
	readonly article: LinkModel;
	/** Language and direction of the article, and so of the section's text. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** The article's date. */
	readonly date: DateText;
	/** What the section is called. */
	readonly title: SectionTitle;
	/** The text's first sentences. */
	readonly description: string;
	/** Its text and what stands beside it; the events are in `events`. */
	readonly section: ArticleSection;
	/** For example "Section 2 of 4". */
	readonly place: string;
	/** The same place in the whole article. */
	readonly whole: Href;
	/** The events that it tells of, in the order of time; each cites the paragraphs of this page. */
	readonly events: readonly TimelineEntry[];
	readonly previous?: SectionLink;
	readonly next?: SectionLink;
}

/** How long a description may be, in UTF-16 units: what those who show links have room for. */
const DESCRIPTION = 200;

/** Build the pages of all sections of an article, in order. */
export function buildSectionPages(site: SiteContext, article: ArticleNode): readonly SectionPage[] {
	return divideArticle(article).map((parts) => buildSectionPage(site, article, parts));
}

function buildSectionPage(site: SiteContext, article: ArticleNode, parts: SectionParts): SectionPage {
	const { document } = article;
	const { slug, language, sections } = document;
	const id = sections[parts.index]?.id ?? '';
	const page: PageContext = { ...onPage(site, sectionPath(slug, id), language), whole: articlePath(slug) };
	const section = buildSection(page, article, parts);
	const [previous, next] = [linkSection(page, document, parts.index - 1), linkSection(page, document, parts.index + 1)];
	const title = sectionTitle(document, parts.index);
	const description = describe(document, parts.index);
	const place = `Section ${String(parts.index + 1)} of ${String(sections.length)}`;
	return {
		frame: buildSectionFrame(page, document, { title, description, place, section }),
		slug,
		article: { label: document.title, href: page.link(articlePath(slug)) },
		language,
		direction: direction(language),
		date: page.say(document.date),
		title,
		description,
		section: { ...section, sidebar: withoutEvents(page, section, parts) },
		place,
		whole: page.link(withFragment(articlePath(slug), id)),
		events: listEvents(page, article, parts, section),
		...(previous && { previous }),
		...(next && { next }),
	};
}

function buildSectionFrame(
	page: PageContext,
	document: ArticleDocument,
	{ title: { title, language }, description, place, section }: Pick<SectionPage, 'title' | 'description' | 'place' | 'section'>,
): Frame {
	// The opening has no title of its own: its picture shows its first words instead.
	const words = language === undefined ? { label: title, title: description } : { label: 'Section', title, line: description };
	return buildFrame(page, `${title} · ${document.title}`, description, {
		card: buildCard(page, { kind: 'section', ...words, language: document.language, article: document }),
		articles: [document],
		running: page.say(document.date).text,
		share: { type: 'article', canonical: articlePath(document.slug), date: document.date, section: title },
		apart: place.toLowerCase(),
		previews: section.sidebar.groups.length > 0,
		shareable: true,
		citation: buildCitationTags(page, document),
	});
}

/** Its first sentences; of a section without text what else there is. */
function describe({ sections, language, description }: ArticleDocument, index: number): string {
	const blocks = sections[index]?.blocks ?? [];
	const ofKind = (kind: string): readonly string[] =>
		blocks.filter((block) => block.kind === kind).flatMap(({ texts }) => texts.map(({ plain }) => plain));
	return excerpt(ofKind('text'), language, DESCRIPTION) || excerpt(ofKind('picture'), language, DESCRIPTION) || description;
}

function linkSection(page: PageContext, document: ArticleDocument, index: number): SectionLink | undefined {
	const section = document.sections[index];
	return section && { ...sectionTitle(document, index), href: page.link(sectionPath(document.slug, section.id)) };
}

/** The events have a list of their own on the page. */
function withoutEvents(page: PageContext, { sidebar }: ArticleSection, { keys }: SectionParts): ArticleSection['sidebar'] {
	const groups = sidebar.groups.filter(({ kind }) => kind !== 'event');
	return {
		summary: countKeys(
			page,
			[...keys].filter((key) => entityOf(page, key).record.kind !== 'event'),
		).join(', '),
		groups,
	};
}

function listEvents(
	page: PageContext,
	article: ArticleNode,
	{ index, keys }: SectionParts,
	{ blocks }: ArticleSection,
): readonly TimelineEntry[] {
	const { document } = article;
	const events = [...keys].flatMap((key): TimedEvent[] => {
		const { record, ...entity } = entityOf(page, key);
		if (record.kind !== 'event') return [];
		const citations = entity.citations.filter((spot) => spot.article === document.slug && spot.section === index);
		return [{ entity: { ...entity, record, citations }, record, toCome: isAfter(record.date, document.date) }];
	});
	events.sort((a, b) => compareDates(a.record.date, b.record.date) || (a.record.id < b.record.id ? -1 : 1));
	return events.map((event) => {
		const mention = article.mentions.find((spot) => spot.section === index && spot.entity === event.entity.key);
		const spots = event.entity.citations.length === 0 && mention ? [mention] : event.entity.citations;
		const citations = spots.map((spot) => ({
			label: `paragraph ${String(blocks[spot.block]?.number ?? '')}`,
			href: page.link(withFragment(page.path, blockId(page, spot))),
		}));
		return { ...buildEntry(page, event, { gap: undefined, facets: [] }), citations };
	});
}
