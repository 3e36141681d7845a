/**
 * What counts as one word to the search, in the build and in the reader's browser. Plain rules instead of a dictionary:
 * both sides must come to the same words, whatever their versions of Unicode's data are.
 */

/** Scripts that put no spaces between words; their runs become overlapping pairs of characters (as in Lucene's CJKAnalyzer). */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const SPACED = `(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`;
/** Single letters with dots between them are one word. */
const DOTTED = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])';
const WORD = new RegExp(`(${UNSPACED}+)|${DOTTED}|${SPACED}(?:['’ʼ]${SPACED})*`, 'gu');
/** Accents of Latin, Greek and Cyrillic; the points of Hebrew; the vowel signs and the tatweel of Arabic. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ', ى: 'ي', ة: 'ه' };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Fold a word for the search: no capitals, no accents, no apostrophes, no possessive, no dots.
 *
 * @param {string} word
 * @returns {string}
 */
export function foldWord(word) {
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(MARKS, '')
		.normalize('NFC')
		.replace(/['’ʼ]s$/, '')
		.replace(/['’ʼ.]/g, '')
		.replace(LETTER, (letter) => LETTERS[letter]);
}

/**
 * List the terms of a text with their places (UTF-16 units). The last character of a run without spaces is a term of
 * its own, so that it is found alone; a query leaves it out, since the pair before holds it.
 *
 * @param {string} text
 * @param {boolean} [isQuery]
 * @returns {{ term: string, start: number, end: number }[]}
 */
export function termsOf(text, isQuery = false) {
	const terms = [];
	for (const { 0: word, 1: run, index } of text.matchAll(WORD)) {
		if (run === undefined) {
			terms.push({ term: foldWord(word), start: index, end: index + word.length });
			continue;
		}
		const signs = [...run];
		let start = index;
		for (const [at, sign] of signs.entries()) {
			const pair = sign + (signs[at + 1] ?? '');
			if (at === 0 || at + 1 < signs.length || !isQuery) terms.push({ term: foldWord(pair), start, end: start + pair.length });
			start += sign.length;
		}
	}
	return terms;
}

/**
 * Divide a text into its words and what stands between them; a single space between two words is left out, and
 * nothing at all between them is an empty piece.
 *
 * @param {string} text
 * @returns {string[]} put together again, with a space between any two words that follow each other, they are the text
 */
export function piecesOf(text) {
	const pieces = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const between = text.slice(end, index);
		if (pieces.length === 0 ? between !== '' : between !== ' ') pieces.push(between);
		pieces.push(word);
		end = index + word.length;
	}
	if (end < text.length) pieces.push(text.slice(end));
	return pieces;
}

/** Write the quotation marks of any language as those of keyboards. */
export function plainQuotes(query) {
	return query.replace(/[“”„«»「」『』]/g, '"');
}

/**
 * Divide a query into what is to stand in a row, which is in quotation marks of any language, and single words.
 *
 * @param {string} query
 * @returns {{ phrases: string[], words: string[] }} a phrase begins with a space, and ends with one unless its last word may go on
 */
export function readQuery(query) {
	const parts = plainQuotes(query)
		.split('"')
		.map((part) => termsOf(part, true).map(({ term }) => term));
	const open = parts.length % 2 === 0 && parts.at(-1);
	return {
		phrases: parts.filter((part, at) => at % 2 && part.length > 0).map((part) => ` ${part.join(' ')}${part === open ? '' : ' '}`),
		words: parts.filter((_, at) => at % 2 === 0).flat(),
	};
}

/** Letters of an excerpt. */
const EXCERPT = 220;

/** Find words, a set of terms, in a text. */
export function findTerms(text, terms) {
	return termsOf(text).filter(({ term }) => terms.has(term));
}

/**
 * Take from a text the sentence that holds most of some words, cut where it is too long.
 *
 * @param {string} text
 * @param {Set<string>} terms
 */
export function cutExcerpt(text, terms) {
	if (text.length <= EXCERPT) return text;
	let best = '';
	let most = -1;
	for (const sentence of text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["”’»」』)\]]*\s*|$)/gu) ?? [text]) {
		const count = new Set(findTerms(sentence, terms).map(({ term }) => term)).size;
		if (count <= most) continue;
		best = sentence.trim();
		most = count;
	}
	if (best.length <= EXCERPT) return best;
	const first = findTerms(best, terms)[0]?.start ?? 0;
	const from = first < EXCERPT / 2 ? 0 : best.indexOf(' ', first - EXCERPT / 3) + 1;
	return `${from > 0 ? '… ' : ''}${best.slice(from, from + EXCERPT).replace(/\s\S*$/u, '')} …`;
}

/**
 * Mark words in a text.
 *
 * @typedef {{ text: string, mark: boolean }} Piece
 * @param {string} text
 * @param {Set<string>} terms
 * @returns {Piece[]} together, they are the text
 */
export function markTerms(text, terms) {
	const pieces = [];
	let at = 0;
	for (const { start, end } of findTerms(text, terms)) {
		const last = pieces.at(-1);
		if (start > at || !last) pieces.push({ text: text.slice(at, start), mark: false }, { text: text.slice(start, end), mark: true });
		else last.text += text.slice(at, end);
		at = Math.max(at, end);
	}
	return [...pieces, { text: text.slice(at), mark: false }].filter((piece) => piece.text);
}
