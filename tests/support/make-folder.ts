import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a test's own. */
export interface TestFolder {
	readonly root: string;
	readonly read: (path: string) => string;
	readonly remove: () => void;
}

/** Make a folder below the system's one for such things. */
export function makeFolder(files: Readonly<Record<string, string>>): TestFolder {
	const root = mkdtempSync(join(tmpdir(), 'backgrounder-folder-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return { root, read: (path) => readFileSync(join(root, path), 'utf8'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
