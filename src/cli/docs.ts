import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeRuleDocs } from '../diagnostics/write-rule-docs.ts';
import { FRONTMATTER_FILES, frontmatterSchema } from '../documents/json-schema.ts';
import { writeFrontmatterDocs } from '../documents/write-frontmatter-docs.ts';

/** The files that are made of the code, so that they say what it does. */
export const DOCS: Readonly<Record<string, () => string>> = {
	'docs/rules.md': writeRuleDocs,
	'docs/frontmatter.md': writeFrontmatterDocs,
	...Object.fromEntries(
		FRONTMATTER_FILES.map((file) => [`docs/schemas/${file}.schema.json`, () => `${JSON.stringify(frontmatterSchema(file), null, '\t')}\n`]),
	),
};

if (import.meta.main) {
	for (const [path, write] of Object.entries(DOCS)) {
		mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
		writeFileSync(join(process.cwd(), path), write());
		console.log(path);
	}
}
