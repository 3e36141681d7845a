import { readSearchData } from './search-data.js';
import { cutExcerpt, findTerms, markTerms, readQuery, termsOf } from './search-terms.js';

/**
 * @typedef {import('./search-data.js').SearchDocument} SearchDocument
 * @typedef {import('./search-terms.js').Piece} Piece
 * @typedef {{ document: SearchDocument, title: Piece[], note: Piece[], excerpt: Piece[] }} Hit The words that were found are marked.
 * @typedef {{ load: () => Hit | Promise<Hit> }} Result A hit before it is shown.
 * @typedef {{ results: Result[], some: boolean }} Found Where `some` is set, nothing has all the words of the query.
 */

const FIELDS = ['names', 'text', 'notes'];
/** What is named goes before what names it; people and places before all. */
const RANKS = { person: 0, place: 0, organization: 1, event: 2, article: 3, section: 3 };
/** How many of the best are asked whether they say the words of the query in a row. */
const ROW = 200;

/**
 * Make the search of a site.
 *
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {import('../search/write-search-data.ts').SearchData} data
 * @returns {(query: string) => Found} what a query finds, best first: names that match, then texts. Words may be unfinished;
 * where nothing matches, words with small typing errors do, and then some of the words.
 */
export function createSearch(MiniSearch, data) {
	const index = openIndex(MiniSearch, readSearchData(data));
	const find = (phrases, words) => {
		const exact = rank(index, phrases, words);
		return exact.length > 0 ? exact : rank(index, phrases, words, true);
	};
	return (query) => {
		const { phrases, words } = readQuery(query);
		let found = find(phrases, words);
		const some = found.length === 0 && phrases.length === 0;
		if (some) {
			const known = words.filter((word) => find([], [word]).length > 0);
			found = find([], known);
			if (found.length === 0) found = rank(index, [], known, true, 'OR');
		}
		const [documents] = index;
		const results = found.map(({ id, terms }) => ({ load: () => hitOf(documents[id], new Set(terms)) }));
		return { results, some: some && results.length > 0 };
	};
}

/** Makes the index, and what leaves out the words that tell no name from another: short ones that stand in most texts. */
function openIndex(MiniSearch, { documents, terms: indexed }) {
	const engine = new MiniSearch({
		fields: FIELDS,
		extractField: (id, field) => indexed[id][field] ?? id,
		stringifyField: (terms) => terms,
		// What is indexed is divided into words already, and so is what is asked.
		tokenize: (terms) => [terms].flat(),
		processTerm: (term) => term,
	});
	engine.addAll(documents.keys());
	const counts = {};
	for (const { text } of indexed) for (const term of new Set(text)) counts[term] = (counts[term] ?? 0) + 1;
	const telling = (words) => {
		const rare = words.filter((word) => word.length > 3 || !(counts[word] > documents.length * 0.4));
		return rare.length > 0 ? rare : words;
	};
	return [documents, engine, telling];
}

/** Finds what holds the phrases and the words, best first. */
function rank([documents, engine, telling], phrases, words, typos, combineWith = 'AND') {
	const ask = (fields, list) => {
		const queries = joinings(list).map((terms) => ({
			combineWith,
			queries: [...terms.map(wordQuery(typos)), ...phrases.map(phraseQuery)],
		}));
		return engine.search({ queries }, { fields, boost: { names: 3 }, maxFuzzy: 2 });
	};
	const row = ` ${words.join(' ')} `;
	const hits = new Map();
	for (const [at, { id, score, terms }] of ask(FIELDS, words).entries()) {
		const { names, text, notes } = documents[id];
		const lines = [...names, text, ...notes];
		const inARow = words.length > 1 && at < ROW && saysIn(lines, row);
		if (phrases.every((phrase) => saysIn(lines, phrase))) hits.set(id, { id, terms, rank: 9, weight: score * (inARow ? 3 : 1) });
	}
	const needed = telling(words);
	// A query with a number may be a date, which is as good as an event's name.
	const fields = words.some(isNumber) ? ['names', 'notes'] : ['names'];
	for (const { id, score, terms, queryTerms } of ask(fields, needed)) {
		const { kind, mentions = 0 } = documents[id];
		const lines = fields.flatMap((field) => documents[id][field]);
		if (queryTerms.length * 2 < needed.length || !phrases.every((phrase) => saysIn(lines, phrase))) continue;
		const whole = lines.some((line) => telling(spell(line)).join('') === needed.join(''));
		hits.set(id, { id, terms, rank: RANKS[kind] + (whole ? 0 : 4), weight: score * (1 + Math.log1p(mentions)) });
	}
	return [...hits.values()].sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.id - b.id);
}

/** The last word may be unfinished, and long ones may go on; with typing errors, all may. Numbers are as they are. */
function wordQuery(typos) {
	return (term, at, { length }) => {
		const isWord = !isNumber(term);
		const wrong = typos && isWord && term.length > 3;
		return {
			combineWith: 'OR',
			prefix: at === length - 1 || (isWord && (typos || term.length > 3)),
			fuzzy: wrong && 0.25,
			queries: [term, { fuzzy: false, queries: wrong ? swappings(term) : [] }],
		};
	};
}

function isNumber(term) {
	return /\p{N}/u.test(term);
}

/** A word with each two neighbours changed over. */
function swappings(term) {
	return [...term].map((sign, at) => term.slice(0, at) + (term[at + 1] ?? '') + sign + term.slice(at + 2));
}

/** The words of a query, and the words with two of them as one: `xi an` may be Xi’an. */
function joinings(words) {
	const joined = words.slice(1).map((word, at) => [...words.slice(0, at), words[at] + word, ...words.slice(at + 2)]);
	return words.length > 5 ? [words] : [words, ...joined];
}

function phraseQuery(phrase) {
	const terms = phrase.trim().split(' ');
	const isOpen = !phrase.endsWith(' ');
	return { combineWith: 'AND', queries: terms.map((term, at) => ({ queries: [term], prefix: isOpen && at === terms.length - 1 })) };
}

function saysIn(lines, row) {
	return lines.some((line) => ` ${spell(line).join(' ')} `.includes(row));
}

function spell(text) {
	return termsOf(text, true).map(({ term }) => term);
}

function hitOf(document, terms) {
	const { kind, names, text, notes } = document;
	const [name = ''] = names;
	const isFound = (line) => findTerms(line, terms).length > 0;
	const other = names.find(isFound) ?? name;
	// The name by which it was found stands beside the one that it goes by.
	const title = other === name ? name : `${name} (${other})`;
	const note = notes.find((line) => kind === 'event' || isFound(line)) ?? '';
	return { document, title: markTerms(title, terms), note: markTerms(note, terms), excerpt: markTerms(cutExcerpt(text, terms), terms) };
}
