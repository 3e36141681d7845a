import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest } from 'workbox-build';
import { joinModules, minifyScript } from '../browser-script.ts';
import { PAGES, SEARCH_DATA, WORKER } from '../page-models/permalinks.ts';
import { type BuiltFile, planFiles, writeList } from './plan-files.ts';

/** The list of what a large site keeps when it is read; a worker is asked for at every visit, and stays small. */
const LIST = 'service-worker.txt';
/** What nobody reads in a browser without a network: files to take along, pictures of links, what hosts and crawlers read. */
const LEFT_OUT = [
	...['cards/**', '**/*.{epub,bib,csl.json,zip,br,gz,map}', '**/*.single.html'],
	...['events.{ics,csv}', 'timeline.json', '{feed,rss}.xml', 'feed.json', 'sitemap*.xml', 'robots.txt', '_headers', WORKER, LIST],
];
/** The parts of the worker, each behind those that it imports from. */
const PARTS = ['worker-files.js', 'worker-refusal.js', WORKER];

/**
 * Write the service worker of a built site, with what it keeps, into the site's folder.
 *
 * @param folder - the site
 * @param sources - the folder of the worker's parts
 * @param most - how much is kept whole, in bytes
 * @returns what is wrong with files that could not be listed
 */
export async function writeWorker(folder: string, sources: string, most?: number): Promise<readonly string[]> {
	const { files, warnings } = await listFiles(folder);
	const { whole, asRead } = planFiles(files, most);
	const entries = whole.map(({ path, hash }) => [path, hash]);
	if (asRead.length > 0) {
		const list = writeList(asRead);
		writeFileSync(join(folder, LIST), list);
		entries.push([LIST, hashOf(list)]);
	}
	const plan = {
		version: hashOf(JSON.stringify(entries)).slice(0, 12),
		files: entries,
		...(asRead.length > 0 && { list: LIST }),
		missing: PAGES.notFound,
		search: SEARCH_DATA,
	};
	const worker = joinModules(PARTS.map((part) => readFileSync(join(sources, part), 'utf8')));
	writeFileSync(join(folder, WORKER), minifyScript(`const PLAN = ${JSON.stringify(plan)};\n${worker}`));
	return warnings;
}

/** Lists what may be kept. */
async function listFiles(folder: string): Promise<{ readonly files: readonly BuiltFile[]; readonly warnings: readonly string[] }> {
	const { manifestEntries, warnings } = await getManifest({
		globDirectory: folder,
		globPatterns: ['**/*'],
		globIgnores: LEFT_OUT,
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
	});
	const files = manifestEntries.map(({ url }) => {
		const bytes = readFileSync(join(folder, decodeURI(url)));
		return { path: encodeURI(decodeURI(url)), hash: hashOf(bytes), size: bytes.length };
	});
	return { files, warnings };
}

function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('base64');
}
