import MiniSearch from 'minisearch';
import { createSearch, type Hit } from '../../src/browser/search-engine.js';
import type { SearchData } from '../../src/search/write-search-data.ts';

/** Read a search's script as a browser does. */
export function readSearchScript(script: string): SearchData {
	return new Function(`let searchData; ${script}; return searchData`)() as SearchData;
}

/** Open the search that a script holds: query → hits. */
export function openSearchOf(script: string): (query: string) => readonly Hit[] {
	const search = createSearch(MiniSearch, readSearchScript(script));
	// Of one index, all is there at once.
	return (query) => search(query).map(({ load }) => load() as Hit);
}

/** A hit's title or excerpt with the marked words in brackets. */
export function withMarks(pieces: Hit['title']): string {
	return pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}
