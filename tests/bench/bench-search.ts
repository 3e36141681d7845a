import { gzipSync } from 'node:zlib';
import type { Permalink } from '../../src/page-models/permalinks.ts';
import type { SearchEntries } from '../../src/search/types.ts';
import { writeSearchData } from '../../src/search/write-search-data.ts';
import { readGold } from '../support/read-gold.ts';
import { openSearchOf, readSearchScript } from '../support/read-search.ts';

/** Words of real texts in their real frequency; every hundredth is a name that few other articles know. */
const WORDS = readGold('tests/bench/gold').flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/\s+/)));
const LONG = WORDS.slice(100, 130).join(' ');
const QUERIES = ['government', 'presi', 'minster', 'the court said', 'name 77', '"on Tuesday"', 'asdf court', 'govrenment', LONG];
const [MOST_RATIO, PASSAGES] = [1.5, 18];

let failed = false;
console.log('articles | letters | text, gzipped | index, gzipped | ratio | ready in the browser | a query');
for (const articles of [1, 100, 500, 1_000]) {
	const entries = makeEntries(articles);
	const text = textsOf(entries).join('\n');
	const script = writeSearchData(entries, 'en');
	const [textSize, indexSize] = [text, script].map((value) => gzipSync(value, { level: 9 }).length) as [number, number];
	const open = cpuOf(() => openSearchOf(script));
	const search = openSearchOf(script);
	const asked = cpuOf(() => {
		for (const query of QUERIES) search(query);
	});
	const ratio = indexSize / textSize;
	const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
	const cells = [
		articles,
		text.length,
		kB(textSize),
		kB(indexSize),
		ratio.toFixed(2),
		`${open.toFixed(2)} CPU s`,
		`${(asked / QUERIES.length).toFixed(3)} CPU s`,
	];
	console.log(cells.join(' | '));
	if (ratio > MOST_RATIO || Object.keys(readSearchScript(script)).length < 5) failed = true;
}
if (failed) process.exitCode = 1;

function cpuOf(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function makeEntries(articles: number): SearchEntries {
	let seed = articles;
	const next = (most: number): number => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((seed / 2 ** 32) * most);
	};
	const passage = (): string =>
		Array.from({ length: 50 }, (_, index) =>
			index % 100 === 7 ? `Name${String(next(articles * 20))}` : (WORDS[next(WORDS.length)] ?? ''),
		).join(' ');
	return {
		names: Array.from({ length: articles }, (_, index) => ({
			kind: 'person',
			path: `people/p${String(index)}.html` as Permalink,
			names: [`Name ${String(index)}`],
			description: passage().slice(0, 80),
			notes: [],
			mentions: 3,
		})),
		articles: Array.from({ length: articles }, (_, index) => ({
			path: `articles/a${String(index)}.html` as Permalink,
			language: 'en',
			title: passage().slice(0, 60),
			description: passage().slice(0, 120),
			notes: [`Name ${String(index)}`],
			sections: [
				{
					id: 'opening',
					title: '',
					passages: Array.from({ length: PASSAGES }, () => ({ id: `p-${next(2 ** 31).toString(36)}`, text: passage(), notes: [] })),
				},
			],
		})),
	};
}

function textsOf({ names, articles }: SearchEntries): readonly string[] {
	return [
		...names.flatMap((entry) => [...entry.names, entry.description]),
		...articles.flatMap(({ title, description, notes, sections }) => [
			title,
			description,
			...notes,
			...sections.flatMap(({ passages }) => passages.map(({ text }) => text)),
		]),
	];
}
