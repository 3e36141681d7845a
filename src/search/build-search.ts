import type { Graph } from '../graph/types.ts';
import type { SiteConfig } from '../page-models/types.ts';
import { listEntries } from './list-entries.ts';
import { listRecords, type SearchRecord } from './list-records.ts';
import type { SearchEntries } from './types.ts';
import { writeSearchData, writeShardsData } from './write-search-data.ts';

/** What the search of a site reads: one index, or records that are to be divided into shards. */
export interface SiteSearch {
	/** The script `search/index.js`. */
	readonly script: string;
	/** Empty for a site that one index serves. */
	readonly records: readonly SearchRecord[];
}

/**
 * What one index may hold, in letters (UTF-16 units): about 500 articles. Beyond, readers would wait too long for it
 * (`npm run bench:search`).
 */
const MOST = 3_500_000;

/**
 * Build what the search of a site reads.
 *
 * @param config - the settings of the site
 */
export function buildSearch(graph: Graph, { locale, mostSearched = MOST }: Pick<SiteConfig, 'locale' | 'mostSearched'>): SiteSearch {
	const entries = listEntries(graph, locale);
	if (countLetters(entries) <= mostSearched) return { script: writeSearchData(entries, locale), records: [] };
	return { script: writeShardsData(), records: listRecords(entries, locale) };
}

function countLetters({ names, articles }: SearchEntries): number {
	const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
	const passages = articles.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
	return sum(passages.map(({ text }) => text.length)) + sum(names.map((entry) => entry.names.join('').length + entry.description.length));
}
