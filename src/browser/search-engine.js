import { readSearchData } from './search-data.js';
import { readQuery, termsOf } from './search-terms.js';

/**
 * @typedef {import('./search-data.js').SearchDocument} SearchDocument
 * @typedef {{ text: string, mark: boolean }} Piece
 * @typedef {{ document: SearchDocument, title: Piece[], excerpt: Piece[] }} Hit The words that were found are marked.
 * @typedef {{ load: () => Hit | Promise<Hit> }} Result A hit before it is shown.
 * @typedef {{ results: Result[], some: boolean }} Found Where `some` is set, nothing has all the words of the query.
 */

/** What is named goes before what names it; people and places before all. */
const RANKS = { person: 0, place: 0, organization: 1, event: 2, article: 3, section: 3 };
/** How many of the best are asked whether they say the words of the query in a row. */
const ROW = 200;
/** Letters of an excerpt. */
const EXCERPT = 220;

/**
 * Make the search of a site.
 *
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {import('../search/write-search-data.ts').SearchData} data
 * @returns {(query: string) => Found} what a query finds, best first: names that match, then texts. Words may be unfinished;
 * where nothing matches, words with small typing errors do, and then some of the words.
 */
export function createSearch(MiniSearch, data) {
	const { documents, terms: indexed } = readSearchData(data);
	const engine = new MiniSearch({
		fields: ['names', 'text'],
		extractField: (id, field) => indexed[id][field] ?? id,
		stringifyField: (terms) => terms,
		// What is indexed is divided into words already, and so is what is asked.
		tokenize: (terms) => [terms].flat(),
		processTerm: (term) => term,
	});
	engine.addAll(documents.keys());
	const counts = {};
	for (const { text } of indexed) for (const term of new Set(text)) counts[term] = (counts[term] ?? 0) + 1;

	// Short words that stand in most texts tell no name from another.
	const telling = (words) => {
		const rare = words.filter((word) => word.length > 3 || !(counts[word] > documents.length * 0.4));
		return rare.length > 0 ? rare : words;
	};
	const rank = (phrases, words, typos, combineWith = 'AND') => {
		const ask = (fields, list) => {
			const queries = joinings(list).map((terms) => ({
				combineWith,
				queries: [...terms.map(wordQuery(typos)), ...phrases.map(phraseQuery)],
			}));
			return engine.search({ queries }, { fields, boost: { names: 3 }, maxFuzzy: 2 });
		};
		const row = ` ${words.join(' ')} `;
		const hits = new Map();
		for (const [at, { id, score, terms }] of ask(['names', 'text'], words).entries()) {
			const { names, text } = documents[id];
			const lines = [...names, text];
			const inARow = words.length > 1 && at < ROW && saysIn(lines, row);
			if (phrases.every((phrase) => saysIn(lines, phrase))) hits.set(id, { id, terms, rank: 9, weight: inARow ? score * 3 : score });
		}
		const needed = telling(words);
		for (const { id, score, terms, queryTerms } of ask(['names'], needed)) {
			const { kind, names, mentions } = documents[id];
			if (queryTerms.length * 2 < needed.length || !phrases.every((phrase) => saysIn(names, phrase))) continue;
			const whole = names.some((name) => telling(spell(name)).join('') === needed.join(''));
			hits.set(id, { id, terms, rank: RANKS[kind] + (whole ? 0 : 4), weight: score * (1 + Math.log1p(mentions)) });
		}
		return [...hits.values()].sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.id - b.id);
	};
	const find = (phrases, words) => {
		const exact = rank(phrases, words);
		return exact.length > 0 ? exact : rank(phrases, words, true);
	};

	return (query) => {
		const { phrases, words } = readQuery(query);
		let found = find(phrases, words);
		const some = found.length === 0 && phrases.length === 0;
		if (some) {
			const known = words.filter((word) => find([], [word]).length > 0);
			found = find([], known);
			if (found.length === 0) found = rank([], known, true, 'OR');
		}
		const results = found.map(({ id, terms }) => ({ load: () => hitOf(documents[id], new Set(terms)) }));
		return { results, some: some && results.length > 0 };
	};
}

/** The last word may be unfinished, and long ones may go on; with typing errors, all may. Numbers are as they are. */
function wordQuery(typos) {
	return (term, at, { length }) => {
		const isNumber = /\p{N}/u.test(term);
		const wrong = typos && term.length > 3 && !isNumber;
		return {
			combineWith: 'OR',
			prefix: at === length - 1 || (!isNumber && (typos || term.length > 3)),
			fuzzy: wrong && 0.25,
			queries: [term, { fuzzy: false, queries: wrong ? swappings(term) : [] }],
		};
	};
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
	const { kind, names, text } = document;
	const [name = ''] = names;
	const other = names.find((candidate) => hasTerm(candidate, terms));
	// The name by which it was found stands beside the one that it goes by.
	const title = kind !== 'article' && kind !== 'section' && other !== undefined && other !== name ? `${name} (${other})` : name;
	return { document, title: mark(title, terms), excerpt: mark(excerptOf(text, terms), terms) };
}

function hasTerm(text, terms) {
	return termsOf(text).some(({ term }) => terms.has(term));
}

/** The sentence that holds most of the words, cut where it is too long. */
function excerptOf(text, terms) {
	if (text.length <= EXCERPT) return text;
	const sentences = text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["”’»」』)\]]*\s*|$)/gu) ?? [text];
	let best = { count: -1, sentence: '' };
	for (const sentence of sentences) {
		const count = new Set(termsOf(sentence).flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
		if (count > best.count) best = { count, sentence };
	}
	const sentence = best.sentence.trim();
	if (sentence.length <= EXCERPT) return sentence;
	const first = termsOf(sentence).find(({ term }) => terms.has(term))?.start ?? 0;
	const from = first < EXCERPT / 2 ? 0 : sentence.indexOf(' ', first - EXCERPT / 3) + 1;
	return `${from > 0 ? '… ' : ''}${sentence.slice(from, from + EXCERPT).replace(/\s\S*$/u, '')} …`;
}

function mark(text, terms) {
	const pieces = [];
	let end = 0;
	for (const range of termsOf(text)) {
		if (!terms.has(range.term) || range.end <= end) continue;
		const start = Math.max(range.start, end);
		if (start > end) pieces.push({ text: text.slice(end, start), mark: false });
		const last = pieces.at(-1);
		if (last?.mark && start === end) last.text += text.slice(start, range.end);
		else pieces.push({ text: text.slice(start, range.end), mark: true });
		end = range.end;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), mark: false });
	return pieces;
}
