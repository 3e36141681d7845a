import type { PagePath } from '../page-models/permalinks.ts';
import { hostHeaders } from './host-headers.ts';

/** Where hosts that read a file of headers look for it. */
export const HEADERS_FILE = '_headers' as PagePath;

/**
 * Write the headers of a site as Netlify and Cloudflare Pages read them. Both let browsers ask anew for every page by
 * themselves; a second rule for the same header would not take the place of the first there, so pages have none.
 *
 * @param policy - the Content-Security-Policy
 */
export function writeHeadersFile(policy: string): string {
	const { always, caching } = hostHeaders(policy);
	const assets = caching.find(({ files }) => files === 'assets')?.value ?? '';
	return ['/*', ...always.map(([name, value]) => `  ${name}: ${value}`), '/assets/*', `  Cache-Control: ${assets}`, ''].join('\n');
}

/** Read the policy back; nothing when there is none. */
export function readPolicy(headersFile: string): string | undefined {
	return /^ {2}Content-Security-Policy: (.+)$/m.exec(headersFile)?.[1];
}
