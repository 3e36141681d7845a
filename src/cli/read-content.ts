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
		files: sources.map((path) => ({
			path: `content/${path}`,
			value: isRead(`content/${path}`) ? readText(join(root, 'content', path)) : '',
		})),
		publicFiles: listFiles(join(root, 'public')).map((path) => `/${path}`),
	};
}

/** A byte order mark is no part of the text. */
function readText(path: string): string {
	return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** Folders that are called like files have `/` at the end. */
function listFiles(folder: string, isLikeFile: (name: string) => boolean = () => false): readonly string[] {
	let entries: ReturnType<typeof readEntries>;
	try {
		entries = readEntries(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
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

function readEntries(folder: string) {
	return readdirSync(folder, { recursive: true, withFileTypes: true });
}
