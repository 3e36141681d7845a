import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeRuleDocs } from '../diagnostics/write-rule-docs.ts';

/** The files that are made of the code, so that they say what it does. */
export const DOCS: Readonly<Record<string, () => string>> = { 'docs/rules.md': writeRuleDocs };

if (import.meta.main) {
	for (const [path, write] of Object.entries(DOCS)) {
		mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
		writeFileSync(join(process.cwd(), path), write());
		console.log(path);
	}
}
