import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isError } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { ArticleDocument, SourceFile } from '../documents/types.ts';
import { findRenamed } from '../graph/check-locks.ts';
import { collectLocks, lockedSlug, lockPath } from '../permanent-ids/collect-locks.ts';
import { formatLock, namedSlug } from '../permanent-ids/format-lock.ts';
import { listItems } from '../permanent-ids/list-items.ts';
import { mergeLocks } from '../permanent-ids/merge-locks.ts';
import type { Change, Lock } from '../permanent-ids/types.ts';
import { updateLock } from '../permanent-ids/update-lock.ts';
import { callWrongly, endWithNotice, type NotRun, readArguments } from './read-arguments.ts';
import { readContent } from './read-content.ts';
import { dayOf } from './today.ts';

/** What came of bringing the locks up to the articles. */
export interface LockedContent {
	/** 0: all are locked; 1: some have errors and were left as they are; 2: there are no articles. */
	readonly status: 0 | 1 | 2;
	/** What to tell the editor. */
	readonly report: string;
}

/**
 * Lock the permanent addresses of all articles: write `<article>.permalinks.yaml` beside each whose text has changed.
 *
 * @param root - the project's folder
 * @param today - ISO 8601 day, noted for what is gone
 * @param only - the files of articles to lock, from the project's root; none means all
 */
export function lockPermalinks(root: string, today: string, only: readonly string[] = []): LockedContent {
	const { files } = readContent(root);
	const sources = files.filter(({ path }) => path.startsWith('content/articles/') && path.endsWith('.md'));
	if (sources.length === 0) return { status: 2, report: 'There are no Markdown files below content/articles/.' };
	const { locks, messages } = collectLocks(files);
	if (messages.length > 0) return { status: 1, report: formatReport(messages) };
	const slugs = new Set(sources.map(({ path }) => path.slice('content/articles/'.length, -'.md'.length).normalize('NFC')));
	const wanted = sources.filter(({ path }) => only.length === 0 || only.includes(path));
	const reports = wanted.map((source) => {
		// What a path leads to is not the question here: every path will do.
		const parsed = parseDocument(source, { has: () => true } as unknown as ReadonlySet<string>, locks);
		const errors = parsed.messages.filter(isError);
		if (errors.length > 0 || parsed.document?.kind !== 'article') return refuse(source.path, formatReport(errors));
		const moved = findMovedAlong(parsed.document, slugs, files);
		if (moved !== undefined) {
			const line = `put \`${parsed.document.slug}.md\` into the first line of ${lockPath(parsed.document.slug)}`;
			return refuse(source.path, askForName(moved, line));
		}
		const alone = [...locks.keys()].filter((slug) => !slugs.has(slug));
		return lockArticle(root, parsed.document, locks, alone, files, today);
	});
	return { status: reports.some(({ failed }) => failed) ? 1 : 0, report: reports.map(({ text }) => text).join('\n') };
}

/**
 * Read the arguments of `npm run permalinks`.
 *
 * @param args - as in `['content/articles/forum.md']`; none means all articles
 * @param root - the project's folder
 * @param cwd - what paths are relative to
 */
export function readLockArguments(args: readonly string[], root: string, cwd: string): { readonly paths: readonly string[] } | NotRun {
	const usage = 'npm run permalinks -- [content/articles/my-story.md …]';
	const wanted = readArguments(args, { usage, words: true });
	if ('notice' in wanted) return wanted;
	const paths = wanted.words.map((word) => relative(root, resolve(cwd, word)).replaceAll('\\', '/'));
	const wrong = paths.findIndex((path) => !/^content\/articles\/[^/]+\.md$/.test(path) || !existsSync(join(root, path)));
	return wrong < 0 ? { paths } : callWrongly(`\`${wanted.words[wrong] ?? ''}\` is no article of content/articles/.`, usage);
}

interface ArticleReport {
	readonly failed: boolean;
	readonly text: string;
}

function lockArticle(
	root: string,
	document: ArticleDocument,
	locks: ReadonlyMap<string, Lock>,
	alone: readonly string[],
	files: readonly SourceFile[],
	today: string,
): ArticleReport {
	const { slug, formerIds, sections, file } = document;
	const former = formerIds.filter((id) => locks.has(id) && alone.includes(id));
	const renamed = locks.has(slug) || former.length > 0 ? undefined : findRenamed(document, locks, alone);
	if (renamed !== undefined) return refuse(file, askForName(renamed, `delete ${lockPath(renamed)}`));
	const items = listItems(sections);
	const before = mergeLocks(
		[slug, ...former].flatMap((name) => locks.get(name) ?? []),
		items,
		today,
	);
	const update = updateLock(before, items, today);
	const written = write(root, slug, update.lock, files.find(({ path }) => path === lockPath(slug))?.value);
	for (const name of former) rmSync(join(root, lockPath(name)));
	const name = [lockPath(slug), ...former.map((id) => `(was ${lockPath(id)})`)].join(' ');
	return { failed: false, text: written ? [name, ...update.changes.map(tell)].join('\n') : `${name}: nothing has changed` };
}

/** The name that an article's lock had before both were renamed, if the article does not say so and no other has it. */
function findMovedAlong(
	{ slug, formerIds }: ArticleDocument,
	slugs: ReadonlySet<string>,
	files: readonly SourceFile[],
): string | undefined {
	const named = namedSlug(files.find(({ path }) => lockedSlug(path) === slug)?.value ?? '');
	const isSaid = named === undefined || slugs.has(named) || formerIds.some((id) => id === named);
	return isSaid ? undefined : named;
}

function askForName(old: string, otherwise: string): string {
	const advice = `write \`formerIds: [${old}]\` into its frontmatter; if not, ${otherwise}`;
	return `This seems to be \`${old}.md\` under a new name. If so, ${advice}. Then run the command again.`;
}

function refuse(path: string, reason: string): ArticleReport {
	return { failed: true, text: `${reason}\n${path}: not locked` };
}

function write(root: string, slug: string, lock: Lock, before: string | undefined): boolean {
	const text = formatLock(lock, `${slug}.md`);
	if (text === before) return false;
	const path = join(root, lockPath(slug));
	// A lock is whole or as it was, whatever happens in between.
	writeFileSync(`${path}.new`, text);
	renameSync(`${path}.new`, path);
	return true;
}

function tell({ kind, id, text }: Change): string {
	const words = text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
	return `  ${kind.padEnd(9)} ${id.padEnd(12)} ${words}`;
}

if (import.meta.main) {
	const root = process.cwd();
	const wanted = readLockArguments(process.argv.slice(2), root, root);
	if ('notice' in wanted) endWithNotice(wanted);
	else {
		const { status, report } = lockPermalinks(root, dayOf(new Date()), wanted.paths);
		(status === 0 ? console.log : console.error)(report);
		process.exitCode = status;
	}
}
