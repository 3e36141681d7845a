import type { SiteConfig } from './page-models/types.ts';

/** What an editor sets once for the whole site. */
export const siteConfig: SiteConfig = {
	title: 'Backgrounder',
	tagline: 'The news, with everyone and everything behind it',
	locale: 'en-GB',
	license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
