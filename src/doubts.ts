import type { VFileMessage } from 'vfile-message';
import { checkLookAlikes } from './checks/look-alike.ts';
import type { SourceFile } from './documents/types.ts';
import { type ReadOptions, type ReadSite, readSite } from './read-site.ts';

/** Rules that a machine's guess must not break: an editor would have to undo what it wrote. */
const DOUBTS: ReadonlySet<string> = new Set(['never-named', 'look-alike']);

/** Whether a warning speaks against a guess. */
export function isDoubt({ ruleId }: VFileMessage): boolean {
	return DOUBTS.has(ruleId ?? '');
}

/** What is to be said of content that was read, with entries that seem to be one. */
export function messagesWithDoubts({ messages, graph, shared }: ReadSite): readonly VFileMessage[] {
	return [...messages, ...checkLookAlikes({ graph, shared })];
}

/** Read content for its messages. */
export function readWithDoubts(files: readonly SourceFile[], options: ReadOptions): readonly VFileMessage[] {
	return messagesWithDoubts(readSite(files, options));
}

/** What two messages share that say the same, wherever on the page. */
export function sameMessage({ file, ruleId, reason }: VFileMessage): string {
	// What another entry is like is told with its line, which moves.
	return JSON.stringify([file, ruleId, reason.replace(/:\d+:\d+\)/, ')')]);
}
