import { plainQuotes } from './search-terms.js';

/** In this order: people and places before what names them (see search/list-records.ts). */
const PARTS = ['people-places', 'organizations', 'events-articles', 'texts'];
const PHRASE = /"[^"]+"/g;

/**
 * Make the search of a site that is too large for one index: the same hits from Pagefind's shards, which need a server.
 * Records of names hold the names alone, so that what is named goes before what names it.
 *
 * @param {string} module - the address of Pagefind's module
 * @returns {(query: string) => Promise<import('./search-engine.js').Found>}
 */
export function createShardedSearch(module) {
	let opened;
	let address = module;
	return async (query) => {
		opened ??= openShards(address);
		const pagefind = await opened.catch((error) => {
			opened = undefined;
			// Browsers do not ask a second time for a module that did not come.
			address += '?';
			throw error;
		});
		// Pagefind takes for a phrase what is one from end to end; one that is still open is words.
		const text = plainQuotes(query);
		const asked = [text.replace(PHRASE, ' '), ...(text.match(PHRASE) ?? [])].filter((words) => words.trim());
		const find = async (part) => {
			const [first, ...others] = await Promise.all(asked.map((words) => pagefind.search(words, { filters: { part } })));
			return first?.results.filter(({ id }) => others.every(({ results }) => results.some((other) => other.id === id))) ?? [];
		};
		const found = (await Promise.all(PARTS.map(find))).flat();
		return { results: found.map((result) => ({ load: async () => hitOfRecord(await result.data()) })), some: false };
	};
}

async function openShards(module) {
	const pagefind = await import(module);
	await pagefind.options({ baseUrl: '/', excerptLength: 30 });
	await pagefind.init();
	return pagefind;
}

function hitOfRecord({ meta, excerpt }) {
	const { title, text, note = '' } = meta;
	const plain = (words) => [{ text: words, mark: false }];
	return { document: meta, title: plain(title), note: plain(note), excerpt: text ? plain(text) : markedPieces(excerpt) };
}

/** Pagefind marks words by `<mark>` in text whose own signs are escaped. */
function markedPieces(html) {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => ({ text: node.textContent, mark: node.nodeName === 'MARK' }));
}
