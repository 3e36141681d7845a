import { ENTITY_KINDS } from '../documents/types.ts';
import { absoluteUrl } from '../page-models/hrefs.ts';
import { articlePath, CRAWLER_FILES, entityPath, listingPath, PAGES, sitemapPath } from '../page-models/permalinks.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import type { ExportFile } from './export-file.ts';

/** What one file of a sitemap may hold (sitemaps.org). */
const MOST = 50_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Build what tells crawlers where to go: `robots.txt`, and with an address of the site the sitemap that it names.
 *
 * The sitemap lists every page that stands for itself: not those of sections, which are parts of an article's. It gives
 * no `lastmod`, since the content does not say when a page was last changed. The package `sitemap` writes into Node.js
 * streams, which the engine does without; all there is to write are addresses.
 *
 * @param most - how many addresses a file may hold; 50,000 unless a test says otherwise
 */
export function buildCrawlerFiles(site: SiteContext, most: number = MOST): readonly ExportFile[] {
	const { url } = site.config;
	const { robots, sitemap } = CRAWLER_FILES;
	const rules = 'User-agent: *\nAllow: /\n';
	if (url === undefined) return [{ ...robots, text: rules }];
	const pages = listPages(site, url);
	const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => pages.slice(index * most, (index + 1) * most));
	const files = parts.map((part, index) => ({
		path: parts.length === 1 ? sitemap.path : sitemapPath(index + 1),
		type: sitemap.type,
		text: writeXml('urlset', 'url', part),
	}));
	const addresses = files.map(({ path }) => absoluteUrl(url, path) ?? url);
	const index = files.length === 1 ? [] : [{ ...sitemap, text: writeXml('sitemapindex', 'sitemap', addresses) }];
	const robotsText = `${rules}\nSitemap: ${absoluteUrl(url, sitemap.path) ?? url}\n`;
	return [{ ...robots, text: robotsText }, ...index, ...files];
}

function listPages({ graph }: SiteContext, siteUrl: string): readonly string[] {
	const paths = [
		...[PAGES.home, PAGES.timeline, PAGES.names, PAGES.about],
		...[...graph.articles.keys()].map(articlePath),
		...ENTITY_KINDS.map(listingPath),
		...[...graph.entities.values()].map(({ record }) => entityPath(record.kind, record.id)),
	];
	return paths.map((path) => absoluteUrl(siteUrl, path) ?? siteUrl);
}

function writeXml(root: 'urlset' | 'sitemapindex', element: 'url' | 'sitemap', addresses: readonly string[]): string {
	const lines = addresses.map((address) => `\t<${element}><loc>${escapeXml(address)}</loc></${element}>`);
	return [HEAD, `<${root} xmlns="${NAMESPACE}">`, ...lines, `</${root}>`, ''].join('\n');
}

/** Addresses are percent-encoded: of the signs that XML gives a meaning only these can stand in one. */
function escapeXml(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
