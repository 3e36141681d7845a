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
		...names.map(({ kind, path, names: [name, ...others], description }): SearchRecord => {
			const meta = { kind, path, title: name, text: description, language: locale };
			return { url: path, content: [name, ...others].join('. '), language: locale, meta, filters: { part: [PARTS[kind]] } };
		}),
		...articles.flatMap(({ path, language, title: article, description, sections }): readonly SearchRecord[] => {
			const about = { kind: 'article', path, title: article, text: description, language };
			return [
				{ url: path, content: article, language, meta: about, filters: { part: ['events-articles'] } },
				...sections.flatMap(({ title, passages }) =>
					passages.map(({ id, text }): SearchRecord => {
						const url = `${path}#${encodeURIComponent(id)}`;
						return {
							url,
							content: text,
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
