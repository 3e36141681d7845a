import type { VFileMessage } from 'vfile-message';
import { readLock } from './read-lock.ts';
import type { Lock } from './types.ts';

const LOCK_FILE = /^content\/articles\/([^/]+)\.permalinks\.yaml$/;

/** The path of the lock that belongs to an article, beside it. */
export function lockPath(slug: string): string {
	return `content/articles/${slug}.permalinks.yaml`;
}

/** Find the article that a file is the lock of; nothing when it is no lock. */
export function lockedSlug(path: string): string | undefined {
	return LOCK_FILE.exec(path)?.[1]?.normalize('NFC');
}

/**
 * Read the locks among the files of `content/`.
 *
 * @returns by the name of the article, without those that cannot be read; the messages say why not
 */
export function collectLocks(files: readonly { readonly path: string; readonly value: string }[]): {
	readonly locks: ReadonlyMap<string, Lock>;
	/** The names of the articles whose locks cannot be read. */
	readonly broken: ReadonlySet<string>;
	readonly messages: readonly VFileMessage[];
} {
	const read = files.flatMap(({ path, value }) => {
		const slug = lockedSlug(path);
		return slug === undefined ? [] : [{ slug, ...readLock(value, path) }];
	});
	const locks = read.flatMap(({ slug, lock }): [string, Lock][] => (lock ? [[slug, lock]] : []));
	const broken = new Set(read.flatMap(({ slug, lock }) => (lock ? [] : [slug])));
	return { locks: new Map(locks), broken, messages: read.flatMap(({ messages }) => messages) };
}
