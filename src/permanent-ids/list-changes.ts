import type { Found } from './find-again.ts';
import type { Item } from './list-items.ts';
import type { Change, Lock } from './types.ts';

/** Say what became of each item: those that stand in the new lock, in its order, then those that it retired. */
export function listChanges(before: Lock, after: Lock, items: readonly Item[], found: ReadonlyMap<string, Found>): readonly Change[] {
	const known = new Set(before.live.map(({ id }) => id));
	const aliases = new Set(before.live.filter(({ within }) => within !== undefined).map(({ id }) => id));
	const gone = new Set(before.retired.map(({ id }) => id));
	const moved = findMoved(before, found);
	const there = after.live.map(({ kind: item, id, text, within }): Change => {
		const how = found.get(id)?.how;
		if (!known.has(id)) return { kind: gone.has(id) ? 'restored' : 'new', item, id, text };
		if (within !== undefined) return { kind: aliases.has(id) ? 'kept' : 'joined', item, id, text };
		if (how === 'same' || (how === 'pinned' && sameWords(before, id, items, found)))
			return { kind: moved.has(id) ? 'moved' : 'kept', item, id, text };
		return { kind: 'rewritten', item, id, text };
	});
	const live = new Set(after.live.map(({ id }) => id));
	const went = before.live
		.filter(({ id }) => !live.has(id))
		.map(({ kind: item, id, text }): Change => ({ kind: 'retired', item, id, text }));
	return [...there, ...went];
}

function sameWords(before: Lock, id: string, items: readonly Item[], found: ReadonlyMap<string, Found>): boolean {
	return before.live.find((live) => live.id === id)?.text === items[found.get(id)?.item ?? -1]?.text;
}

/** The fewest items that must have moved: all but the longest run that still stands in its old order. */
function findMoved(before: Lock, found: ReadonlyMap<string, Found>): ReadonlySet<string> {
	const order = before.live.flatMap(({ id, within }) => {
		const at = within === undefined ? found.get(id) : undefined;
		return at?.leads ? [{ id, item: at.item }] : [];
	});
	const runs: { readonly last: number; readonly length: number; readonly previous: number }[] = [];
	const ends: number[] = [];
	for (const { item } of order) {
		let length = ends.findIndex((end) => (order[end]?.item ?? 0) >= item);
		if (length < 0) length = ends.length;
		runs.push({ last: item, length, previous: ends[length - 1] ?? -1 });
		ends[length] = runs.length - 1;
	}
	const still = new Set<number>();
	for (let at = ends.at(-1) ?? -1; at >= 0; at = runs[at]?.previous ?? -1) still.add(at);
	return new Set(order.filter((_, index) => !still.has(index)).map(({ id }) => id));
}
