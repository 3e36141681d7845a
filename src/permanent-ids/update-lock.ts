import { type Found, findAgain } from './find-again.ts';
import { LONG_ENOUGH } from './found-texts.ts';
import { listChanges } from './list-changes.ts';
import type { Item } from './list-items.ts';
import { isLikeKind } from './match-levels.ts';
import { createIds } from './new-ids.ts';
import { forgetSamples, isSample } from './pass-over-samples.ts';
import { profileOf } from './profile.ts';
import { textKey } from './text-key.ts';
import type { Change, Fate, LiveItem, Lock, RetiredItem } from './types.ts';

/** An item's address. */
export interface ItemAddress {
	readonly id: string;
	/** Older ids that lead to it, too. */
	readonly also: readonly string[];
	/** See PlacedBlock. */
	readonly pages?: readonly string[];
}

/** A lock brought up to its article. */
export interface LockUpdate {
	readonly lock: Lock;
	/** The address of each item. */
	readonly addresses: readonly ItemAddress[];
	/** What became of each item that is or was there: those that are, in the order of the text, then those that went. */
	readonly changes: readonly Change[];
}

/**
 * Bring a lock up to its article: every id that it holds goes on leading to its words, or to the place where they
 * stood; never to others.
 *
 * @param before - the lock as it was
 * @param items - the article as it is
 * @param on - the day (ISO 8601) to note for what is gone; left out when the lock is not going to be written
 */
export function updateLock(before: Lock, items: readonly Item[], on?: string): LockUpdate {
	const lock = forgetSamples(before, items);
	const remembered = new Set([...lock.live, ...lock.retired].map(({ id }) => id));
	const found = findAgain(lock, items);
	const addresses = giveAddresses(lock, items, found);
	const current = new Set(addresses.flatMap(({ id, also }) => [id, ...also]));
	const live = items.flatMap((item, index): LiveItem[] => {
		const { kind, text } = item;
		const { id, also, pages = [] } = addresses[index] as ItemAddress;
		if (isSample(item) && also.length === 0 && !remembered.has(id)) return [];
		const was = (each: string): Pick<LiveItem, 'was'> => (pages.includes(each) ? { was: 'section' } : {});
		const own = kind === 'passage' ? ownWords(lock, id, text) : undefined;
		return [
			{ kind, id, text, ...(own !== undefined && { own }), ...was(id) },
			...also.map((alias) => ({ kind, id: alias, text: ownWords(lock, alias, text) ?? text, within: id, ...was(alias) })),
		];
	});
	const retired = [
		...lock.retired.filter(({ id }) => !current.has(id)),
		...lock.live.filter(({ id }) => !current.has(id)).map((gone) => retire(gone, lock, items, found, on)),
	].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : a.id < b.id ? -1 : 1));
	return { lock: { live, retired }, addresses, changes: listChanges(lock, { live, retired }, items, found) };
}

function giveAddresses(lock: Lock, items: readonly Item[], found: ReadonlyMap<string, Found>): readonly ItemAddress[] {
	const pins = items.flatMap(({ pin }) => pin ?? []);
	const leading = new Map<number, string>();
	const others = new Map<number, string[]>();
	for (const [id, { item, leads }] of found) {
		if (leads) leading.set(item, id);
		else others.set(item, [...(others.get(item) ?? []), id]);
	}
	const newId = createIds([...pins, ...lock.live.map(({ id }) => id), ...lock.retired.map(({ id }) => id)]);
	const back = restoredIds(lock, items, new Set([...leading.keys()]));
	return items.map((item, index) => {
		// An id that the editor gave to another is that one's.
		const known = [leading.get(index) ?? back.get(index)].find((old) => old === item.pin || !pins.includes(old ?? ''));
		const id = item.pin ?? known ?? newId(item);
		const also = [...(known === undefined ? [] : [known]), ...(others.get(index) ?? [])].filter(
			(other) => other !== id && !pins.includes(other),
		);
		const pages = item.kind === 'heading' ? [id, ...also].filter((each) => hadPage(lock, each)) : [];
		return { id, also, ...(pages.length > 0 && { pages }) };
	});
}

function hadPage(lock: Lock, id: string): boolean {
	const isSection = ({ kind, was }: LiveItem): boolean => kind === 'section' || was === 'section';
	const live = lock.live.find((item) => item.id === id);
	return live ? isSection(live) : lock.retired.some((item) => item.id === id && item.kind === 'section');
}

/** What was gone and stands there again, word for word, has its old id again. */
function restoredIds(lock: Lock, items: readonly Item[], known: ReadonlySet<number>): ReadonlyMap<number, string> {
	const restored = new Map<number, string>();
	for (const { kind, id, text } of lock.retired) {
		const like = items.flatMap((item, index) => (isLikeKind(item.kind, kind) && textKey(item.text) === textKey(text) ? [index] : []));
		const exact = like.filter((index) => items[index]?.kind === kind);
		const same = exact.length > 0 ? exact : like;
		const [only] = same;
		if (same.length !== 1 || only === undefined || known.has(only) || restored.has(only)) continue;
		if (kind === 'passage' && profileOf(text).tokens.length < LONG_ENOUGH) continue;
		restored.set(only, id);
	}
	return restored;
}

/** The words that an item was first known by; nothing when they are those that it has. */
function ownWords(lock: Lock, id: string, text: string): string | undefined {
	const before = lock.live.find((live) => live.id === id);
	const own = before?.own ?? before?.text;
	return own !== undefined && textKey(own) === textKey(text) ? undefined : own;
}

function retire(
	gone: LiveItem,
	lock: Lock,
	items: readonly Item[],
	found: ReadonlyMap<string, Found>,
	on: string | undefined,
): RetiredItem {
	const main = lock.live.filter(({ within }) => within === undefined);
	const at = main.findIndex(({ id }) => id === (gone.within ?? gone.id));
	const after = gone.within === undefined || found.has(gone.within) ? main[at - 1]?.id : gone.within;
	const became: Fate = gone.kind === 'passage' && isReplaced(at, main, items, found) ? 'rewritten' : 'removed';
	const kind = gone.was ?? gone.kind;
	return { kind, id: gone.id, text: gone.text, ...(on !== undefined && { on }), became, ...(after !== undefined && { after }) };
}

/** Whether new words stand between what stood before and what stood behind. */
function isReplaced(at: number, main: readonly LiveItem[], items: readonly Item[], found: ReadonlyMap<string, Found>): boolean {
	const placeOf = ({ id }: LiveItem): number | undefined => found.get(id)?.item;
	const before =
		main
			.slice(0, Math.max(at, 0))
			.map(placeOf)
			.findLast((item) => item !== undefined) ?? -1;
	const behind =
		main
			.slice(at + 1)
			.map(placeOf)
			.find((item) => item !== undefined) ?? items.length;
	const known = new Set([...found.values()].map(({ item }) => item));
	return items
		.slice(before + 1, Math.max(behind, before + 1))
		.some(({ kind }, index) => kind === 'passage' && !known.has(before + 1 + index));
}
