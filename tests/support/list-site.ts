import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site as paths from its root, sorted. */
export function listFiles(site: string): readonly string[] {
	const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return entries.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1)).sort();
}

/** The pages of a built site as paths from its root, sorted; articles in one file are to be taken along, and no pages. */
export function listPages(site: string): readonly string[] {
	return listFiles(site).filter((file) => file.endsWith('.html') && !file.endsWith('.single.html'));
}

/** A file of a built site as text. */
export function readPage(site: string, path: string): string {
	return readFileSync(join(site, path), 'utf8');
}

/** The values of an attribute in a page, as written. */
export function attributeValues(html: string, name: string): readonly string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => (value ?? '').replaceAll('&amp;', '&'));
}
