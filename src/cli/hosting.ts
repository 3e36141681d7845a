import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SERVERS } from '../hosting/server-files.ts';
import { HEADERS_FILE, readPolicy } from '../hosting/write-headers-file.ts';
import { siteConfig } from '../site.config.ts';
import { readSiteUrl } from './read-site-url.ts';

const USAGE =
	'Usage: npm run hosting -- nginx|caddy [--folder /srv/site] [--host example.org] [--out FILE]\n' +
	'       for nginx also [--certificate FOLDER]: where fullchain.pem and privkey.pem lie';
const OPTIONS = ['folder', 'host', 'certificate', 'out'] as const;

/**
 * Write a server's configuration for the built site: `npm run hosting -- nginx --out site.conf`. The folder is `dist/` and
 * the host that of the site's address, unless told otherwise; without `--out` it goes to the standard output.
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
		options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
		allowPositionals: true,
		strict: false,
	});
	const [name, write] = Object.entries(SERVERS).find(([server]) => server === positionals[0]) ?? [];
	const isKnown = Object.entries(values).every(([key, value]) => OPTIONS.some((option) => option === key) && typeof value === 'string');
	if (!write || positionals.length > 1 || !isKnown) return fail(USAGE);
	const [folder, ownHost, certificate, out] = OPTIONS.map((option) => String(values[option] ?? ''));
	if (certificate && name !== 'nginx') return fail('Caddy gets its certificate by itself: leave out --certificate.');
	const file = join(root, 'dist', HEADERS_FILE);
	const policy = existsSync(file) ? readPolicy(readFileSync(file, 'utf8')) : undefined;
	if (policy === undefined) return fail('dist/_headers is not there: run `npm run build` first. It says what the pages need.');
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return fail(problem);
	const host = ownHost || (url === undefined ? 'example.org' : new URL(url).hostname);
	const text = write({
		folder: resolve(root, folder || 'dist'),
		host,
		policy,
		...(certificate && { certificate: resolve(root, certificate) }),
	});
	if (!out) console.log(text);
	else if (!writeNew(resolve(root, out), text)) return fail(`${out} is there already, or its folder is not: name a new file.`);
	return true;
}

/** Writes nothing over what is there. */
function writeNew(path: string, text: string): boolean {
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
		throw error;
	}
}

if (import.meta.main && !hostingCommand(process.cwd(), process.argv.slice(2), process.env)) process.exitCode = 1;
