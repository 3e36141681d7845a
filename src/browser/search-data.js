import { termsOf } from './search-terms.js';

/**
 * @typedef {{ kind: string, path: string, names: string[], text: string, mentions: number, language: string, section: string, article: string }} SearchDocument
 * What a search finds: an entity, an article, a section or a passage. `path` is its address from the site's root; `text`
 * is a description or a passage; a passage has no names, and says in which section and article it stands.
 */

/** Digits that go on, and digits that end a number: signs that JSON and JavaScript leave as they are. */
export const OPEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@';
export const LAST = 'abcdefghijklmnopqrstuvwxyz0123456789[]^_`{|}~ ';

/** The fields of MiniSearch's index. */
export const FIELDS = ['names', 'text'];

/**
 * Read what the build wrote (see search/write-search-data.ts), and make the inverted index of it by counting.
 *
 * @param {import('../search/write-search-data.ts').SearchData} data
 * @returns {{ documents: SearchDocument[], index: import('minisearch').AsPlainObject }} the index's ids are places in the list
 */
export function readSearchData(data) {
	const words = readWords(data.words);
	const termsOfWord = words.map((word) => termsOf(word).map(({ term }) => term));
	const numbersOf = (packed) => {
		const numbers = [];
		let rest = 0;
		for (const digit of packed) {
			const open = OPEN.indexOf(digit);
			if (open >= 0) rest = rest * OPEN.length + open + 1;
			else {
				numbers.push(rest * LAST.length + LAST.indexOf(digit));
				rest = 0;
			}
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
	const documents = [];
	const packedFields = [];
	const add = (names, text, rest) => {
		const shown = textOf(names);
		packedFields.push([names, text]);
		documents.push({
			language: data.locale,
			section: '',
			article: '',
			mentions: 0,
			names: shown === '' ? [] : shown.split('\n'),
			text: textOf(text),
			...rest,
		});
	};
	for (const [kind, path, mentions, names, description] of data.names) add(names, description, { kind, path, mentions });
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
	return { documents, index: invert(packedFields, (packed) => numbersOf(packed).flatMap((number) => termsOfWord[number])) };
}

function readWords(lines) {
	let before = '';
	// Line feeds stand in the list, too: as the pieces that part the names of one entity.
	return lines.split('\v').map((line) => {
		before = before.slice(0, Number(line[0])) + line.slice(1);
		return before;
	});
}

/** Makes what MiniSearch loads. */
function invert(packedFields, termsIn) {
	const postings = new Map();
	const lengths = packedFields.map((fields, id) =>
		fields.map((packed, field) => {
			const terms = termsIn(packed);
			for (const term of terms) {
				const places = postings.get(term) ?? {};
				const counts = places[field] ?? {};
				counts[id] = (counts[id] ?? 0) + 1;
				places[field] = counts;
				postings.set(term, places);
			}
			return terms.length;
		}),
	);
	const count = packedFields.length;
	const byId = (valueOf) => Object.fromEntries(packedFields.map((_, id) => [id, valueOf(id)]));
	return {
		documentCount: count,
		nextId: count,
		documentIds: byId((id) => id),
		fieldIds: Object.fromEntries(FIELDS.map((field, id) => [field, id])),
		fieldLength: byId((id) => lengths[id]),
		averageFieldLength: FIELDS.map((_, field) => lengths.reduce((sum, length) => sum + length[field], 0) / Math.max(count, 1)),
		storedFields: {},
		dirtCount: 0,
		index: [...postings],
		serializationVersion: 2,
	};
}
