import { join, relative } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { contentStamp } from './content-stamp.ts';
import { EVENTS } from './overlay-events.ts';
import { writeReportPage } from './report-page.ts';

/** Editors write a file in several steps; what they do at once is one change. */
const PAUSE = 40;
const GATE = 'src/site.ts';

/**
 * Makes `astro dev` follow the content. After a file of `content/` or `public/` was written, added or removed, the site is
 * built anew at the next request, and open pages reload. Content with errors leaves the last good pages as they are,
 * with the report over them; where there are none yet, the report is the page.
 *
 * @param readReport - reads the content as it is now: the report on its errors, empty when there are none
 */
export function followContent(readReport: (root: string) => string): Plugin {
	return {
		name: 'backgrounder:follow-content',
		apply: 'serve',
		configureServer: (server) => follow(server, readReport),
	};
}

function follow(server: ViteDevServer, readReport: (root: string) => string): void {
	const { root } = server.config;
	let stamp = contentStamp(root);
	let report = readReport(root);
	// Whether the pages of the last good content have been made: they can then be shown on.
	let isMade = false;
	const change = (): void => {
		stamp = contentStamp(root);
		report = readReport(root);
		if (report === '') {
			isMade = false;
			readGateAnew(server);
			server.ws.send({ type: 'full-reload' });
		}
		server.ws.send({ type: 'custom', event: EVENTS.report, data: { report } });
	};
	server.ws.on(EVENTS.opened, (_, client) => client.send(EVENTS.report, { report }));
	onChange(server, [join(root, 'content'), join(root, 'public')], change);
	// Other code may be read anew at any time, and the gate with it.
	onChange(server, [join(root, 'src')], () => {
		if (report !== '') isMade = false;
	});
	server.middlewares.use((request, response, next) => {
		if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return next();
		// Watchers miss changes that follow each other at once; who opens a page must not.
		if (stamp !== contentStamp(root)) change();
		if (report === '') isMade = true;
		if (report === '' || isMade) return next();
		response.statusCode = 500;
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(writeReportPage(report));
	});
}

/** The gate alone reads the content; what imports it, down to the pages and the addresses they have, is made anew. */
function readGateAnew({ environments, config }: ViteDevServer): void {
	const file = normalizePath(join(config.root, GATE));
	for (const { moduleGraph, hot } of Object.values(environments)) {
		const stale = new Set(moduleGraph.getModulesByFile(file));
		// A set grows while it is walked through.
		for (const { importers } of stale) for (const importer of importers) stale.add(importer);
		for (const module of stale) moduleGraph.invalidateModule(module);
		hot.send('astro:content-changed', {});
	}
}

function onChange(server: ViteDevServer, folders: readonly string[], act: () => void): void {
	let timer: NodeJS.Timeout | undefined;
	server.watcher.add([...folders]);
	server.watcher.on('all', (_event, path) => {
		if (folders.every((folder) => relative(folder, path).startsWith('..'))) return;
		clearTimeout(timer);
		timer = setTimeout(act, PAUSE);
	});
}
