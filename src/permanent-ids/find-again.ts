import type { TextMatch } from './found-texts.ts';
import type { Item } from './list-items.ts';
import { matchHeadings, matchSections } from './match-headings.ts';
import { isLikeKind, matchLevels } from './match-levels.ts';
import { matchTexts } from './match-texts.ts';
import { holdsMost, holdsSome, profileOf, similarity } from './profile.ts';
import { textKey } from './text-key.ts';
import type { ItemKind, LiveItem, Lock } from './types.ts';

/** How an old item was found again. */
export interface Found {
	readonly item: number;
	readonly how: TextMatch['how'] | 'pinned';
	/** Whether it is the one whose id the item goes on with; the others' ids lead there, too. */
	readonly leads: boolean;
}

/**
 * Find what a lock remembers in the article as it is now: pinned ids first, then passages by their words, then
 * headings by their titles and by what stands below them.
 *
 * @returns by the ids of the lock's live items; what is not there is gone
 */
export function findAgain(lock: Lock, items: readonly Item[]): ReadonlyMap<string, Found> {
	const found = new Map<string, Found>();
	for (const [item, { kind, pin }] of items.entries()) {
		const old = pin === undefined ? undefined : lock.live.find((live) => live.id === pin && isLikeKind(live.kind, kind));
		if (old) found.set(old.id, { item, how: 'pinned', leads: true });
	}
	const isMain = ({ within }: LiveItem): boolean => within === undefined;
	const of = (kind: ItemKind): readonly LiveItem[] => lock.live.filter((live) => live.kind === kind && isMain(live));
	findPassages(of('passage'), lock, items, found);
	recordLevels(
		lock.live.filter((live) => live.kind !== 'passage' && isMain(live)),
		items,
		found,
	);
	record(matchSections(lock, of('section'), items, found), of('section'), items, found);
	record(matchHeadings(lock, of('heading'), items, found), of('heading'), items, found);
	for (const alias of lock.live) {
		const host = alias.within === undefined ? undefined : found.get(alias.within);
		if (host && !found.has(alias.id)) found.set(alias.id, { ...host, leads: false });
	}
	// By many small steps a passage could become another: what it was first known by must still be there.
	const joined = new Set(lock.live.flatMap(({ within }) => within ?? []));
	for (const { id, kind, text, own, within } of lock.live) {
		const at = found.get(id);
		// What becomes a part of another is held to that at once, or the lock would be behind as soon as it is written.
		const isPart = within !== undefined || at?.leads === false;
		const words = own ?? (isPart ? text : undefined);
		if (!at || kind !== 'passage' || words === undefined || at.how === 'pinned' || (at.how === 'same' && at.leads)) continue;
		const holds = isPart || joined.has(id) ? holdsMost : holdsSome;
		if (!holds(profileOf(items[at.item]?.text ?? ''), profileOf(words))) found.delete(id);
	}
	return found;
}

function findPassages(old: readonly LiveItem[], lock: Lock, items: readonly Item[], found: Map<string, Found>): void {
	const passages = items.flatMap(({ kind }, index) => (kind === 'passage' ? [index] : []));
	const texts = passages.map((index) => items[index]?.text ?? '');
	const pinned = new Set([...found.values()].map(({ item }) => item));
	const taken = {
		old: new Set(old.flatMap(({ id }, index) => (found.has(id) ? [index] : []))),
		next: new Set(passages.flatMap((item, index) => (pinned.has(item) ? [index] : []))),
	};
	const matches = matchTexts(
		old.map(({ text }) => text),
		texts,
		taken,
	);
	const same = new Set(matches.filter(({ how }) => how === 'same').map(({ to }) => passages[to] as number));
	const unchanged = new Set(matches.filter(({ how }) => how === 'same').map(({ from }) => old[from]?.id));
	separate({ ...lock, live: lock.live.filter(({ id }) => !unchanged.has(id)) }, items, passages, new Set([...same, ...pinned]), found);
	record(
		matches.map((match) => ({ ...match, to: passages[match.to] as number })),
		old,
		items,
		found,
	);
}

/** What had become a part of another, or had been joined by others, stands alone again when its own words do. */
function separate(
	lock: Lock,
	items: readonly Item[],
	passages: readonly number[],
	taken: ReadonlySet<number>,
	found: Map<string, Found>,
): void {
	for (const alias of lock.live) {
		const own = alias.own ?? (alias.within === undefined ? undefined : alias.text);
		if (own === undefined || alias.kind !== 'passage' || found.has(alias.id)) continue;
		const alone = passages.filter((index) => !taken.has(index) && textKey(items[index]?.text ?? '') === textKey(own));
		if (alone.length === 1) found.set(alias.id, { item: alone[0] as number, how: 'same', leads: true });
	}
}

/** What an editor spoke for is no longer looked for. */
function recordLevels(old: readonly LiveItem[], items: readonly Item[], found: Map<string, Found>): void {
	const taken = new Set([...found.values()].map(({ item }) => item));
	const free = matchLevels(old, items).filter(({ to }) => !taken.has(to));
	record(free, old, items, found);
}

/** Where several became one, the most alike leads. */
function record(matches: readonly TextMatch[], old: readonly LiveItem[], items: readonly Item[], found: Map<string, Found>): void {
	const led = new Set([...found.values()].filter(({ leads }) => leads).map(({ item }) => item));
	for (const [item, list] of Map.groupBy(matches, ({ to }) => to)) {
		const likeness = ({ from }: TextMatch): number => similarity(profileOf(old[from]?.text ?? ''), profileOf(items[item]?.text ?? ''));
		const ranked = list.length === 1 ? list : [...list].sort((a, b) => likeness(b) - likeness(a) || a.from - b.from);
		for (const [rank, { from, how }] of ranked.entries()) {
			const id = old[from]?.id;
			if (id !== undefined && !found.has(id)) found.set(id, { item, how, leads: rank === 0 && !led.has(item) });
		}
	}
}
