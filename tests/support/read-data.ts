import { parse } from 'yaml';

/** Read the frontmatter of a file as data, every scalar as text. */
export function readData(source: string): unknown {
	const yaml = /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(source)?.[1] ?? '';
	return parse(yaml, { schema: 'failsafe' }) as unknown;
}
