import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { followContent } from './follow-content.ts';
import { EVENTS } from './overlay-events.ts';
import { retireWorker } from './retire-worker.ts';

// What loads this file for Astro is closed when the server runs, so Node.js loads the engine itself; a build never does.
const load = createRequire(import.meta.url);
const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"><path d="M5 4h10l4 4v12H5zM9 12h6M9 16h6"/></svg>';

/**
 * What helps while one writes, under `astro dev` alone: pages follow the content, broken content is told over the last
 * good page, and the toolbar lists what there is to mend. A build knows nothing of it.
 *
 * @returns an integration for `astro.config.ts`
 */
export function writingDesk(): AstroIntegration {
	return {
		name: 'writing-desk',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, injectScript, addDevToolbarApp }) => {
				if (command !== 'dev') return;
				const { readReport } = load('./read-report.ts') as typeof import('./read-report.ts');
				updateConfig({
					vite: {
						// A build or a check beside it would take away what the server has prepared for the browser.
						cacheDir: 'node_modules/.vite-dev',
						plugins: [followContent(readReport)],
						define: { 'import.meta.env.WRITING': 'true' },
					},
				});
				injectScript('page', `import ${JSON.stringify(fileOf('./report-overlay.ts'))};`);
				addDevToolbarApp({ id: 'backgrounder-desk', name: 'Desk', icon: ICON, entrypoint: fileOf('./desk-app.ts') });
			},
			'astro:server:setup': ({ server, toolbar, logger }) => {
				const { root } = server.config;
				server.middlewares.use(retireWorker);
				const { createDesk } = load('./desk-answers.ts') as typeof import('./desk-answers.ts');
				const answer = createDesk(root);
				toolbar.on(EVENTS.ask, ({ path }: { readonly path: string }) => {
					answer(path).then(
						(found) => toolbar.send(EVENTS.answer, found),
						(error: unknown) => logger.error(`The desk has no answer for ${path}: ${String(error)}`),
					);
				});
			},
			// Astro writes its own list of collections before: there are none.
			'astro:server:start': () => (load('./editor-schemas.ts') as typeof import('./editor-schemas.ts')).writeEditorSchemas(process.cwd()),
		},
	};
}
