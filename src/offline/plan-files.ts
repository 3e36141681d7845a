/** A file of the built site. */
export interface BuiltFile {
	/** From the site's root, percent-encoded. */
	readonly path: string;
	/** SHA-256 of its bytes, in base 64. */
	readonly hash: string;
	/** In bytes. */
	readonly size: number;
}

/** What the service worker keeps. */
export interface OfflinePlan {
	/** The same for the same files. */
	readonly version: string;
	readonly files: readonly (readonly [path: string, hash: string])[];
	/** Whether what is not among the files is kept when it is read. */
	readonly keeps: boolean;
	/** The page for an address at which there is nothing. */
	readonly missing: string;
}

/**
 * What is kept whole at the first visit, in bytes: some 150 articles. Beyond, a visitor would load more than a site may ask
 * of somebody who came for one page.
 */
const MOST_KEPT = 10_000_000;

/** The pages that lead to all others, and what pages share. */
const SHELL = /^(?:(?:index|a-z|timeline|about|404)\.html|[^/]+\/index\.html|(?:assets|icons)\/.*|[^/]+\.(?:svg|webmanifest))$/;
/** An index of all texts costs as much as they do. */
const MOST_SHELL = 1_000_000;

/**
 * Plan what of a site is kept for reading without a network: all of a small one; of a large one the pages that lead to
 * others, as far as they are small, and what is read.
 *
 * @param files - all that readers may need
 * @param version - names the files
 * @param most - how much is kept whole, in bytes
 */
export function planFiles(files: readonly BuiltFile[], version: string, most: number = MOST_KEPT): OfflinePlan {
	const isSmall = files.reduce((sum, { size }) => sum + size, 0) <= most;
	const kept = isSmall ? files : files.filter(({ path, size }) => SHELL.test(path) && size <= MOST_SHELL);
	const sorted = [...kept].sort((a, b) => (a.path < b.path ? -1 : 1));
	return { version, files: sorted.map(({ path, hash }) => [path, hash]), keeps: !isSmall, missing: '404.html' };
}
