import type { ArticleDocument } from '../documents/types.ts';
import { absoluteUrl } from './hrefs.ts';
import type { PageContext } from './site-context.ts';
import { articlesOfPage } from './take-along.ts';
import type { DateText } from './types.ts';

/** What stands at the end of a page on paper: where it comes from, and where it is. */
export interface PrintedEnd {
	/** The articles that it is about. */
	readonly articles: readonly {
		readonly title: string;
		readonly language: string;
		readonly date: DateText;
		/** Whose report it retells. */
		readonly publisher?: string;
	}[];
	/** Absent without an address of the site. */
	readonly address?: string;
}

/** Build what stands at the end of a page on paper; `articles` as for `buildTakeAlong`. */
export function buildPrintedEnd(page: PageContext, articles: readonly ArticleDocument[] | undefined): PrintedEnd {
	const address = absoluteUrl(page.config.url, page.path);
	return {
		articles: articlesOfPage(page, articles).map(({ title, language, date, source }) => ({
			...{ title, language, date: page.say(date) },
			...(source && { publisher: source.publisher }),
		})),
		...(address !== undefined && { address }),
	};
}
