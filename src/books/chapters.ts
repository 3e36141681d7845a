import type { ArticleSection } from '../page-models/article-section.ts';
import type { OwnNote } from '../page-models/own-notes.ts';
import type { SinglePage } from '../page-models/single-page.ts';
import type { TimelineEntry } from '../page-models/timeline-entry.ts';
import type { DateText } from '../page-models/types.ts';
import type { BookChapter } from './book-types.ts';
import { escapeHtml, writeXhtml } from './xhtml.ts';

/** The files of a book that every book has. */
export const CHAPTERS = { title: 'title.xhtml', timeline: 'timeline.xhtml', notes: 'notes.xhtml', source: 'source.xhtml' } as const;

/** The file of a section, by its place in the article from 0. */
export function sectionFile(index: number): string {
	return `section-${String(index + 1)}.xhtml`;
}

/** Write what a reader of a book reads in turn. */
export function writeChapters(article: SinglePage): readonly BookChapter[] {
	const { frame, sections, timeline, ownNotes, language } = article;
	const own = (path: string, title: string, body: string): BookChapter => {
		return { id: path.replace('.xhtml', ''), path, title, text: writeXhtml({ title, language: frame.locale, direction: 'ltr', body }) };
	};
	return [
		own(CHAPTERS.title, article.title, writeTitlePage(article)),
		...sections.map((section, index): BookChapter => {
			const title = section.title ?? 'Opening';
			const text = writeXhtml({ title, language, direction: article.direction, body: writeSection(section) });
			const path = sectionFile(index);
			return { id: path.replace('.xhtml', ''), path, title, ...(section.title !== undefined && { language }), text };
		}),
		...(timeline.count === 0 ? [] : [own(CHAPTERS.timeline, 'Timeline', writeTimeline(article))]),
		...(ownNotes.length === 0 ? [] : [own(CHAPTERS.notes, 'Notes', writeNotes(ownNotes))]),
		own(CHAPTERS.source, 'Source', writeSource(article)),
	];
}

function writeTitlePage({ title, description, language, direction, genre, date, author, frame }: SinglePage): string {
	return `<section epub:type="titlepage" class="title">
<p class="kicker">${escapeHtml([frame.siteTitle, genre, date.text].filter((part) => part !== undefined).join(' · '))}</p>
<h1 lang="${language}" dir="${direction}">${escapeHtml(title)}</h1>
<p class="standfirst" lang="${language}" dir="${direction}">${escapeHtml(description)}</p>
${author.length === 0 ? '' : `<p>By ${escapeHtml(author.join(', '))}</p>`}
</section>`;
}

function writeSection({ id, title, blocks }: ArticleSection): string {
	const heading = title === undefined ? '<h1 lang="en" dir="ltr">Opening</h1>' : `<h1>${escapeHtml(title)}</h1>`;
	const body = blocks.map(({ id: anchor, kind, html, credit = '', events }) => {
		const told = events.map(
			({ name, href, date, language }) => `<li><a href="${href}"${lang(language)}>${escapeHtml(name)}</a> ${when(date)}</li>`,
		);
		const list = told.length === 0 ? '' : `<ul class="told" lang="en" dir="ltr">${told.join('')}</ul>`;
		const content =
			kind === 'picture'
				? `<div class="picture"><p lang="en" dir="ltr" class="label">Picture in the report (not shown)</p>${html}${credit}</div>`
				: html;
		return `<div id="${escapeHtml(anchor)}">${content}${list}</div>`;
	});
	const text = body
		.join('\n')
		.replaceAll(`<a href="${CHAPTERS.notes}#`, `<a epub:type="noteref" role="doc-noteref" href="${CHAPTERS.notes}#`);
	return `<section id="${escapeHtml(id)}" epub:type="chapter" role="doc-chapter" aria-label="${escapeHtml(title ?? 'Opening')}">${heading}${text}</section>`;
}

function writeTimeline({ timeline }: SinglePage): string {
	const entries = timeline.parts.flatMap(({ kind, groups }) => {
		const list = groups
			.flatMap((group) => group.entries)
			.map(writeEntry)
			.join('\n');
		const now =
			kind === 'to-come' && timeline.now ? `<p class="label">Still to come when the article was written, ${when(timeline.now)}</p>` : '';
		return `${now}<ol class="events">${list}</ol>`;
	});
	return `<section role="doc-appendix" epub:type="appendix"><h1>Timeline</h1>${entries.join('\n')}</section>`;
}

function writeEntry({ id, name, language, href, date, description, basis, citations }: TimelineEntry): string {
	const cited = citations.map((citation) => `<a href="${citation.href}">${escapeHtml(citation.label)}</a>`).join(', ');
	return `<li id="${escapeHtml(id)}"><p class="label">${when(date)}</p><p><a href="${href}"${lang(language)}><b>${escapeHtml(name)}</b></a>. ${escapeHtml(description)}</p>${basis === undefined ? '' : `<p class="label">Dated from: ${escapeHtml(basis)}</p>`}${cited === '' ? '' : `<p class="label">Told in ${cited}</p>`}</li>`;
}

/** Reading systems show such a note above the page when its link is touched. */
function writeNotes(notes: readonly OwnNote[]): string {
	const asides = notes.map(({ id, name, language, native, aliases, description, date, places }) => {
		const names = native.map(({ text, language: tongue }) => ` <span lang="${tongue}">${escapeHtml(text)}</span>`).join('');
		const also = aliases.length === 0 ? '' : `<p class="label">Also named ${escapeHtml(aliases.join(', '))}</p>`;
		const back = places
			.map(({ href, label, language: tongue }) => `<a role="doc-backlink" href="${href}"${lang(tongue)}>${escapeHtml(label)}</a>`)
			.join(', ');
		return `<aside id="${escapeHtml(id)}" epub:type="footnote" role="doc-footnote"><p><b${lang(language)}>${escapeHtml(name)}</b>${names}${date ? `, ${when(date)}` : ''}. ${escapeHtml(description)}</p>${also}${back === '' ? '' : `<p class="label">In the text: ${back}</p>`}</aside>`;
	});
	return `<section epub:type="footnotes"><h1>Notes</h1>${asides.join('\n')}</section>`;
}

function writeSource({ source, citation, language, direction, address, frame }: SinglePage): string {
	const { before, title, after } = citation;
	const made =
		source &&
		`<p>This article retells a report by <b>${escapeHtml(source.publisher)}</b>${source.date ? `, ${when(source.date)}` : ''}.${source.credit.length === 0 ? '' : ` Reported by ${escapeHtml(source.credit.join(', '))}.`}</p>`;
	const note = source?.note === undefined ? '' : `<p>${escapeHtml(source.note)}</p>`;
	const link = address === undefined ? '' : `<p>Published at <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>.</p>`;
	return `<section epub:type="colophon" role="doc-colophon"><h1>Source</h1>${made ?? ''}${note}
<p>Cite: ${escapeHtml(before)}“<bdi lang="${language}" dir="${direction}">${escapeHtml(title)}</bdi>”,${escapeHtml(after)}</p>${link}
<p>Text: <a href="${escapeHtml(frame.license.url)}">${escapeHtml(frame.license.name)}</a>.</p></section>`;
}

function when({ text, datetime, language }: DateText): string {
	return datetime === undefined
		? `<span${lang(language)}>${escapeHtml(text)}</span>`
		: `<time datetime="${escapeHtml(datetime)}"${lang(language)}>${escapeHtml(text)}</time>`;
}

function lang(language: string | undefined): string {
	return language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
}
