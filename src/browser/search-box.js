import { DATA_FORM } from './search-data.js';
import { createSearch } from './search-engine.js';
import { createShardedSearch } from './search-shards.js';

/** How many results the box shows, and how many more at a time the page. */
const [FEW, MANY] = [12, 50];
const KINDS = {
	person: 'Person',
	place: 'Place',
	organization: 'Organization',
	event: 'Event',
	article: 'Article',
	section: 'Section',
	passage: 'Text',
};

/**
 * Open the search of a site: in a dialog, or on the page that has a place for it. The query stands in the page's address.
 *
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {any} data - what `search/index.js` holds
 * @param {string} root - the address of the site's first folder
 * @param {string} style - the path of the stylesheet from there
 */
export function startSearch(MiniSearch, data, root, style) {
	// A file of an older site, or none at all, is as one that did not come.
	if (data?.form !== DATA_FORM) return;
	const search = data.shards ? createShardedSearch(new URL(data.shards, root).href) : createSearch(MiniSearch, data);
	const page = document.querySelector('[data-search-page]');
	const results = element('ol', { className: 'results' });
	const status = element('p', { className: 'status', role: 'status' });
	const input = element('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search' });
	const form = element('form', { role: 'search' }, element('label', {}, element('span', { textContent: 'Search names and words' }), input));
	const box = element('div', { className: 'search-box' }, form, status, results);
	let [asked, found, shown] = [0, [], 0];

	const ask = async () => {
		const query = input.value.trim();
		const number = ++asked;
		setQuery(query);
		let hits = { results: [], some: false };
		try {
			hits = await search(query);
		} catch {
			if (number === asked) status.textContent = 'The search could not be read. The page A–Z lists all names.';
			return;
		}
		if (number !== asked) return;
		[found, shown] = [hits.results, 0];
		results.replaceChildren();
		status.textContent = query && sayFound(query, hits);
		await showMore();
	};
	const showMore = async () => {
		const next = found.slice(shown, shown + (page ? MANY : FEW));
		const number = asked;
		const items = await Promise.all(next.map(async ({ load }) => showHit(await load(), root)));
		if (number !== asked) return;
		const first = items[0]?.querySelector('a');
		if (shown > 0) first?.focus();
		shown += next.length;
		results.querySelector('.more')?.remove();
		results.append(...items);
		if (shown >= found.length) return;
		const more = element('button', { type: 'button', textContent: `Show more of ${found.length}`, onclick: showMore });
		results.append(element('li', { className: 'more' }, more));
	};
	const links = () => [...results.querySelectorAll('a, button')];

	input.oninput = ask;
	form.onsubmit = (event) => {
		event.preventDefault();
		links()[0]?.click();
	};
	box.onkeydown = (event) => {
		// Browsers take it for the wish to empty the field.
		if (event.key === 'Escape' && dialog) {
			event.preventDefault();
			dialog.close();
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || event.isComposing) return;
		const stops = [input, ...links()];
		const next = stops[stops.indexOf(document.activeElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
	input.value = new URLSearchParams(location.search).get('q') ?? '';

	const dialog = page ? undefined : element('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, box);
	if (dialog) {
		form.append(element('button', { type: 'button', className: 'close', textContent: 'Close', onclick: () => dialog.close() }));
		dialog.onclose = () => setQuery('');
		dialog.onclick = ({ target, ctrlKey, metaKey, shiftKey }) => {
			const samePage = target.closest('a')?.pathname === location.pathname && !(ctrlKey || metaKey || shiftKey);
			// The same page is not loaded anew: its address is to be the same but for the place.
			if (samePage) setQuery('');
			if (samePage || target === dialog) dialog.close();
		};
		document.body.append(dialog);
	} else page.append(box);
	self.openSearch = () => {
		if (dialog && !dialog.open) dialog.showModal();
		input.focus();
		input.select();
		if (input.value !== '') ask();
	};
	const sheet = element('link', { rel: 'stylesheet', href: new URL(style, root).href });
	sheet.onload = sheet.onerror = () => self.openSearch();
	document.head.append(sheet);
}

function sayFound(query, { results: { length }, some }) {
	if (length === 0) return `Nothing found for “${query}”`;
	const count = `${length} result${length === 1 ? '' : 's'}`;
	return some ? `No passage has all the words; ${count} with some of them` : count;
}

/** Some browsers keep pages of a disk from changing their address. */
function setQuery(query) {
	const address = new URL(location);
	if (query === '') address.searchParams.delete('q');
	else address.searchParams.set('q', query);
	try {
		history.replaceState(history.state, '', address);
	} catch {}
}

function showHit({ document: { kind, path, language, section, article }, title, excerpt }, root) {
	const isName = kind in { person: 1, place: 1, organization: 1, event: 1 };
	const passage = kind === 'passage';
	const heading = passage ? [{ text: section || 'Opening' }] : title;
	const own = isName || (passage && section === '') ? {} : { lang: language, dir: 'auto' };
	const link = element(
		'a',
		{ href: new URL(path, root).href },
		element('span', { className: 'kind', textContent: KINDS[kind] }),
		element('span', { className: isName ? `e ${kind}` : 'title', ...own }, ...marked(heading)),
	);
	if (excerpt.length > 0) link.append(element('span', { className: 'excerpt', lang: language, dir: 'auto' }, ...marked(excerpt)));
	if (article) link.append(element('span', { className: 'article', lang: language, dir: 'auto', textContent: article }));
	return element('li', {}, link);
}

function marked(pieces) {
	return pieces.map(({ text, mark }) => (mark ? element('mark', { textContent: text }) : text));
}

function element(name, properties, ...children) {
	const made = document.createElement(name);
	Object.assign(made, properties);
	made.append(...children);
	return made;
}
