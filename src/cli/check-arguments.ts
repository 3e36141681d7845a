import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { suggest } from '../text/suggest.ts';
import { callWrongly, type NotRun, readArguments } from './read-arguments.ts';

const FORMATS = ['text', 'json', 'github'] as const;

/** What the command line asks of the check. */
export interface CheckArguments {
	readonly format: (typeof FORMATS)[number];
	readonly fix: boolean;
	/** Files and folders below the project's root, with `/` between folders; none means all. */
	readonly paths: readonly string[];
}

const USAGE = 'npm run check -- [paths] [--format text|json|github] [--fix]';

/**
 * Read the arguments of `npm run check`.
 *
 * @param args - as in `['content/articles/forum.md', '--format', 'json']`
 * @param root - the project's folder
 * @param cwd - what paths are relative to
 * @returns the arguments, or why there is nothing to check
 */
export function readCheckArguments(args: readonly string[], root: string, cwd: string): CheckArguments | NotRun {
	const wanted = readArguments(args, { usage: USAGE, options: { format: { type: 'string' }, fix: { type: 'boolean' } }, words: true });
	if ('notice' in wanted) return wanted;
	const { format: name = 'text', fix = false } = wanted.values;
	const format = FORMATS.find((known) => known === name);
	if (format === undefined) {
		const meant = suggest(name, FORMATS);
		return callWrongly(`There is no format \`${name}\`${meant === undefined ? '' : `: did you mean \`${meant}\`?`}`, USAGE);
	}
	const missing = wanted.words.find((path) => !existsSync(resolve(cwd, path)));
	if (missing !== undefined) return callWrongly(`There is no file or folder \`${missing}\`.`, USAGE);
	const paths = wanted.words.map((path) => relative(root, resolve(cwd, path)).replaceAll('\\', '/'));
	const outside = wanted.words[paths.findIndex((path) => !liesIn(path, ['content']) && path !== '')];
	if (outside !== undefined) return callWrongly(`\`${outside}\` holds no content: articles and records lie in content/.`, USAGE);
	return { format, fix, paths: paths.includes('') ? [] : paths };
}

/** Tell whether a file is one of some files, or lies below one of some folders. */
export function liesIn(file: string, paths: readonly string[]): boolean {
	return paths.some((path) => file === path || file.startsWith(`${path}/`));
}
