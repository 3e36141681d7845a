import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../text/suggest.ts';

const FORMATS = ['text', 'json', 'github'] as const;

/** What the command line asks of the check. */
export interface CheckArguments {
	readonly format: (typeof FORMATS)[number];
	readonly fix: boolean;
	/** Files and folders below the project's root, with `/` between folders; none means all. */
	readonly paths: readonly string[];
}

/** How to call the check. */
export const USAGE = 'npm run check -- [paths] [--format text|json|github] [--fix]';

/**
 * Read the arguments of `npm run check`.
 *
 * @param args - as in `['content/articles/forum.md', '--format', 'json']`
 * @param root - the project's folder
 * @param cwd - what paths are relative to
 * @returns the arguments, or what is wrong with them
 */
export function readCheckArguments(args: readonly string[], root: string, cwd: string): CheckArguments | { readonly problem: string } {
	const options = { format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } } as const;
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const format = FORMATS.find((name) => name === values.format);
		if (format === undefined) {
			const meant = suggest(values.format, FORMATS);
			return { problem: `There is no format \`${values.format}\`${meant === undefined ? '' : `: did you mean \`${meant}\`?`}\n${USAGE}` };
		}
		const missing = positionals.find((path) => !existsSync(resolve(cwd, path)));
		if (missing !== undefined) return { problem: `There is no file or folder \`${missing}\`.\n${USAGE}` };
		const paths = positionals.map((path) => relative(root, resolve(cwd, path)).replaceAll('\\', '/'));
		const outside = positionals[paths.findIndex((path) => !liesIn(path, ['content']) && path !== '')];
		if (outside !== undefined) return { problem: `\`${outside}\` holds no content: articles and records lie in content/.\n${USAGE}` };
		return { format, fix: values.fix, paths: paths.includes('') ? [] : paths };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { problem: `${error.message.split('. ')[0] ?? ''}.\n${USAGE}` };
	}
}

/** Tell whether a file is one of some files, or lies below one of some folders. */
export function liesIn(file: string, paths: readonly string[]): boolean {
	return paths.some((path) => file === path || file.startsWith(`${path}/`));
}
