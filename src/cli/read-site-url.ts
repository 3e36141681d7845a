/** The address of the site as it was set, checked: neither is there when none is set. */
export interface SiteUrl {
	/** With `/` at the end. */
	readonly url?: string;
	/** What is wrong with it, and what to write instead. */
	readonly problem?: string;
}

const EXAMPLE = 'https://example.org/news/';

/**
 * Find out where the site is published.
 *
 * @param env - the environment: `SITE_URL` counts before the setting, unless it is empty
 * @param setting - `url` of `src/site.config.ts`
 */
export function readSiteUrl(env: Readonly<Record<string, string | undefined>>, setting: string | undefined): SiteUrl {
	const fromEnv = env.SITE_URL?.trim() ?? '';
	const [text, place] = fromEnv === '' ? [setting?.trim() ?? '', '`url` in src/site.config.ts'] : [fromEnv, 'The variable SITE_URL'];
	if (text === '') return {};
	const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
	const wrong = url ? findWrong(url, text) : 'no address that begins with `https://` or `http://`';
	if (url === null || wrong !== undefined) {
		return {
			problem: `${place} is \`${text}\`: ${wrong ?? ''}.\nWrite the address of the folder that holds the first page, as in \`${EXAMPLE}\`.`,
		};
	}
	return { url: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** What is said where no address is set: what is left out, and what to do. */
export const NO_SITE_URL = `No address of the site is set: there is no sitemap and no feed, and pages have no canonical link, og:url and og:image.
Set it for a build with SITE_URL=${EXAMPLE}, or for good as \`url\` in src/site.config.ts.`;

function findWrong(url: URL, text: string): string | undefined {
	if (text.includes('?') || text.includes('#')) return 'an address with a query or a fragment';
	if (url.username !== '' || url.password !== '') return 'an address with a name or a password';
	if (/\.html?$/i.test(url.pathname)) return 'the address of a page';
	return undefined;
}
