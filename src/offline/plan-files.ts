/** A file of the built site. */
export interface BuiltFile {
	/** From the site's root, percent-encoded. */
	readonly path: string;
	/** SHA-256 of its bytes, in base 64. */
	readonly hash: string;
	/** In bytes. */
	readonly size: number;
}

/** What is kept for reading without a network, in the order of the paths. */
export interface OfflinePlan {
	/** Kept from the first visit on. */
	readonly whole: readonly BuiltFile[];
	/** Kept when it is read. */
	readonly asRead: readonly BuiltFile[];
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
/** Pieces of the index of a large site: more than pages, each good for a few words, and named by what is in it. */
const SHARD = /\.pf_\w+$/;
/** Thirty-six bits tell the versions of a file apart. */
const SHORT = 6;

/**
 * Plan what of a site is kept for reading without a network: all of a small one; of a large one the pages that lead to
 * others, as far as they are small, and what is read.
 *
 * @param files - all that readers may need
 * @param most - how much is kept whole, in bytes
 */
export function planFiles(files: readonly BuiltFile[], most: number = MOST_KEPT): OfflinePlan {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	if (sorted.reduce((sum, { size }) => sum + size, 0) <= most) return { whole: sorted, asRead: [] };
	const isShell = ({ path, size }: BuiltFile): boolean => SHELL.test(path) && size <= MOST_SHELL;
	return { whole: sorted.filter(isShell), asRead: sorted.filter((file) => !isShell(file) && !SHARD.test(file.path)) };
}

/** Write the list of what is kept when it is read: a line for each file, with its path and the beginning of its hash. */
export function writeList(files: readonly BuiltFile[]): string {
	return files.map(({ path, hash }) => `${path} ${hash.slice(0, SHORT)}`).join('\n');
}
