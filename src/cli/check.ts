import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type CheckedSite, type CheckOptions, checkSite } from '../check-site.ts';
import { formatGithub, formatJson } from '../diagnostics/machine-report.ts';
import { formatReport, type ReportOptions } from '../diagnostics/report.ts';
import { isRead } from '../documents/check-unread-files.ts';
import { siteConfig } from '../site.config.ts';
import { editsOf } from '../source-edits/mend-source.ts';
import { createAnnotator } from './annotate-threads.ts';
import { type CheckArguments, liesIn, readCheckArguments } from './check-arguments.ts';
import { mendContent } from './mend-content.ts';
import { paintFor } from './paint.ts';
import { readContent } from './read-content.ts';
import { readSiteUrl } from './read-site-url.ts';

/** What came of a check. */
export interface ContentCheck {
	/** 0: clean; 1: errors, things that are due, or warnings without an answer; 2: it could not run. */
	readonly status: 0 | 1 | 2;
	/** For standard output. */
	readonly output: string;
	/** For standard error: what was mended, or why nothing could be checked. */
	readonly notes: string;
}

/** Where a check runs. */
export interface CheckSurroundings {
	/** The project's folder. */
	readonly root: string;
	/** What paths are relative to. */
	readonly cwd: string;
	/** For the address of the site. */
	readonly env: NodeJS.ProcessEnv;
	readonly paint?: ReportOptions['paint'];
}

/**
 * Check the content of a project without building its site, and mend what can be, if asked to.
 *
 * @param args - the arguments of the command line
 */
export async function checkContent(args: readonly string[], { root, cwd, env, paint }: CheckSurroundings): Promise<ContentCheck> {
	const wanted = readCheckArguments(args, root, cwd);
	if ('notice' in wanted) return wanted.status === 0 ? { status: 0, output: wanted.notice, notes: '' } : refuse(wanted.notice);
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return refuse(problem);
	try {
		const look = (annotator: Pick<CheckOptions, 'ahead' | 'annotate'>): Promise<LookedAt | undefined> =>
			lookAt(root, wanted, { url, ...annotator });
		const mended = wanted.fix ? await mendContent(root, async () => (await look({ annotate: withoutNames }))?.messages ?? []) : [];
		const found = await look(createAnnotator());
		if (!found) return refuse('There are no Markdown files below content/.');
		const notes = mended.map(({ file, line, reason }) => `mended ${file ?? ''}:${String(line ?? 1)}: ${reason}`);
		return { status: found.messages.length === 0 ? 0 : 1, output: format(found, wanted, root, paint), notes: notes.join('\n') };
	} catch (error) {
		const { code, path } = error as NodeJS.ErrnoException;
		if (code === undefined || path === undefined) throw error;
		return refuse(`The file ${path} cannot be read or written (${code}).`);
	}
}

interface LookedAt extends CheckedSite {
	/** How many Markdown files are reported on. */
	readonly count: number;
}

/** Mending asks for no names: that is the slow part of a look, and an editor's decision. */
const withoutNames: CheckOptions['annotate'] = (texts) => texts.map(() => ({ names: [], events: [] }));

async function lookAt(root: string, { paths }: CheckArguments, options: Omit<CheckOptions, 'publicFiles'>): Promise<LookedAt | undefined> {
	const { files, publicFiles } = readContent(root);
	const isAsked = (file: string): boolean => paths.length === 0 || liesIn(file, paths);
	// The lock of an article is a part of it.
	const isWanted = (file: string): boolean =>
		isAsked(file) || isAsked(file.replace(/(?<=^content\/articles\/[^/]+)\.permalinks\.yaml$/, '.md'));
	const count = files.filter(({ path }) => path.endsWith('.md') && isWanted(path)).length;
	if (count === 0 && !files.some(({ path }) => isWanted(path))) return undefined;
	const { messages, answered, ...rest } = await checkSite(files, { ...options, publicFiles });
	const about = (all: readonly VFileMessage[]): readonly VFileMessage[] => all.filter(({ file }) => isWanted(file ?? ''));
	return { ...rest, messages: about(messages), answered: about(answered), count };
}

function format({ messages, answered, count }: LookedAt, wanted: CheckArguments, root: string, paint: ReportOptions['paint']): string {
	const sourceOf = readOnce(root);
	if (wanted.format === 'json') return formatJson(messages, (message) => findEdits(message, sourceOf));
	if (wanted.format === 'github') return formatGithub(messages);
	const report = formatReport(messages, { sourceOf, ...(paint && { paint }) });
	const checked = `Checked ${String(count)} ${count === 1 ? 'file' : 'files'} of content/`;
	const number = answered.length;
	const answers = number === 0 ? '' : ` (${String(number)} ${number === 1 ? 'warning is' : 'warnings are'} answered)`;
	if (messages.length === 0) return `${checked}: nothing to mend${answers}.`;
	const mendable = messages.filter((message) => findEdits(message, sourceOf)).length;
	const hint = mendable === 0 ? '' : ` \`npm run check -- --fix\` can mend ${String(mendable)}.`;
	return `${report}\n${checked}${answers}.${hint}`;
}

function findEdits(message: VFileMessage, sourceOf: (file: string) => string | undefined): ReturnType<typeof editsOf> {
	const source = sourceOf(message.file ?? '');
	return source === undefined ? undefined : editsOf(source, message);
}

/** Files as they stand on the disk, each read once. */
function readOnce(root: string): (file: string) => string | undefined {
	const sources = new Map<string, string>();
	return (file) => {
		if (!isRead(file)) return undefined;
		const source = sources.get(file) ?? readFileSync(join(root, file), 'utf8');
		sources.set(file, source);
		return source;
	};
}

function refuse(problem: string): ContentCheck {
	return { status: 2, output: '', notes: problem };
}

if (import.meta.main) {
	const root = process.cwd();
	const check = await checkContent(process.argv.slice(2), { root, cwd: root, env: process.env, paint: paintFor(process.stdout) });
	if (check.notes !== '') console.error(check.notes);
	if (check.output !== '') console.log(check.output);
	process.exitCode = check.status;
}
