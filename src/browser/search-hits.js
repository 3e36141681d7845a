/**
 * Make a search's hit an entry of the list of results, with its words marked.
 *
 * @param {any} hit - as the search loads it: its document, and its texts in pieces
 * @param {string} root - the address of the site's first folder
 * @returns {HTMLLIElement}
 */
export function showHit({ document: { kind, path, language, section, article = '' }, title, note, excerpt }, root) {
	const isName = !article && kind !== 'article';
	const isText = kind === 'passage';
	const own = { lang: language, dir: 'auto' };
	const link = element(
		'a',
		{ href: root + path },
		element('span', { className: 'kind', textContent: isText ? 'text' : kind }),
		element(
			'span',
			{ className: isName ? `e ${kind}` : 'title', ...((section || !isText) && own) },
			...(isText ? [section || 'Opening'] : marked(title)),
		),
	);
	const parts = { note: marked(note), excerpt: marked(excerpt), article: [article] };
	for (const [className, pieces] of Object.entries(parts))
		if (pieces.join('')) link.append(element('span', { className, ...own }, ...pieces));
	return element('li', {}, link);
}

function marked(pieces) {
	return pieces.map(({ text, mark }) => (mark ? element('mark', { textContent: text }) : text));
}

/**
 * Make an element.
 *
 * @param {string} name
 * @param {object} properties - of the element, not its attributes
 * @param {...(Node | string)} children
 */
export function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
}
