import type { SearchEntries } from './types.ts';

/** A record of Pagefind's index: what is searched, and what a result shows. Names and texts are searched apart. */
export interface SearchRecord {
	/** The address from the site's root. */
	readonly url: string;
	readonly content: string;
	readonly language: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: { readonly part: readonly ['name'] | readonly ['text'] };
}

/** List the records of a site that is too large for one index. */
export function listRecords({ names, articles }: SearchEntries, locale: string): readonly SearchRecord[] {
	return [
		...names.map(({ kind, path, names: [name, ...others], description }): SearchRecord => {
			const meta = { kind, path, title: name, text: description, language: locale };
			return { url: path, content: [name, ...others].join('. '), language: locale, meta, filters: { part: ['name'] } };
		}),
		...articles.flatMap(({ path, language, title: article, description, sections }): readonly SearchRecord[] => {
			const about = { kind: 'article', path, title: article, text: description, language };
			return [
				{ url: path, content: article, language, meta: about, filters: { part: ['name'] } },
				...sections.flatMap(({ title, passages }) =>
					passages.map(({ id, text }): SearchRecord => {
						const url = `${path}#${encodeURIComponent(id)}`;
						return {
							url,
							content: text,
							language,
							meta: { kind: 'passage', path: url, title, section: title, article, language },
							filters: { part: ['text'] },
						};
					}),
				),
			];
		}),
	];
}
