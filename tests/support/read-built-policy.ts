import { readPolicy } from '../../src/hosting/write-headers-file.ts';
import { readPage } from './list-site.ts';

/** The policies of a built site: the host's, and that of a page itself. */
export function readPolicies(site: string, path: string): { readonly host: string; readonly page: string } {
	const host = readPolicy(readPage(site, '_headers')) ?? '';
	const page = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readPage(site, path))?.[1] ?? '';
	return { host, page: page.replaceAll('&#39;', "'").replaceAll('&amp;', '&') };
}
