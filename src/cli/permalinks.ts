import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { collectLocks, lockPath } from '../permanent-ids/collect-locks.ts';
import { formatLock } from '../permanent-ids/format-lock.ts';
import { listItems } from '../permanent-ids/list-items.ts';
import { type Change, EMPTY_LOCK, type Lock } from '../permanent-ids/types.ts';
import { updateLock } from '../permanent-ids/update-lock.ts';
import { readContent } from './read-content.ts';

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
 */
export function lockPermalinks(root: string, today: string): LockedContent {
	const { files } = readContent(root);
	const sources = files.filter(({ path }) => path.startsWith('content/articles/') && path.endsWith('.md'));
	if (sources.length === 0) return { status: 2, report: 'There are no Markdown files below content/articles/.' };
	const { locks, messages } = collectLocks(files);
	if (messages.length > 0) return { status: 1, report: formatReport(messages) };
	const reports = sources.map((source) => {
		// What a path leads to is not the question here: every path will do.
		const parsed = parseDocument(source, { has: () => true } as unknown as ReadonlySet<string>, locks);
		const errors = parsed.messages.filter(isError);
		if (errors.length > 0 || parsed.document?.kind !== 'article')
			return { failed: true, text: `${formatReport(errors)}\n${source.path}: not locked` };
		const { slug, formerIds, sections } = parsed.document;
		const former = locks.has(slug) ? undefined : formerIds.find((id) => locks.has(id));
		const before = locks.get(former ?? slug);
		const update = updateLock(before ?? EMPTY_LOCK, listItems(sections), today);
		const written = write(root, slug, update.lock, files.find(({ path }) => path === lockPath(slug))?.value);
		if (former !== undefined) rmSync(join(root, lockPath(former)));
		const name = former === undefined ? lockPath(slug) : `${lockPath(slug)} (was ${lockPath(former)})`;
		return { failed: false, text: written ? [name, ...update.changes.map(tell)].join('\n') : `${name}: nothing has changed` };
	});
	return { status: reports.some(({ failed }) => failed) ? 1 : 0, report: reports.map(({ text }) => text).join('\n') };
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

/** The day in the time zone of the machine: the editor's. */
function dayOf(date: Date): string {
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

if (import.meta.main) {
	const { status, report } = lockPermalinks(process.cwd(), dayOf(new Date()));
	(status === 0 ? console.log : console.error)(report);
	process.exitCode = status;
}
