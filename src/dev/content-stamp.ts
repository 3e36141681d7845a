import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tell one state of the content from another without reading it: by names, sizes and times of its files.
 *
 * @param root - the project's folder
 */
export function contentStamp(root: string): string {
	const folder = join(root, 'content');
	try {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const stamps = entries.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const { mtimeMs, size } = statSync(path);
			return `${path} ${String(mtimeMs)} ${String(size)}`;
		});
		return stamps.sort().join('\n');
	} catch {
		// A file or the folder has gone while it was looked at: the next look tells.
		return '';
	}
}
