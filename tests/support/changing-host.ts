import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A host that can be given another site, cut off, or made to send only the beginnings of some files. */
export interface ChangingHost {
	/** Where the site is, with `/` at the end. */
	readonly url: string;
	show: (folder: string) => void;
	/** Only half of the files that this fits are sent. */
	cutOff: (paths: RegExp | undefined) => void;
	/** What this fits is answered only after the returned function was called. */
	hold: (paths: RegExp) => () => void;
	/** Pages are answered at addresses without their endings, to which it leads. */
	leaveOutEndings: () => void;
	readonly stop: () => Promise<void>;
}

/**
 * Serve a site, below a path.
 *
 * @param first - the folder of the site
 * @param headers - what is said with every file
 */
export async function startHost(first: string, base = '/', headers: Readonly<Record<string, string>> = {}): Promise<ChangingHost> {
	let folder = first;
	let broken: RegExp | undefined;
	let held: { readonly paths: RegExp; readonly until: Promise<void> } | undefined;
	let isBare = false;
	const server = createServer(async (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const path = (request.url ?? '').split('?')[0] ?? '';
		if (held?.paths.test(path)) await held.until;
		if (broken?.test(path)) return sendHalf(join(folder, path.slice(base.length)), response);
		if (isBare && path.endsWith('.html')) return void response.writeHead(308, { location: path.replace(/(?:index)?\.html$/, '') }).end();
		request.url = path.startsWith(base) ? `/${path.slice(base.length)}` : '/missing';
		sirv(folder, { dev: true, etag: true })(request, response, () => {
			response.writeHead(404).end('none');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	let stopped: Promise<void> | undefined;
	return {
		url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
		show: (next) => {
			folder = next;
		},
		cutOff: (paths) => {
			broken = paths;
		},
		hold: (paths) => {
			const { promise, resolve } = Promise.withResolvers<void>();
			held = { paths, until: promise };
			return resolve;
		},
		leaveOutEndings: () => {
			isBare = true;
		},
		stop: () => {
			stopped ??= new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
			return stopped;
		},
	};
}

function sendHalf(file: string, response: ServerResponse): void {
	const bytes = readFileSync(file);
	response.setHeader('content-type', 'text/html');
	response.end(bytes.subarray(0, bytes.length / 2));
}
