import type { Item } from './list-items.ts';
import { textKey } from './text-key.ts';
import { EMPTY_LOCK, type LiveItem, type Lock } from './types.ts';
import { updateLock } from './update-lock.ts';

/**
 * Make one lock of those that an article has under its present name and under former ones: every id of each goes on
 * leading to where that lock alone would have it lead.
 *
 * @param locks - that of the present name first, if there is one
 * @param items - the article as it is
 * @param on - see updateLock
 */
export function mergeLocks(locks: readonly Lock[], items: readonly Item[], on?: string): Lock {
	const [first = EMPTY_LOCK, ...others] = locks;
	if (others.length === 0) return first;
	const { lock, addresses } = updateLock(first, items, on);
	const taken = new Set([...lock.live, ...lock.retired].map(({ id }) => id));
	const aliases = new Map<string, LiveItem[]>();
	const retired = [...lock.retired];
	for (const other of others) {
		const update = updateLock(other, items, on);
		const known = new Map([...other.live, ...other.retired].map(({ id, text }) => [id, text]));
		for (const [index, { id, also }] of update.addresses.entries()) {
			const within = addresses[index]?.id ?? '';
			for (const alias of [id, ...also].filter((each) => known.has(each) && !taken.has(each))) {
				taken.add(alias);
				const item = { kind: items[index]?.kind ?? 'passage', id: alias, text: known.get(alias) ?? '', within } as const;
				aliases.set(within, [...(aliases.get(within) ?? []), item]);
			}
		}
		for (const gone of update.lock.retired.filter(({ id }) => !taken.has(id))) {
			taken.add(gone.id);
			retired.push(gone);
		}
	}
	return { live: lock.live.flatMap((item) => [item, ...(aliases.get(item.id) ?? [])]), retired };
}

/** Tell whether a lock is that of an article under another name: half of the passages that it remembers stand there. */
export function remembers(lock: Lock, items: readonly Item[]): boolean {
	const texts = new Set(items.map(({ text }) => textKey(text)));
	const passages = lock.live.filter(({ kind }) => kind === 'passage');
	return passages.length > 0 && passages.filter(({ text }) => texts.has(textKey(text))).length * 2 >= passages.length;
}
