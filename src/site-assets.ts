import { createHash } from 'node:crypto';
import fontData from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline';
import fontScript from './browser/font.js?raw';
import themeScript from './browser/theme.js?raw';
import type { PagePath } from './page-models/permalinks.ts';
import type { SiteAssets } from './page-models/types.ts';
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

/**
 * What a page may load (Content Security Policy, level 3): files of this site, and the one script by its hash.
 * `connect-src` lets tools that act for the page read `robots.txt`; the script itself asks for nothing.
 * `frame-ancestors` is missing, since a `<meta>` element cannot carry it.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	`script-src 'sha256-${createHash('sha256').update(pageScript).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

function assetFile(name: string, extension: string, type: string, bytes: Buffer): AssetFile {
	const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { name: `${name}.${fingerprint}.${extension}`, type, bytes: new Uint8Array(bytes) };
}

/** Leaves out comments and indentation; the script is written so that nothing else is needed. */
function minify(script: string): string {
	return script
		.replaceAll(/^\s*(?:\/\*\*.*\*\/|\/\/.*)$/gm, '')
		.replaceAll(/\n\s*/g, '\n')
		.trim();
}
