import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { formatReport } from '../diagnostics/report.ts';
import type { ArticleSlug } from '../documents/types.ts';
import { siteConfig } from '../site.config.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { listSuggestions, suggestionsAsJson } from './list-suggestions.ts';
import { callWrongly, type NotRun, readArguments } from './read-arguments.ts';
import { readSiteUrl } from './read-site-url.ts';
import { openDesk } from './suggestion-desk.ts';
import { type Ask, workThrough } from './work-through.ts';

const USAGE = `npm run suggest -- content/articles/my-story.md [--write | --json]`;

/** Where suggestions are made. */
export interface SuggestSurroundings {
	readonly root: string;
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
	/** Nobody can be asked without a terminal: then suggestions are listed. */
	readonly ask: Ask | undefined;
}

/** What came of suggestions. */
export interface Suggested {
	/** 0: nothing is open; 1: something is; 2: it could not run. */
	readonly status: 0 | 1 | 2;
	readonly report: string;
}

/** Propose what an article's frontmatter lacks, and write what is accepted or refused. */
export async function suggestForFile(args: readonly string[], surroundings: SuggestSurroundings): Promise<Suggested> {
	const { root, cwd, env, ask } = surroundings;
	const wanted = readSuggestArguments(args, root, cwd);
	if ('notice' in wanted) return { status: wanted.status, report: wanted.notice };
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return { status: 2, report: problem };
	const desk = openDesk(root, wanted.slug, url);
	const found = desk.look();
	if ('errors' in found)
		return {
			status: 2,
			report: `${formatReport(found.errors)}\n\nMend this first: what the article says and lists cannot be told as it is.`,
		};
	if (wanted.json) return { status: 0, report: suggestionsAsJson(found) };
	const answer = wanted.write ? acceptAll : ask;
	if (!answer) return withErrors(found.standing, listSuggestions(found), found.suggestions.length);
	const lines = await workThrough(desk, found.suggestions.length, answer);
	const left = desk.look();
	if ('errors' in left) return withErrors(left.errors, lines.join('\n'), 0);
	const open = left.suggestions.length;
	return withErrors(left.standing, [...lines, open === 0 ? 'Nothing is open.' : `${String(open)} open.`].join('\n'), open);
}

/** Errors that are not of what is suggested stand there until somebody mends them. */
function withErrors(errors: readonly VFileMessage[], report: string, open: number): Suggested {
	if (errors.length === 0) return { status: open > 0 ? 1 : 0, report };
	return { status: 1, report: `${formatReport(errors)}\n\n${report}` };
}

const acceptAll: Ask = (_, proposal, { problem }) =>
	Promise.resolve(problem === undefined ? { kind: 'accept', proposal, isGuess: true } : { kind: 'later' });

interface SuggestArguments {
	readonly slug: ArticleSlug;
	readonly write: boolean;
	readonly json: boolean;
}

function readSuggestArguments(args: readonly string[], root: string, cwd: string): SuggestArguments | NotRun {
	const wanted = readArguments(args, { usage: USAGE, options: { write: { type: 'boolean' }, json: { type: 'boolean' } }, words: true });
	if ('notice' in wanted) return wanted;
	const { write = false, json = false } = wanted.values;
	const [path, ...more] = wanted.words;
	if (path === undefined || more.length > 0) return callWrongly('Name one article.', USAGE);
	if (write && json) return callWrongly('`--write` and `--json` exclude each other.', USAGE);
	const full = resolve(cwd, path);
	const slug = /^content\/articles\/([^/]+)\.md$/.exec(relative(root, full).replaceAll('\\', '/'))?.[1];
	if (slug === undefined) return callWrongly(`\`${path}\` is no article: they lie in content/articles/.`, USAGE);
	if (!existsSync(full)) return callWrongly(`There is no file \`${path}\`.`, USAGE);
	return { slug: slug.normalize('NFC') as ArticleSlug, write, json };
}

if (import.meta.main) {
	const root = process.cwd();
	const ask = process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined;
	const { status, report } = await suggestForFile(process.argv.slice(2), { root, cwd: root, env: process.env, ask });
	(status === 2 ? console.error : console.log)(report);
	process.exitCode = status;
}
