import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SERVERS } from '../hosting/server-files.ts';
import { HEADERS_FILE, readPolicy } from '../hosting/write-headers-file.ts';
import { siteConfig } from '../site.config.ts';
import { callWrongly, readArguments } from './read-arguments.ts';
import { readSiteUrl } from './read-site-url.ts';

const USAGE =
	'npm run hosting -- nginx|caddy [--folder /srv/site] [--host example.org] [--out FILE]\n' +
	'       for nginx also [--certificate FOLDER]: where fullchain.pem and privkey.pem lie';
const OPTIONS = {
	folder: { type: 'string' },
	host: { type: 'string' },
	certificate: { type: 'string' },
	out: { type: 'string' },
} as const;

/**
 * Write a server's configuration for the built site: `npm run hosting -- nginx --out site.conf`. The folder is `dist/` and
 * the host that of the site's address, unless told otherwise; without `--out` it goes to the standard output.
 *
 * @returns 0 when it was written, or the usage was asked for; 1 when it could not be; 2 when the command was called wrongly.
 * What is wrong goes to the standard error
 */
export function hostingCommand(root: string, args: readonly string[], env: NodeJS.ProcessEnv): 0 | 1 | 2 {
	const end = ({ status, notice }: { readonly status: 0 | 1 | 2; readonly notice: string }): 0 | 1 | 2 => {
		(status === 0 ? console.log : console.error)(notice);
		return status;
	};
	const fail = (notice: string): 0 | 1 | 2 => end({ status: 1, notice });
	const wanted = readArguments(args, { usage: USAGE, options: OPTIONS, words: true });
	if ('notice' in wanted) return end(wanted);
	const { folder, host: ownHost, certificate, out } = wanted.values;
	const [name, write] = Object.entries(SERVERS).find(([server]) => server === wanted.words[0]) ?? [];
	if (!write || wanted.words.length > 1) return end(callWrongly('Name one server: nginx or caddy.', USAGE));
	if (certificate !== undefined && name !== 'nginx') return fail('Caddy gets its certificate by itself: leave out --certificate.');
	const file = join(root, 'dist', HEADERS_FILE);
	const policy = existsSync(file) ? readPolicy(readFileSync(file, 'utf8')) : undefined;
	if (policy === undefined) return fail('dist/_headers is not there: run `npm run build` first. It says what the pages need.');
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return fail(problem);
	const host = ownHost ?? (url === undefined ? 'example.org' : new URL(url).hostname);
	const text = write({
		folder: resolve(root, folder ?? 'dist'),
		host,
		policy,
		...(certificate !== undefined && { certificate: resolve(root, certificate) }),
	});
	if (out === undefined) console.log(text);
	else if (!writeNew(resolve(root, out), text)) return fail(`${out} is there already, or its folder is not: name a new file.`);
	return 0;
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

if (import.meta.main) process.exitCode = hostingCommand(process.cwd(), process.argv.slice(2), process.env);
