import miniSearchSource from 'minisearch?raw';
import { createHash } from 'node:crypto';
import fontData from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline';
import fontScript from './browser/font.js?raw';
import forwardSource from './browser/forward.js?raw';
import offlineScript from './browser/offline.js?raw';
import previewsSource from './browser/previews.js?raw';
import searchBoxSource from './browser/search-box.js?raw';
import searchDataSource from './browser/search-data.js?raw';
import searchEngineSource from './browser/search-engine.js?raw';
import searchHitsSource from './browser/search-hits.js?raw';
import searchOpener from './browser/search-opener.js?raw';
import searchShardsSource from './browser/search-shards.js?raw';
import searchTermsSource from './browser/search-terms.js?raw';
import sharingSource from './browser/sharing.js?raw';
import textFragmentSource from './browser/text-fragment.js?raw';
import themeScript from './browser/theme.js?raw';
import timelineFilterScript from './browser/timeline-filter.js?raw';
import { joinModules, minifyScript } from './browser-script.ts';
import type { PagePath } from './page-models/permalinks.ts';
import type { Frame, SiteAssets } from './page-models/types.ts';
import currentSection from './styles/current-section.css?raw';
import printStyles from './styles/print.css?inline';
import searchStyles from './styles/search.css?inline';
import oneFileStyles from './styles/single.css?inline';
import styles from './styles/site.css?inline';

/** A file that the pages share; its name holds a fingerprint of its bytes, so that it may be cached for good. */
export interface AssetFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const font = assetFile('newsreader', 'woff2', 'font/woff2', Buffer.from(fontData.slice(fontData.indexOf(',') + 1), 'base64'));
// The font's address is relative to the stylesheet, which lies beside it. It is shown where it comes in time, so that no line ever moves.
const fontFace = `@font-face{font-family:Newsreader;font-style:normal;font-weight:200 800;font-display:optional;src:url(${font.name}) format("woff2")}`;
// `:target-current` goes past the minifier, which does not know it yet and would say so at every build.
const stylesheet = assetFile('site', 'css', 'text/css', Buffer.from(fontFace + styles + currentSection));

const printStylesheet = assetFile('print', 'css', 'text/css', Buffer.from(printStyles));
const searchStylesheet = assetFile('search', 'css', 'text/css', Buffer.from(searchStyles));
// Read when a reader turns to the search; its own address leads it to the site's first folder, and to its style.
const searchScript = assetFile(
	'search',
	'js',
	'text/javascript',
	Buffer.from(
		minifyScript(
			joinModules(
				[miniSearchSource, searchTermsSource, searchDataSource, searchEngineSource, searchShardsSource, searchHitsSource, searchBoxSource],
				`startSearch(MiniSearch, self.searchData, new URL('..', document.currentScript.src).href, 'assets/${searchStylesheet.name}')`,
			),
		),
	),
);

/** Every file of the folder `assets/`. */
export const assetFiles: readonly AssetFile[] = [font, stylesheet, printStylesheet, searchStylesheet, searchScript];

/** The scripts of every page: small enough to stand in it, which `file://` allows, where modules are refused. */
export const pageScript = minifyScript(fontScript + themeScript + searchOpener + offlineScript);

const filterScript = minifyScript(timelineFilterScript);
const previewsScript = minifyScript(previewsSource);
const forwardScript = minifyScript(forwardSource);
const sharingScript = minifyScript(joinModules([textFragmentSource, sharingSource]));

/** The scripts that a page alone needs; they stand at its end. */
export function ownScripts(frame: Pick<Frame, 'filtered' | 'previews' | 'shareable' | 'forwards'>): readonly string[] {
	const { filtered, previews, shareable, forwards } = frame;
	return [
		...(filtered ? [filterScript] : []),
		...(previews ? [previewsScript] : []),
		...(shareable ? [sharingScript] : []),
		...(forwards ? [forwardScript] : []),
	];
}

/**
 * What a page may load (Content Security Policy, level 3): files of this site, and by their hashes the scripts and the
 * style that stand in it. Style attributes are not among them: their hashes are not known to every browser.
 * `frame-ancestors` is missing, since a `<meta>` element cannot carry it.
 *
 * @returns the policy, for the `content` of the `<meta>` element
 */
export function contentSecurityPolicy(frame: Parameters<typeof ownScripts>[0] & Pick<Frame, 'style' | 'sharded'>): string {
	const { style, sharded = false } = frame;
	return writePolicy({
		scripts: [pageScript, ...ownScripts(frame)],
		styles: style === undefined ? [] : [hashSource(style)],
		data: [],
		sharded,
	});
}

/** The styles of an article in one file. The font is not among them: it is as large as all the rest, and others have its measures. */
export const singleStyle: string = oneFileStyles + currentSection;

/** What an article in one file may load: nothing. */
export function singlePolicy(frame: Parameters<typeof contentSecurityPolicy>[0]): string {
	const scripts = [pageScript, ...ownScripts(frame)].map(hashSource).join(' ');
	const stylesOfPage = [singleStyle, frame.style ?? ''].map(hashSource).join(' ');
	return `default-src 'none'; style-src ${stylesOfPage}; img-src data:; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
}

/**
 * What the pages' host allows them: what any page needs. Each page allows itself less. Styles that stand in pages are
 * many, so the host allows them all; each page names its own by its hash.
 *
 * @returns the policy, for a header
 */
function hostPolicy(sharded: boolean): string {
	const scripts = [pageScript, filterScript, previewsScript, sharingScript, forwardScript];
	return `${writePolicy({ scripts, styles: ["'unsafe-inline'"], data: ['data:'], sharded })}; frame-ancestors 'none'`;
}

/** `connect-src` lets tools that act for the page read `robots.txt`, and shards of a search be read. */
function writePolicy(allowed: {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	readonly data: readonly string[];
	readonly sharded: boolean;
}): string {
	const { scripts, styles, data, sharded } = allowed;
	return [
		"default-src 'none'",
		["style-src 'self'", ...styles].join(' '),
		["font-src 'self'", ...data].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		// What a script of the page asks for is trusted with it: the search. Browsers of before CSP 3 go by `'self'`.
		["script-src 'strict-dynamic' 'self'", ...(sharded ? ["'wasm-unsafe-eval'"] : []), ...scripts.map(hashSource)].join(' '),
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function assetFile(name: string, extension: string, type: string, bytes: Buffer): AssetFile {
	const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { name: `${name}.${fingerprint}.${extension}`, type, bytes: new Uint8Array(bytes) };
}

/** Where the pages find them. */
export const siteAssets: SiteAssets = {
	stylesheet: `assets/${stylesheet.name}` as PagePath,
	printStylesheet: `assets/${printStylesheet.name}` as PagePath,
	font: `assets/${font.name}` as PagePath,
	icon: 'favicon.svg' as PagePath,
	search: `assets/${searchScript.name}` as PagePath,
	policies: { plain: hostPolicy(false), sharded: hostPolicy(true) },
};
