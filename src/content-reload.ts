import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `astro dev` follow the content: after a file of `content/` was written, added or removed, the site is built
 * anew at the next request, and open pages reload.
 */
export function contentReload(): Plugin {
	return {
		name: 'backgrounder:content-reload',
		apply: 'serve',
		configureServer(server) {
			const content = join(server.config.root, 'content');
			server.watcher.add(content);
			server.watcher.on('all', (_event, path) => {
				if (relative(content, path).startsWith('..')) return;
				for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
