import type { SiteSearch } from './search/build-search.ts';

/** A file of the folder `search/`. */
export interface SearchFile {
	readonly path: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Write the files that the search of a site reads. A large site's are Pagefind's: a program of its own makes them.
 *
 * @throws when Pagefind cannot
 */
export async function writeSearchFiles({ script, records }: SiteSearch): Promise<readonly SearchFile[]> {
	const index = { path: 'index.js', type: 'text/javascript', bytes: new Uint8Array(Buffer.from(script)) };
	if (records.length === 0) return [index];
	const { close, createIndex } = await import('pagefind');
	try {
		// One index for all languages: readers search all texts, whatever the page's own words are.
		const { index: shards, errors } = await createIndex({ forceLanguage: 'unknown' });
		if (!shards) throw new Error(`Pagefind could not begin: ${errors.join(', ')}`);
		for (const record of records) {
			const { meta, filters, ...rest } = record;
			const added = await shards.addCustomRecord({ ...rest, meta: { ...meta }, filters: { part: [...filters.part] } });
			if (added.errors.length > 0) throw new Error(`Pagefind could not add ${record.url}: ${added.errors.join(', ')}`);
		}
		const written = await shards.getFiles();
		if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join(', ')}`);
		const needed = written.files.filter(({ path }) => !/-(?:ui|highlight)\b/.test(path));
		return [index, ...needed.map(({ path, content }) => ({ path, type: typeOf(path), bytes: new Uint8Array(content) }))];
	} finally {
		await close();
	}
}

function typeOf(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
