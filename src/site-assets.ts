import { createHash } from 'node:crypto';
import fontData from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline';
import { minify_sync } from 'terser';
import fontScript from './browser/font.js?raw';
import forwardSource from './browser/forward.js?raw';
import previewsSource from './browser/previews.js?raw';
import sharingSource from './browser/sharing.js?raw';
import textFragmentSource from './browser/text-fragment.js?raw';
import themeScript from './browser/theme.js?raw';
import timelineFilterScript from './browser/timeline-filter.js?raw';
import type { PagePath } from './page-models/permalinks.ts';
import type { Frame, SiteAssets } from './page-models/types.ts';
import currentSection from './styles/current-section.css?raw';
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

/** Every file of the folder `assets/`. */
export const assetFiles: readonly AssetFile[] = [font, stylesheet];

/** Where the pages find them. */
export const siteAssets: SiteAssets = {
	stylesheet: `assets/${stylesheet.name}` as PagePath,
	font: `assets/${font.name}` as PagePath,
	icon: 'favicon.svg' as PagePath,
};

/** The scripts of every page: small enough to stand in it, which `file://` allows, where modules are refused. */
export const pageScript = minify(fontScript + themeScript);

const filterScript = minify(timelineFilterScript);
const previewsScript = minify(previewsSource);
const forwardScript = minify(forwardSource);
// Modules are refused on `file://`: what one imports from the other becomes a part of it.
const sharingScript = minify(`(() => {${textFragmentSource.replaceAll(/^export /gm, '')}${sharingSource.replace(/^import .*$/m, '')}})()`);

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
 * `connect-src` lets tools that act for the page read `robots.txt`; the scripts themselves ask for nothing.
 * `frame-ancestors` is missing, since a `<meta>` element cannot carry it.
 *
 * @returns the policy, for the `content` of the `<meta>` element
 */
export function contentSecurityPolicy(frame: Parameters<typeof ownScripts>[0] & Pick<Frame, 'style'>): string {
	const { style } = frame;
	return [
		"default-src 'none'",
		["style-src 'self'", ...(style === undefined ? [] : [hashSource(style)])].join(' '),
		"font-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		['script-src', ...[pageScript, ...ownScripts(frame)].map(hashSource)].join(' '),
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

/** Leaves out what only its readers need: comments, white space, long names. */
function minify(script: string): string {
	const { code } = minify_sync(script);
	if (code === undefined) throw new Error('The minifier gave no script');
	return code;
}
