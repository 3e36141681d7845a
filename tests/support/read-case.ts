import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/documents/types.ts';

const CASES = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));

/** The names of the fixture cases. */
export function listCases(): readonly string[] {
	return readdirSync(CASES).sort();
}

/** Read the content of a fixture case, in the order of the paths. */
export function readCase(name: string): readonly SourceFile[] {
	const folder = `${CASES}${name}/`;
	const paths = readdirSync(`${folder}content`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	return paths
		.sort()
		.map((path) => ({ path: `content/${path.replaceAll('\\', '/')}`, value: readFileSync(`${folder}content/${path}`, 'utf8') }));
}

/** The path of a file that a fixture case expects. */
export function expectedFile(name: string, file: string): string {
	return `${CASES}${name}/expected/${file}`;
}
