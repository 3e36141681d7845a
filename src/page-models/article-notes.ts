import type { EntityKind } from '../documents/types.ts';
import type { ArticleNode, EntityKey } from '../graph/types.ts';
import { entityLink, entityOf, type PageContext } from './site-context.ts';
import type { DateText } from './types.ts';

/** What a note says of an entity that an article names, where a link cannot be followed: on paper, in a file of its own. */
export interface ArticleNote {
	/** From 1, in the order in which the text first names them. */
	readonly number: number;
	readonly kind: EntityKind;
	readonly name: string;
	/** Set when the name is not in the language of the page. */
	readonly language?: string;
	/** Names in other languages. */
	readonly native: readonly { readonly text: string; readonly language: string }[];
	readonly description: string;
	/** Events only. */
	readonly date?: DateText;
}

/** Number the entities that an article names, in the order in which it first names them. */
export function numberNotes({ mentions }: ArticleNode): ReadonlyMap<EntityKey, number> {
	const keys = new Set(mentions.map(({ entity }) => entity));
	return new Map([...keys].map((key, index) => [key, index + 1]));
}

/** Build the notes of an article, in the order of their numbers. */
export function buildArticleNotes(page: PageContext, article: ArticleNode): readonly ArticleNote[] {
	return [...numberNotes(article)].map(([key, number]) => buildArticleNote(page, key, number));
}

/** Build the note on an entity. */
export function buildArticleNote(page: PageContext, key: EntityKey, number: number): ArticleNote {
	const { record } = entityOf(page, key);
	const { kind, name, language } = entityLink(page, key);
	const names = Object.entries(record.nativeName).map(([tag, text]) => ({ text, language: tag }));
	return {
		number,
		kind,
		name,
		...(language !== undefined && { language }),
		native: names.filter(({ text }) => text !== name),
		description: record.description,
		...(record.kind === 'event' && { date: page.say(record.date) }),
	};
}
