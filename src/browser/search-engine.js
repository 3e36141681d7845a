import { readSearchData } from './search-data.js';
import { termsOf } from './search-terms.js';

/**
 * @typedef {import('./search-data.js').SearchDocument} SearchDocument
 * @typedef {{ text: string, mark: boolean }} Piece
 * @typedef {{ document: SearchDocument, title: Piece[], excerpt: Piece[] }} Hit The words that were found are marked.
 * @typedef {{ load: () => Hit | Promise<Hit> }} Result A hit before it is shown.
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
 * @returns {(query: string) => Result[]} what a query finds, best first: names that match, then texts. Words may be unfinished;
 * where nothing matches, words with small typing errors do, and then single words.
 */
export function createSearch(MiniSearch, data) {
	const { documents, terms } = readSearchData(data);
	const tokenize = (text) => termsOf(text, true).map(({ term }) => term);
	const engine = new MiniSearch({
		fields: ['names', 'text'],
		extractField: (id, field) => terms[id][field] ?? id,
		// What is indexed is divided already.
		stringifyField: (value) => value,
		tokenize: (value) => value,
		processTerm: (term) => term,
	});
	engine.addAll(documents.keys());

	return (query) => {
		const quoted = /^\s*["“„«](.+?)["”“»]?\s*$/.exec(query)?.[1];
		const words = tokenize(quoted ?? query);
		if (words.length === 0) return [];
		const phrase = words.join(' ');
		const found = find(words, phrase, quoted !== undefined);
		return found.map(({ id, terms }) => ({ load: () => hitOf(documents[id], new Set(terms)) }));
	};

	function find(words, phrase, isQuoted) {
		for (const typing of [EXACT, TYPOS, { ...TYPOS, combineWith: 'OR' }]) {
			const ask = (more) => engine.search(words.join(' '), { ...typing, boost: { names: 3 }, tokenize: () => words, ...more });
			const inARow = ({ id }, at) => words.length > 1 && (isQuoted || at < ROW) && saysAll(documents[id], phrase);
			const all = ask({}).map((hit, at) => ({ ...hit, score: hit.score * (inARow(hit, at) ? 3 : 1) }));
			const texts = isQuoted ? all.filter(({ id }) => saysAll(documents[id], phrase)) : all;
			if (texts.length === 0) {
				if (isQuoted) return [];
				continue;
			}
			const names =
				isQuoted || typing.combineWith === 'OR'
					? []
					: ask({ fields: ['names'] }).map((hit) => ({ ...hit, rank: rankOf(documents[hit.id], phrase) }));
			const weight = ({ id, score }) => score * (1 + Math.log1p(documents[id].mentions));
			names.sort((a, b) => a.rank - b.rank || weight(b) - weight(a) || a.id - b.id);
			const named = new Set(names.map(({ id }) => id));
			const rest = texts.filter(({ id }) => !named.has(id)).sort((a, b) => b.score - a.score || a.id - b.id);
			return [...names, ...rest];
		}
		return [];
	}
}

/** The last word may be unfinished, and long ones may go on. */
const EXACT = { combineWith: 'AND', prefix: (term, at, terms) => at === terms.length - 1 || term.length > 3 };
const TYPOS = { ...EXACT, fuzzy: (term) => (term.length > 3 ? 0.25 : false), maxFuzzy: 2 };

/** A name that is the whole query goes before those that only hold it. */
function rankOf({ kind, names }, phrase) {
	return RANKS[kind] + (names.some((name) => spell(name) === phrase) ? 0 : RANKS.section + 1);
}

function saysAll({ names, text }, phrase) {
	return [...names, text].some((line) => ` ${spell(line)} `.includes(` ${phrase} `));
}

function spell(text) {
	return termsOf(text, true)
		.map(({ term }) => term)
		.join(' ');
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
