import { Document } from 'yaml';
import type { ItemKind, LiveItem, Lock, RetiredItem } from './types.ts';

/** The version of the format, for those who read it with other programs. */
export const LOCK_VERSION = '1';

/**
 * Write a lock as YAML 1.2: an entry for each item in the order of the text, so that the lock changes where the
 * article does and two branches merge where their articles do; what is gone comes behind, by day and id.
 *
 * @param lock - what to write
 * @param name - the file name of the article
 */
export function formatLock(lock: Lock, name: string): string {
	const document = new Document({
		version: LOCK_VERSION,
		live: lock.live.map(writeLive),
		retired: lock.retired.map(writeRetired),
	});
	document.commentBefore = [
		` The permanent addresses of ${name}: \`npm run permalinks\` keeps this file; commit it with the article.`,
		' Change nothing here but to settle a merge: keep the entries of both sides and run the command.',
	].join('\n');
	return document.toString({ lineWidth: 0 });
}

/** Find the name of the article (without `.md`) that a lock says it is of; nothing when its first line was changed. */
export function namedSlug(value: string): string | undefined {
	return /^# The permanent addresses of (.+)\.md: /.exec(value)?.[1]?.normalize('NFC');
}

/** The id comes first, under the name of its kind. */
function writeLive({ kind, id, text, within, own, was }: LiveItem): Readonly<Record<string, string>> {
	return {
		[kind]: id,
		...(within !== undefined && { within }),
		...(text !== '' && { [WORDS[kind]]: text }),
		...(own !== undefined && { own }),
		...(was !== undefined && { was }),
	};
}

function writeRetired({ kind, id, text, on, became, after }: RetiredItem): Readonly<Record<string, string>> {
	return {
		[kind]: id,
		...(on !== undefined && { on }),
		became,
		...(after !== undefined && { after }),
		...(text !== '' && { [WORDS[kind]]: text }),
	};
}

/** The key that holds an item's words. */
export const WORDS = { section: 'title', heading: 'title', passage: 'text' } as const satisfies Record<ItemKind, string>;
