import { DAY } from '../dates/calendar.ts';
import { toIsoDate } from '../dates/iso-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { ArticleNode } from '../graph/types.ts';
import { buildArticlePageOn } from '../page-models/article-page.ts';
import { absoluteUrl, type Href, linksFrom } from '../page-models/hrefs.ts';
import { buildOwnNotes, keysOfNotes, linkNotes, ownReferences } from '../page-models/own-notes.ts';
import { articlePath, type Permalink, singlePath } from '../page-models/permalinks.ts';
import type { SinglePage } from '../page-models/single-page.ts';
import { onPage, type PageContext, type SiteContext } from '../page-models/site-context.ts';
import { entryId } from '../page-models/timeline-entry.ts';
import { hashText } from '../text/fingerprint.ts';
import { nameUuid } from '../text/name-uuid.ts';
import type { Book, BookChapter, BookText } from './book-types.ts';
import { CHAPTERS, sectionFile, writeChapters } from './chapters.ts';
import { writePackageDocument } from './package-document.ts';
import { BOOK_STYLE } from './style.ts';
import { takePictures } from './take-pictures.ts';
import { escapeHtml, writeXhtml } from './xhtml.ts';

/** Build an article as a book for e-readers (EPUB 3.3): every text of it, and which pictures go with them. */
export function buildBook(site: SiteContext, article: ArticleNode): Book {
	const { document } = article;
	const { config } = site;
	const page = onBook(site, article);
	const address = absoluteUrl(config.url, articlePath(document.slug));
	const single: SinglePage = {
		...buildArticlePageOn(page, article),
		ownNotes: buildOwnNotes(page, article),
		...(address !== undefined && { address }),
	};
	const { chapters, pictures } = takePictures(writeChapters(single));
	const { date } = document;
	const facts = {
		identifier: address ?? nameUuid(`${config.title}\n${document.slug}`),
		title: document.title,
		description: document.description,
		language: document.language,
		direction: single.direction,
		publisher: config.title,
		author: document.author,
		rights: `${config.license.name}, ${config.license.url}`,
		date: toIsoDate(date),
		modified: modifiedAt(date, chapters),
	};
	const texts: BookText[] = [
		{ path: 'book.opf', text: writePackageDocument(facts, chapters, pictures) },
		{ path: 'nav.xhtml', text: writeNavigation(chapters, config.locale) },
		...chapters,
		{ path: 'book.css', text: BOOK_STYLE },
	];
	return { slug: document.slug, texts: texts.map(({ path, text }) => ({ path, text })), pictures };
}

/**
 * There is no clock: the same article gives the same book. E-readers know by this time whether a book is another than
 * the one that they have, so that its time of day is made from the words.
 */
function modifiedAt({ earliest }: EdtfDate, chapters: readonly BookChapter[]): string {
	const day = Math.floor((earliest ?? 0) / DAY) * DAY;
	const second = hashText(chapters.map(({ text }) => text).join('')) % 86_400;
	return new Date(day + second * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Stand in the book: places of the article are in the files of their sections, entities in the notes, events in the timeline. */
function onBook(site: SiteContext, article: ArticleNode): PageContext {
	const { slug, language, sections } = article.document;
	const files = new Map<string, string>();
	for (const [index, { id, also, blocks }] of sections.entries()) {
		for (const anchor of [id, ...also, ...blocks.flatMap((block) => [block.id, ...block.also])]) files.set(anchor, sectionFile(index));
	}
	for (const key of article.entities) {
		const record = site.graph.entities.get(key)?.record;
		if (record?.kind === 'event') files.set(entryId(record), CHAPTERS.timeline);
	}
	const own = articlePath(slug);
	const outside = linksFrom(singlePath(slug));
	const rest = (to: Permalink): Href => {
		const [path = '', anchor = ''] = to.split('#');
		// E-readers know no directives for words.
		const id = anchor.split(':~:')[0] ?? '';
		const file = path === own ? (files.get(id) ?? CHAPTERS.title) : undefined;
		if (file === undefined) return outside(to);
		return (files.has(id) ? `${file}#${encodeURIComponent(id)}` : file) as Href;
	};
	const link = linkNotes(site, keysOfNotes(site, article), (id) => `${CHAPTERS.notes}#${encodeURIComponent(id)}` as Href, rest);
	return { ...onPage(site, singlePath(slug), language), link, alone: { references: ownReferences(article) } };
}

function writeNavigation(chapters: readonly BookChapter[], locale: string): string {
	const link = ({ path, title, language }: BookChapter): string =>
		`<li><a href="${path}"${language === undefined ? '' : ` lang="${language}"`}>${escapeHtml(title)}</a></li>`;
	const [first] = chapters.filter(({ id }) => id.startsWith('section-'));
	const landmarks = [
		...(first ? [`<li><a epub:type="bodymatter" href="${first.path}">Text</a></li>`] : []),
		`<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>`,
	];
	const body = `<nav epub:type="toc" role="doc-toc" aria-label="Contents"><h1>Contents</h1><ol>${chapters.map(link).join('')}</ol></nav><nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden"><ol>${landmarks.join('')}</ol></nav>`;
	return writeXhtml({ title: 'Contents', language: locale, direction: 'ltr', body });
}
