import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { callWrongly, endWithNotice, type NotRun, readArguments } from './read-arguments.ts';

/** A folder that is being served. */
export interface FolderServer {
	/** The address of the folder, with `/` at its end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** How to serve a folder. */
export interface ServeOptions {
	/** 0 for any free one. */
	readonly port: number;
	/** The path below which the folder appears; `/` when left out. */
	readonly base?: string;
}

const DEFAULT_PORT = 4321;

/**
 * Serve a folder of static files to this machine. Unknown addresses get the folder's `404.html`.
 *
 * @param folder - read anew for every request, so that a later build shows
 * @param options - port and base
 * @returns its address, once it answers
 * @throws when the port is in use (`EADDRINUSE`) or not allowed
 */
export async function serveFolder(folder: string, { port, base = '/' }: ServeOptions): Promise<FolderServer> {
	const server = createServer(answerBelow(base, folder));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const address = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${String(address.port)}${base}`, close: () => closeServer(server) };
}

/**
 * Serve a folder, and print its address or what is in the way.
 *
 * @param folder - the built site
 * @returns whether the folder is being served
 */
export async function serveCommand(folder: string, port: number): Promise<boolean> {
	if (!existsSync(join(folder, 'index.html'))) return refuse('There is no site to serve yet. Build it first: npm run build');
	try {
		const { url } = await serveFolder(folder, { port });
		console.log(`The site is at ${url} (Ctrl+C ends it)`);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EADDRINUSE') return refuse(`Port ${String(port)} is in use. Take another: npm start -- --port ${String(port + 1)}`);
		if (code === 'EACCES')
			return refuse(`Port ${String(port)} is not allowed to you. Take another: npm start -- --port ${String(DEFAULT_PORT)}`);
		throw error;
	}
}

/**
 * Read the arguments of a command that serves: `--port` goes before `PORT`, and that before the default.
 *
 * @param args - as in `['--port', '8080']`
 * @param env - the environment
 * @param usage - how the command is called
 */
export function readServeArguments(args: readonly string[], env: NodeJS.ProcessEnv, usage: string): { readonly port: number } | NotRun {
	const wanted = readArguments(args, { usage, options: { port: { type: 'string' } } });
	if ('notice' in wanted) return wanted;
	const text = wanted.values.port ?? (env.PORT || String(DEFAULT_PORT));
	const isPort = /^\d{1,5}$/.test(text) && Number(text) < 65_536;
	return isPort ? { port: Number(text) } : callWrongly(`\`${text}\` is no port: a port is a whole number from 0 to 65535.`, usage);
}

function refuse(reason: string): false {
	console.error(reason);
	return false;
}

function answerBelow(base: string, folder: string): RequestListener {
	const files = sirv(folder, {
		dev: true,
		onNoMatch: (_, response) => response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readNotFound(folder)),
	});
	return (request, response) => {
		if (!request.url?.startsWith(base)) {
			response.writeHead(404).end();
			return;
		}
		request.url = request.url.slice(base.length - 1);
		files(request, response);
	};
}

function readNotFound(folder: string): Buffer {
	const page = join(folder, '404.html');
	return existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
}

function closeServer(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
	});
}

if (import.meta.main) {
	const wanted = readServeArguments(process.argv.slice(2), process.env, 'npm run serve -- [--port 8080]');
	if ('notice' in wanted) endWithNotice(wanted);
	else if (!(await serveCommand('dist', wanted.port))) process.exitCode = 1;
}
