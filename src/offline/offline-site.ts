import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from './write-worker.ts';

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
				for (const warning of await writeWorker(fileURLToPath(dir), join(root, 'src/browser'))) logger.warn(warning);
			},
		},
	};
}
