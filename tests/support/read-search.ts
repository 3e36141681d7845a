import MiniSearch from 'minisearch';
import { createSearch, type Hit } from '../../src/browser/search-engine.js';
import type { SearchData } from '../../src/search/write-search-data.ts';

/** Read a search's script as a browser does. */
export function readSearchScript(script: string): SearchData {
	return new Function(`let searchData; ${script}; return searchData`)() as SearchData;
}

/** Open the search that a script holds: query → hits, and whether they have some of its words only. */
export function openWholeSearchOf(script: string): (query: string) => { readonly hits: readonly Hit[]; readonly some: boolean } {
	const search = createSearch(MiniSearch, readSearchScript(script));
	return (query) => {
		const { results, some } = search(query);
		// Of one index, all is there at once.
		return { hits: results.map(({ load }) => load() as Hit), some };
	};
}

/** Open the search that a script holds: query → hits. */
export function openSearchOf(script: string): (query: string) => readonly Hit[] {
	const search = openWholeSearchOf(script);
	return (query) => search(query).hits;
}

/** A hit's title or excerpt with the marked words in brackets. */
export function withMarks(pieces: Hit['title']): string {
	return pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}
