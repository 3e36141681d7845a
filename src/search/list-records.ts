import type { EntityKind } from '../documents/types.ts';
import type { SearchEntries } from './types.ts';

/** The parts of the index, in the order in which what they find is shown: each is searched apart. */
export type SearchPart = 'people-places' | 'organizations' | 'events-articles' | 'texts';

/** A record of Pagefind's index: what is searched, and what a result shows. */
export interface SearchRecord {
	/** The address from the site's root. */
	readonly url: string;
	readonly content: string;
	readonly language: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: { readonly part: readonly [SearchPart] };
}

/** List the records of a site that is too large for one index. */
export function listRecords({ names, articles }: SearchEntries, locale: string): readonly SearchRecord[] {
	return [
		...names.map(({ kind, path, names: [name, ...others], description, notes }): SearchRecord => {
			const [note] = notes;
			const meta = { kind, path, title: name, text: description, language: locale, ...(note !== undefined && { note }) };
			const content = [name, ...others, ...notes].join('. ');
			return { url: path, content, language: locale, meta, filters: { part: [PARTS[kind]] } };
		}),
		...articles.flatMap(({ path, language, title: article, description, notes, sections }): readonly SearchRecord[] => {
			const about = { kind: 'article', path, title: article, text: description, language };
			return [
				{ url: path, content: [article, ...notes].join('. '), language, meta: about, filters: { part: ['events-articles'] } },
				...sections.flatMap(({ title, passages }) =>
					passages.map((passage): SearchRecord => {
						const { id, text } = passage;
						const url = `${path}#${encodeURIComponent(id)}`;
						return {
							url,
							content: [text, ...passage.notes].filter((line) => line !== '').join(' '),
							language,
							meta: { kind: 'passage', path: url, title, section: title, article, language },
							filters: { part: ['texts'] },
						};
					}),
				),
			];
		}),
	];
}

const PARTS = {
	person: 'people-places',
	place: 'people-places',
	organization: 'organizations',
	event: 'events-articles',
} as const satisfies Record<EntityKind, SearchPart>;
