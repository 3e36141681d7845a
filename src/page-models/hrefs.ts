import { PAGES, type PagePath, type Permalink } from './permalinks.ts';

declare const brand: unique symbol;

/** A permalink as one page writes it: relative to that page, percent-encoded, ready for `href`. */
export type Href = string & { readonly [brand]: 'Href' };

/**
 * Make the function with which one page writes its links. Every link names a file and is relative, so that the site
 * works at any address and from a disk.
 *
 * @param from - the page that holds the links
 * @returns permalink → what to write into `href`; a place on the same page is its fragment alone
 */
export function linksFrom(from: PagePath): (to: Permalink) => Href {
	const folders = from.split('/').slice(0, -1);
	const known = new Map<Permalink, Href>();
	return (to) => {
		const href = known.get(to) ?? write(to);
		known.set(to, href);
		return href;
	};

	function write(to: Permalink): Href {
		const [path = '', fragment] = to.split('#');
		const hash = encodeFragment(fragment);
		if (path === from && hash !== '') return hash as Href;
		const parts = path.split('/');
		let shared = 0;
		while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
		const up = '../'.repeat(folders.length - shared);
		return `${up}${parts.slice(shared).map(encodeURIComponent).join('/')}${hash}` as Href;
	}
}

/**
 * Make the function that writes the links of a page which is shown at any address: the one for addresses at which there
 * is nothing.
 *
 * @param siteUrl - the address of the site, with `/` at the end
 * @returns permalink → its path from the root of the host
 */
export function linksAnywhere(siteUrl: string): (to: Permalink) => Href {
	const { origin } = new URL(siteUrl);
	return (to) => (absoluteUrl(siteUrl, to) ?? '').slice(origin.length) as Href;
}

/**
 * Write an address of the content for a page: a path from the site's root (`/pictures/forum.jpg`) becomes relative,
 * everything else stays.
 */
export function contentHref(url: string, from: PagePath): string {
	if (!url.startsWith('/')) return url;
	return `${'../'.repeat(from.split('/').length - 1)}${url.slice(1) || PAGES.home}`;
}

/**
 * Write a permalink as a whole address.
 *
 * @param siteUrl - the address of the site, with `/` at the end
 * @param to - a page or a place
 * @returns percent-encoded; nothing without an address of the site
 */
export function absoluteUrl(siteUrl: string | undefined, to: Permalink): string | undefined {
	if (siteUrl === undefined) return undefined;
	const [path = '', fragment] = to.split('#');
	const page = path.split('/').map(encodeURIComponent).join('/');
	// The first page is the address itself.
	return `${siteUrl}${page === PAGES.home ? '' : page}${encodeFragment(fragment)}`;
}

/** A text directive is encoded already. */
function encodeFragment(fragment: string | undefined): string {
	if (fragment === undefined) return '';
	const [id = '', ...directive] = fragment.split(':~:');
	return `#${[encodeURIComponent(id), ...directive].join(':~:')}`;
}
