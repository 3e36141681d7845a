import { termsOf } from './search-terms.js';

/**
 * @typedef {{ kind: string, path: string, names: string[], text: string, notes: string[], language: string, mentions?: number, section?: string, article?: string }} SearchDocument
 * What a search finds: an entity, an article, a section or a passage. `path` is its address from the site's root; `text`
 * is a description or a passage; `notes` are a date, authors, what pictures show; a passage has no names, and says in which
 * section and article it stands.
 */

/** Changes with the form of the data: no script reads another form than its own. */
export const DATA_FORM = 2;

/** A number is written in digits that go on, 34 from `]`, and one that ends it, of 57 from `#`: JSON and JavaScript leave all these as they are. */
export const OPEN = 93;
export const OPENS = 34;
export const LAST = 35;
export const LASTS = 57;
/** Parts a text from what is said beside it. */
export const BESIDE = '!';

/**
 * Read what the build wrote (see search/write-search-data.ts).
 *
 * @param {import('../search/write-search-data.ts').SearchData} data
 * @returns {{ documents: SearchDocument[], terms: { names: string[], text: string[], notes: string[] }[] }} what can be found, and the words by which it is
 */
export function readSearchData(data) {
	const words = readWords(data.words);
	const termsOfWord = words.map((word) => termsOf(word).map(({ term }) => term));
	const numbersOf = (packed) => {
		const numbers = [];
		let rest = 0;
		for (let at = 0; at < packed.length; at++) {
			const code = packed.charCodeAt(at);
			if (code < OPEN) {
				numbers.push(rest * LASTS + code - LAST);
				rest = 0;
			} else rest = rest * OPENS + code - OPEN + 1;
		}
		return numbers;
	};
	const textOf = (packed) => {
		const numbers = numbersOf(packed);
		let text = '';
		let afterWord = false;
		for (const number of numbers) {
			const isWord = termsOfWord[number].length > 0;
			text += isWord && afterWord ? ` ${words[number]}` : words[number];
			afterWord = isWord;
		}
		return text;
	};
	const termsIn = (packed) => numbersOf(packed).flatMap((number) => termsOfWord[number]);
	const documents = [];
	const terms = [];
	const linesOf = (packed) => textOf(packed).split('\n').filter(String);
	const add = (names, said, rest) => {
		const [text, notes = ''] = said.split(BESIDE);
		terms.push({ names: termsIn(names), text: termsIn(text), notes: termsIn(notes) });
		documents.push({ names: linesOf(names), text: textOf(text), notes: linesOf(notes), ...rest });
	};
	for (const [kind, path, mentions, names, description] of data.names)
		add(names, description, { kind, path, mentions, language: data.locale });
	for (const [path, language, title, description, sections] of data.articles) {
		const article = textOf(title);
		add(title, description, { kind: 'article', path, language });
		for (const [id, heading, ...passages] of sections) {
			const section = textOf(heading);
			if (section !== '') add(heading, '', { kind: 'section', path: `${path}#${encodeURIComponent(id)}`, language, article });
			for (let at = 0; at < passages.length; at += 2) {
				add('', passages[at + 1], { kind: 'passage', path: `${path}#${encodeURIComponent(passages[at])}`, language, section, article });
			}
		}
	}
	return { documents, terms };
}

function readWords(lines) {
	let before = '';
	// Line feeds stand in the list, too: as the pieces that part the names of one entity.
	return lines.split('\v').map((line) => {
		before = before.slice(0, Number(line[0])) + line.slice(1);
		return before;
	});
}
