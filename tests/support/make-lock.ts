import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { divideSections, type Section } from '../../src/markdown/sections.ts';
import { listItems } from '../../src/permanent-ids/list-items.ts';
import { EMPTY_LOCK, type Lock } from '../../src/permanent-ids/types.ts';
import { type LockUpdate, updateLock } from '../../src/permanent-ids/update-lock.ts';

/** Divide the Markdown of an article's body. */
export function divideMarkdown(markdown: string): readonly Section[] {
	return divideSections(parseMarkdown(markdown).body.children);
}

function relock(lock: Lock, markdown: string, on = '2026-11-24'): LockUpdate {
	return updateLock(lock, listItems(divideMarkdown(markdown)), on);
}

/** Lock one revision of a text after the other. */
export function lockRevisions(...revisions: readonly string[]): LockUpdate {
	let update: LockUpdate = { lock: EMPTY_LOCK, addresses: [], changes: [] };
	for (const [index, markdown] of revisions.entries()) update = relock(update.lock, markdown, `2026-01-0${String(index + 1)}`);
	return update;
}
