import { DATA_FORM } from './search-data.js';
import { createSearch } from './search-engine.js';
import { element, showHit } from './search-hits.js';
import { createShardedSearch } from './search-shards.js';

/** How many results the dialog shows at a time, and the page. */
const FEW = 12;
const MANY = 50;
/** Letters of a query that are used, and that are said again. */
const USED = 200;
const SAID = 60;

/**
 * Open the search of a site: in the dialog that the opener shows, or on the page that has a place for it. The query stands
 * in the page's address.
 *
 * @param {typeof import('minisearch').default} MiniSearch
 * @param {any} data - what `search/index.js` holds
 * @param {string} root - the address of the site's first folder
 * @param {string} style - the path of the stylesheet from there
 */
export function startSearch(MiniSearch, data, root, style) {
	// A file of an older site, or none at all, is as one that did not come: the opener says so.
	if (data?.form !== DATA_FORM) return document.currentScript.onerror();
	const search = data.shards ? createShardedSearch(root + data.shards) : createSearch(MiniSearch, data);
	const [button, dialog, form, input, status] = document.querySelectorAll('[data-search] :is(button, dialog, form, input, p)');
	const page = document.querySelector('[data-search-page]');
	const results = element('ol', { className: 'results' });
	const box = page ?? dialog;
	const ask = answer(search, input, status, results, root, page ? MANY : FEW);

	input.oninput = ask;
	input.spellcheck = false;
	input.value ||= new URL(location).searchParams.get('q');
	form.append(element('button', { type: 'button', textContent: 'Close', onclick: () => dialog.close() }));
	box.onsubmit = () => {
		results.querySelector('a')?.click();
		return false;
	};
	box.classList.add('search-box');
	box.onkeydown = (event) => followKey(event, [input, ...results.querySelectorAll('a, button')], page ? undefined : dialog);
	if (page) {
		dialog.close();
		page.append(form);
		input.focus();
	} else letClose(dialog);
	box.append(results, ...offerKey());
	button.onclick = () => {
		if (!box.open) box.showModal?.();
		input.focus();
		input.select();
		ask();
	};
	const sheet = element('link', { rel: 'stylesheet', href: root + style });
	sheet.onload = sheet.onerror = ask;
	document.head.append(sheet);
}

/** Makes what answers the words in the field. */
function answer(search, input, status, results, root, many) {
	let asked = 0;
	const show = async (found, shown) => {
		const number = asked;
		const next = shown + many;
		results.querySelector('.more')?.remove();
		const items = await Promise.all(found.slice(shown, next).map(async ({ load }) => showHit(await load(), root)));
		if (number !== asked) return;
		results.append(...items);
		if (shown) items[0].firstChild.focus();
		if (!found[next]) return;
		const more = element('button', { textContent: `Show more of ${found.length}`, onclick: () => show(found, next) });
		results.append(element('li', { className: 'more' }, more));
	};
	return async () => {
		const query = input.value.trim().slice(0, USED);
		const number = ++asked;
		setQuery(query);
		try {
			const found = await search(query);
			if (number !== asked) return;
			results.replaceChildren();
			status.textContent = query && sayFound(query, found);
			await show(found.results, 0);
		} catch {
			if (number === asked) status.textContent = 'Not loaded. The page A–Z lists all names.';
		}
	};
}

/** Arrows go from the field to the results and back, Escape closes the dialog. */
function followKey(event, stops, dialog) {
	// Browsers take it for the wish to empty the field.
	if (event.key === 'Escape' && dialog) {
		event.preventDefault();
		dialog.close();
	}
	const next = stops[stops.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
	if (!next || event.isComposing) return;
	event.preventDefault();
	next.focus();
}

/** Lets the dialog be closed by what is beside it and by links to the page below it. */
function letClose(dialog) {
	dialog.onclose = () => setQuery('');
	dialog.onclick = ({ target, ctrlKey, metaKey, shiftKey }) => {
		const samePage = target.closest('a')?.pathname === location.pathname && !(ctrlKey || metaKey || shiftKey);
		// The same page is not loaded anew: its address is to be the same but for the place.
		if (samePage) setQuery('');
		if (samePage || target === dialog) dialog.close();
	};
}

/** The choice whether `/` opens the search; none for readers to whom storage is closed. */
function offerKey() {
	try {
		const key = element('input', { type: 'checkbox', checked: !localStorage.slash });
		key.onchange = () => {
			localStorage.slash = key.checked ? '' : 'off';
		};
		return [element('label', {}, key, 'Open the search with /')];
	} catch {
		return [];
	}
}

function sayFound(query, { results: { length }, some }) {
	if (length === 0) return `Nothing found for “${query.length > SAID ? `${query.slice(0, SAID)}…` : query}”`;
	const count = `${length} result${length === 1 ? '' : 's'}`;
	return some ? `No passage has all the words; ${count} with some of them` : count;
}

/** Some browsers keep pages of a disk from changing their address. */
function setQuery(query) {
	const address = new URL(location);
	if (query) address.searchParams.set('q', query);
	else address.searchParams.delete('q');
	try {
		history.replaceState(history.state, '', address);
	} catch {}
}
