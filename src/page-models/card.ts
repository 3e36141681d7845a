import type { ArticleDocument } from '../documents/types.ts';
import { cardPath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { Card } from './types.ts';

/** What a page's picture shows. */
export interface CardWishes extends Pick<Card, 'kind' | 'label' | 'title' | 'language' | 'nativeName' | 'line'> {
	/** The article that the page belongs to. */
	readonly article?: ArticleDocument;
}

/** Build the picture of a page where its link is shared. */
export function buildCard(page: PageContext, { article, ...wishes }: CardWishes): Card {
	return {
		...wishes,
		path: cardPath(page.path),
		siteTitle: page.config.title,
		alt: describe(page.config.title, wishes),
		...(article && { article: { title: article.title, language: article.language, date: page.say(article.date).text } }),
	};
}

/** Everything that is written on it, in the order in which one reads it. */
function describe(siteTitle: string, { label, title, nativeName, line }: CardWishes): string {
	const words = [`${label}: ${title}`, nativeName?.text, line].filter((part) => part !== undefined && part !== '');
	return `${words.map((part) => part?.replace(/(?<![.!?…。！？؟])$/u, '.')).join(' ')} ${siteTitle}.`;
}
