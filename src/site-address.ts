import type { AstroIntegration } from 'astro';
import { NO_SITE_URL, readSiteUrl } from './cli/read-site-url.ts';
import type { SiteConfig } from './page-models/types.ts';

/**
 * Make Astro say once, at the beginning of a build or when the server starts, what pages go without because the site
 * has no address.
 *
 * @param config - the settings of the site
 * @returns an integration for `astro.config.ts`
 */
export function siteAddress(config: SiteConfig): AstroIntegration {
	const tell = (): void => {
		const { url, problem } = readSiteUrl(process.env, config.url);
		if (url === undefined && problem === undefined) console.log(NO_SITE_URL);
	};
	return { name: 'site-address', hooks: { 'astro:build:start': tell, 'astro:server:start': tell } };
}
