import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeRuleDocs } from '../diagnostics/write-rule-docs.ts';
import { FRONTMATTER_FILES, frontmatterSchema } from '../documents/json-schema.ts';
import { writeFrontmatterDocs } from '../documents/write-frontmatter-docs.ts';
import { endWithNotice, readArguments } from './read-arguments.ts';

/** The files that are made of the code, so that they say what it does. */
export const DOCS: Readonly<Record<string, () => string>> = {
	'docs/rules.md': writeRuleDocs,
	'docs/frontmatter.md': writeFrontmatterDocs,
	...Object.fromEntries(
		FRONTMATTER_FILES.map((file) => [`docs/schemas/${file}.schema.json`, () => `${JSON.stringify(frontmatterSchema(file), null, '\t')}\n`]),
	),
};

if (import.meta.main) {
	const wanted = readArguments(process.argv.slice(2), { usage: 'npm run docs' });
	if ('notice' in wanted) endWithNotice(wanted);
	else {
		for (const [path, write] of Object.entries(DOCS)) {
			mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
			writeFileSync(join(process.cwd(), path), write());
			console.log(path);
		}
	}
}
