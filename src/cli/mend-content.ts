import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { mendsOf } from '../diagnostics/mend.ts';
import { mendSource } from '../source-edits/mend-source.ts';

/** One mend may uncover another, but not for ever. */
const MOST_ROUNDS = 10;

/**
 * Mend what has one right answer, in the files themselves, until nothing of that kind is left.
 *
 * @param root - the project's folder
 * @param check - looks at the files as they are now
 * @returns what was mended, in the order in which it was
 */
export async function mendContent(root: string, check: () => Promise<readonly VFileMessage[]>): Promise<readonly VFileMessage[]> {
	const done: VFileMessage[] = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const messages = (await check()).filter((message) => mendsOf(message).length > 0);
		const mended = [...Map.groupBy(messages, ({ file }) => file ?? '')].flatMap(([file, group]) => mendFile(join(root, file), group));
		if (mended.length === 0) break;
		done.push(...mended);
	}
	return done;
}

function mendFile(path: string, messages: readonly VFileMessage[]): readonly VFileMessage[] {
	const before = readFileSync(path, 'utf8');
	const { source, mended } = mendSource(before, messages);
	if (source === before) return [];
	// A file is whole or as it was, whatever happens in between.
	const temporary = `${path}.new`;
	try {
		writeFileSync(temporary, source, { mode: statSync(path).mode });
		renameSync(temporary, path);
	} finally {
		rmSync(temporary, { force: true });
	}
	return mended;
}
