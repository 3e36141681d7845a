import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../documents/types.ts';
import { lockedSlug } from '../permanent-ids/collect-locks.ts';

/** What lies on the disk that the engine needs. */
export interface ContentOnDisk {
	/** The Markdown files below `content/` and the locks of articles, sorted by path. */
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
	const sources = listFiles(join(root, 'content')).filter((path) => path.endsWith('.md') || lockedSlug(`content/${path}`) !== undefined);
	return {
		files: sources.map((path) => ({ path: `content/${path}`, value: readText(join(root, 'content', path)) })),
		publicFiles: listFiles(join(root, 'public')).map((path) => `/${path}`),
	};
}

/** A byte order mark is no part of the text. */
function readText(path: string): string {
	return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function listFiles(folder: string): readonly string[] {
	let entries: ReturnType<typeof readEntries>;
	try {
		entries = readEntries(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

function readEntries(folder: string) {
	return readdirSync(folder, { recursive: true, withFileTypes: true });
}
