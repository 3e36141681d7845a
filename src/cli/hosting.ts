import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SERVERS } from '../hosting/server-files.ts';
import { HEADERS_FILE, readPolicy } from '../hosting/write-headers-file.ts';
import { siteConfig } from '../site.config.ts';
import { readSiteUrl } from './read-site-url.ts';

const USAGE = 'Usage: npm run hosting -- nginx|caddy [--folder /srv/site] [--host example.org]';

/**
 * Write a server's configuration for the built site to the standard output: `npm run hosting -- nginx`. The folder is
 * `dist/` and the host that of the site's address, unless told otherwise.
 *
 * @returns whether it could be written; what is wrong goes to the standard error
 */
export function hostingCommand(root: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
	const fail = (message: string): boolean => {
		console.error(message);
		return false;
	};
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { folder: { type: 'string' }, host: { type: 'string' } },
		allowPositionals: true,
		strict: false,
	});
	const server = Object.entries(SERVERS).find(([name]) => name === positionals[0]);
	const unknown = Object.keys(values).find((name) => name !== 'folder' && name !== 'host');
	if (!server || positionals.length > 1 || unknown !== undefined) return fail(USAGE);
	const file = join(root, 'dist', HEADERS_FILE);
	const policy = existsSync(file) ? readPolicy(readFileSync(file, 'utf8')) : undefined;
	if (policy === undefined) return fail('dist/_headers is not there: run `npm run build` first. It says what the pages need.');
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return fail(problem);
	const host = text(values.host) ?? (url === undefined ? 'example.org' : new URL(url).hostname);
	console.log(server[1]({ folder: resolve(root, text(values.folder) ?? 'dist'), host, policy }));
	return true;
}

function text(value: string | boolean | undefined): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

if (import.meta.main && !hostingCommand(process.cwd(), process.argv.slice(2), process.env)) process.exitCode = 1;
