import type { ArticleDocument } from '../documents/types.ts';
import type { ArticleNode } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { type ArticleNote, buildArticleNotes } from './article-notes.ts';
import { type ArticleSection, buildSection, divideArticle } from './article-section.ts';
import { buildCard } from './card.ts';
import { buildCitation, type Citation } from './citation.ts';
import { buildCitationTags } from './citation-tags.ts';
import { buildFrame, type FrameWishes } from './frame.ts';
import { articlePath } from './permalinks.ts';
import { countKinds, entityOf, onPage, type PageContext, type SiteContext } from './site-context.ts';
import { buildTimeline, type TimelineModel } from './timeline.ts';
import { buildToldAndHappened, type ToldAndHappened } from './told-and-happened.ts';
import type { Card, DateText, Frame } from './types.ts';

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
	readonly citation: Citation;
	/** How many of each kind the article tells of, in words. */
	readonly counts: readonly string[];
	readonly sections: readonly ArticleSection[];
	/** What stands on paper in the place of links. */
	readonly notes: readonly ArticleNote[];
	readonly timeline: TimelineModel;
	/** Absent when too few events have a date. */
	readonly told?: ToldAndHappened;
}

/** Build the page of an article. */
export function buildArticlePage(site: SiteContext, article: ArticleNode): ArticlePage {
	const { slug, language } = article.document;
	return buildArticlePageOn(onPage(site, articlePath(slug), language), article);
}

/** Build what shows an article, on its own page or on another. */
export function buildArticlePageOn(page: PageContext, article: ArticleNode): ArticlePage {
	const { document } = article;
	const events = article.entities.filter((key) => entityOf(page, key).record.kind === 'event');
	const sections = divideArticle(article).map((parts) => buildSection(page, article, parts));
	const told = buildToldAndHappened(page, article, sections);
	const timeline = buildTimeline(page, events, { article: document, unfiltered: page.alone !== undefined });
	return {
		frame: buildFrame(page, document.title, document.description, {
			...timeline,
			...introduce(page, document),
			previews: article.mentions.length > 0,
			shareable: true,
		}),
		slug: document.slug,
		title: document.title,
		description: document.description,
		language: document.language,
		direction: direction(document.language),
		date: page.say(document.date),
		author: document.author,
		citation: buildCitation(page, document),
		counts: countKinds(page, article),
		sections,
		notes: buildArticleNotes(page, article),
		timeline,
		...(told && { told }),
		...(document.genre !== undefined && { genre: document.genre }),
		...(document.source && { source: buildSource(page, document.source) }),
	};
}

/** Build the picture of an article. */
export function buildArticleCard(site: SiteContext, { document }: ArticleNode): Card {
	const { slug, title, description, language, genre = 'Article' } = document;
	const page = onPage(site, articlePath(slug), language);
	return buildCard(page, { kind: 'article', label: genre, title, language, line: description, article: document });
}

function introduce(page: PageContext, document: ArticleDocument): FrameWishes {
	const { title, description, language, date, genre = 'Article' } = document;
	return {
		card: buildCard(page, { kind: 'article', label: genre, title, language, line: description, article: document }),
		share: { type: 'article', date },
		apart: page.say(date).text,
		running: page.say(date).text,
		articles: [document],
		citation: buildCitationTags(page, document),
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
