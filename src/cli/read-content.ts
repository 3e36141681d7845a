import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRead } from '../documents/check-unread-files.ts';
import type { SourceFile } from '../documents/types.ts';

/** What lies on the disk that the engine needs. */
export interface ContentOnDisk {
	/**
	 * The Markdown files below `content/` and the locks of articles, sorted by path; and what else lies there, without its
	 * text. Names that begin with a dot or end with `~` are left out: editors and systems leave such files behind.
	 */
	readonly files: readonly SourceFile[];
	/** The paths of the files below `public/`, with `/` at the start, sorted. */
	readonly publicFiles: readonly string[];
}

/**
 * Read the content of a project.
 *
 * @param root - the project's folder
 */
export function readContent(root: string): ContentOnDisk {
	const isName = (path: string): boolean => !/(?:^|\/)[.#]|~(?:\/|$)|(?:^|\/)~\$/.test(path);
	const sources = listFiles(join(root, 'content'), (name) => /\.md$/i.test(name)).filter((path) => isRead(path) || isName(path));
	return {
		files: sources.flatMap((path) => {
			const value = isRead(`content/${path}`) ? readText(join(root, 'content', path)) : '';
			return value === undefined ? [] : { path: `content/${path}`, value };
		}),
		publicFiles: listFiles(join(root, 'public')).map((path) => `/${path}`),
	};
}

/** A byte order mark is no part of the text. Nothing of a file that has gone since it was listed, as one does that is renamed. */
function readText(path: string): string | undefined {
	return unlessGone(() => readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
}

function unlessGone<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Folders that are called like files have `/` at the end. */
function listFiles(folder: string, isLikeFile: (name: string) => boolean = () => false): readonly string[] {
	const entries = unlessGone(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [];
	return entries
		.filter((entry) => entry.isFile() || (entry.isDirectory() && isLikeFile(entry.name)))
		.map(
			(entry) =>
				`${join(entry.parentPath, entry.name)
					.slice(folder.length + 1)
					.replaceAll('\\', '/')}${entry.isFile() ? '' : '/'}`,
		)
		.sort();
}
