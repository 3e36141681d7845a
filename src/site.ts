import { buildSite, type SitePages } from './build-site.ts';
import { readContent } from './cli/read-content.ts';
import { readSiteUrl } from './cli/read-site-url.ts';
import { ContentError } from './content-error.ts';
import { formatReport } from './diagnostics/report.ts';
import { siteConfig } from './site.config.ts';
import { siteAssets } from './site-assets.ts';

/** The pages of the site. The gate: content with errors throws here, with the whole report, before a page is drawn. */
export const site: SitePages = openSite();

function openSite(): SitePages {
	const { url, problem } = readSiteUrl(process.env, siteConfig.url);
	if (problem !== undefined) throw new ContentError(problem);
	const { files, publicFiles } = readContent(process.cwd());
	const config = { ...siteConfig, ...(url !== undefined && { url }) };
	const { pages, messages } = buildSite(files, { config, assets: siteAssets, publicFiles });
	const sources = new Map(files.map(({ path, value }) => [path, value]));
	const report = formatReport(messages, { sourceOf: (file) => sources.get(file) });
	if (!pages) throw new ContentError(report);
	if (report !== '') console.warn(report);
	return pages;
}
