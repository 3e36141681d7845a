/** In this order: people and places before what names them (see search/list-records.ts). */
const PARTS = ['people-places', 'organizations', 'events-articles', 'texts'];

/**
 * Make the search of a site that is too large for one index: the same hits from Pagefind's shards, which need a server.
 * Records of names hold the names alone, so that what is named goes before what names it.
 *
 * @param {string} module - the address of Pagefind's module
 * @returns {(query: string) => Promise<import('./search-engine.js').Found>}
 */
export function createShardedSearch(module) {
	let opened;
	return async (query) => {
		if (query === '') return { results: [], some: false };
		opened ??= openShards(module);
		const pagefind = await opened;
		const parts = await Promise.all(PARTS.map((part) => pagefind.search(query, { filters: { part } })));
		const found = parts.flatMap(({ results }) => results);
		return { results: found.map((result) => ({ load: async () => hitOfRecord(await result.data()) })), some: false };
	};
}

async function openShards(module) {
	const pagefind = await import(module);
	await pagefind.options({ baseUrl: '/', excerptLength: 30 });
	await pagefind.init();
	return pagefind;
}

function hitOfRecord({ meta, excerpt, content }) {
	const { kind, path, title, text, language, section = '', article = '' } = meta;
	const isName = text !== undefined;
	return {
		document: { kind, path, language, section, article },
		title: [{ text: title, mark: false }],
		excerpt: isName ? [{ text, mark: false }] : markedPieces(excerpt ?? content),
	};
}

/** Pagefind marks words by `<mark>` in text whose own signs are escaped. */
function markedPieces(html) {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => ({ text: node.textContent, mark: node.nodeName === 'MARK' }));
}
