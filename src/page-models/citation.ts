import { toDatetime } from '../dates/html-datetime.ts';
import { toIsoDate } from '../dates/iso-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { ArticleDocument } from '../documents/types.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { absoluteUrl } from './hrefs.ts';
import { articlePath, CITATION_FILES, citationPath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { LinkModel } from './types.ts';

/** What a reference to an article says, in whatever form it is written. */
export interface Reference {
	readonly id: string;
	readonly title: string;
	readonly author: readonly string[];
	/** The site that publishes it. */
	readonly siteTitle: string;
	readonly date: EdtfDate;
	/** The date in words of the site's language. */
	readonly when: string;
	/** Absent without an address of the site. */
	readonly url: string | undefined;
	/** BCP 47 tag. */
	readonly language: string;
	readonly genre: string | undefined;
	/** Sentences on what else one should know. */
	readonly notes: readonly string[];
}

/** How to cite an article: in words, and for programs. */
export interface Citation {
	/** The names before the title; empty when there are none. */
	readonly before: string;
	readonly title: string;
	/** What follows the title: site, date in words, address. */
	readonly after: string;
	/** The forms for programs, to be copied or taken as files. */
	readonly forms: Readonly<Record<keyof typeof CITATION_FILES, CitationForm>>;
}

/** A reference in the form of some programs. */
export interface CitationForm extends LinkModel {
	readonly text: string;
	/** The file's media type. */
	readonly type: string;
}

/** Build how to cite an article. */
export function buildCitation(page: PageContext, document: ArticleDocument): Citation {
	const { config, link } = page;
	const { slug, title, author, date, language, genre, source } = document;
	const url = absoluteUrl(config.url, articlePath(slug));
	const when = page.speak(config.locale).date(date).text;
	const retold = source ? [`Retold from a report by ${source.publisher}.`] : [];
	const vague = isWhole(date) ? [] : [`Dated: ${when}.`];
	const reference = { id: slug, title, author, siteTitle: config.title, date, when, url, language, genre, notes: [...vague, ...retold] };
	const form = (name: keyof typeof CITATION_FILES, text: string): CitationForm => {
		return { label: LABELS[name], type: CITATION_FILES[name].type, href: link(citationPath(slug, name)), text };
	};
	return {
		before: author.length === 0 ? '' : `${new Intl.ListFormat(config.locale).format(author)}: `,
		title,
		after: ` ${[config.title, when, ...(url === undefined ? [] : [url])].join(', ')}. ${retold.join('')}`.trimEnd(),
		forms: { bibtex: form('bibtex', writeBibtex(reference)), csl: form('csl', writeCslJson(reference)) },
	};
}

const LABELS = { bibtex: 'BibTeX', csl: 'CSL-JSON' } as const satisfies Record<keyof typeof CITATION_FILES, string>;

/** Whether ISO 8601 says all that is known. */
function isWhole(date: EdtfDate): boolean {
	return date.shape.kind === 'moment' && !date.approximate && !date.uncertain && toIsoDate(date) === toDatetime(date.shape);
}
