import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getManifest } from 'workbox-build';
import { minifyScript } from '../browser-script.ts';
import { WORKER } from '../page-models/permalinks.ts';
import { type BuiltFile, planFiles } from './plan-files.ts';

/** What nobody reads in a browser without a network: files to take along, pictures of links, what hosts and crawlers read. */
const LEFT_OUT = [
	...['cards/**', '**/*.{epub,bib,csl.json,zip,br,gz,map}', '**/*.single.html'],
	...['events.{ics,csv}', 'timeline.json', '{feed,rss}.xml', 'feed.json', 'sitemap*.xml', 'robots.txt', '_headers', WORKER],
];

/**
 * Write the service worker of a built site: `browser/service-worker.js` with the list of the files that it keeps. Keep it
 * behind all that writes files, and before what puts them in their place.
 *
 * @returns an integration for `astro.config.ts`
 */
export function offlineSite(): AstroIntegration {
	let root = '';
	return {
		name: 'offline-site',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = await listFiles(folder, (message) => logger.warn(message));
				const version = hashOf(JSON.stringify(files.map(({ path, hash }) => [path, hash]))).slice(0, 12);
				const source = readFileSync(join(root, 'src/browser', WORKER), 'utf8');
				writeFileSync(join(folder, WORKER), minifyScript(`const PLAN = ${JSON.stringify(planFiles(files, version))};\n${source}`));
			},
		},
	};
}

/** Lists what may be kept, in the order of the paths. */
async function listFiles(folder: string, warn: (message: string) => void): Promise<readonly BuiltFile[]> {
	const { manifestEntries, warnings } = await getManifest({
		globDirectory: folder,
		globPatterns: ['**/*'],
		globIgnores: LEFT_OUT,
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
	});
	for (const warning of warnings) warn(warning);
	const paths = manifestEntries.map(({ url }) => url).sort((a, b) => (a < b ? -1 : 1));
	return paths.map((path) => {
		const bytes = readFileSync(join(folder, decodeURI(path)));
		return { path: encodeURI(decodeURI(path)), hash: hashOf(bytes), size: bytes.length };
	});
}

function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('base64');
}
