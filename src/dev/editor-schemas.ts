import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '../cli/read-content.ts';
import { FRONTMATTER_FILES, frontmatterSchema } from '../documents/json-schema.ts';
import { COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';

/**
 * Write what the Astro extension of VS Code reads to complete and check frontmatter: a JSON Schema for each folder of
 * `content/`, and which file belongs to which. New files are known after the next start.
 *
 * @param root - the project's folder
 */
export function writeEditorSchemas(root: string): void {
	const folder = join(root, '.astro/collections');
	mkdirSync(folder, { recursive: true });
	const names = { article: 'articles', ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, COLLECTIONS[kind]])) } as Record<
		string,
		string
	>;
	for (const kind of FRONTMATTER_FILES) {
		writeFileSync(join(folder, `${names[kind] ?? kind}.schema.json`), JSON.stringify(frontmatterSchema(kind), null, 2));
	}
	const known = new Set(Object.values(names));
	const entries = readContent(root).files.flatMap(({ path }) => {
		const name = /^content\/([^/]+)\/[^/]+\.md$/.exec(path)?.[1] ?? '';
		// The extension looks files up by their whole address in small letters, without escapes.
		return known.has(name) ? [[decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase(), name] as const] : [];
	});
	const collections = [...known].map((name) => ({ hasSchema: true, name }));
	writeFileSync(join(folder, 'collections.json'), JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2));
}
