import type { Found } from './find-again.ts';
import type { TextMatch } from './found-texts.ts';
import type { Item } from './list-items.ts';
import { textKey } from './text-key.ts';
import type { LiveItem, Lock } from './types.ts';

/**
 * Find sections again: first by their passages (most of the old section's went into the new one, and most of the new
 * one's came from there), whatever the title says; then by the title.
 *
 * @param lock - with the order in which things stood
 * @param old - its sections
 * @param items - the article as it is
 * @param found - the passages that were found again, and the sections that are pinned
 * @returns matches from indexes into `old` to indexes into `items`
 */
export function matchSections(
	lock: Lock,
	old: readonly LiveItem[],
	items: readonly Item[],
	found: ReadonlyMap<string, Found>,
): readonly TextMatch[] {
	const openings = old.flatMap((section, from) => {
		const to = items.findIndex(({ kind, text }) => kind === 'section' && text === '');
		return section.text === '' && to >= 0 && !found.has(section.id) ? [{ from, to, how: 'same' as const }] : [];
	});
	const sectionItems = items.flatMap(({ kind, text }, index) => (kind === 'section' && text !== '' ? [index] : []));
	const free = freeOf(old, sectionItems, found, ({ text }) => text !== '');
	const moves = passageMoves(lock, items, found).filter(({ from }) => items[found.get(from)?.item ?? -1]?.kind !== 'heading');
	const byPassages = free.old.flatMap((from): TextMatch[] => {
		const to = mostOf(moves.filter((move) => move.from === old[from]?.id).map((move) => move.to));
		const back = to === undefined ? undefined : mostOf(moves.filter((move) => move.to === to).map((move) => move.from));
		return to !== undefined && free.items.includes(to) && back === old[from]?.id
			? [{ from, to, how: titleKept(old[from], items[to]) }]
			: [];
	});
	const rest = {
		old: free.old.filter((from) => !byPassages.some((match) => match.from === from)),
		items: free.items.filter((to) => !byPassages.some((match) => match.to === to)),
	};
	return [...openings, ...byPassages, ...byTitle(old, items, rest)];
}

/** Find sub-headings again: by their title, else by the passage that stands directly below. */
export function matchHeadings(
	lock: Lock,
	old: readonly LiveItem[],
	items: readonly Item[],
	found: ReadonlyMap<string, Found>,
): readonly TextMatch[] {
	const headings = items.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
	const free = freeOf(old, headings, found, () => true);
	const titles = byTitle(old, items, free);
	const main = lock.live.filter(({ within }) => within === undefined);
	const renamed = free.old.flatMap((from): TextMatch[] => {
		if (titles.some((match) => match.from === from)) return [];
		const below = main[main.findIndex(({ id }) => id === old[from]?.id) + 1];
		const passage = below?.kind === 'passage' ? found.get(below.id) : undefined;
		const to = passage === undefined ? -1 : passage.item - 1;
		const open = free.items.includes(to) && !titles.some((match) => match.to === to);
		return open ? [{ from, to, how: 'reworded' }] : [];
	});
	return [...titles, ...renamed];
}

interface Free {
	readonly old: readonly number[];
	readonly items: readonly number[];
}

function freeOf(
	old: readonly LiveItem[],
	candidates: readonly number[],
	found: ReadonlyMap<string, Found>,
	wanted: (live: LiveItem) => boolean,
): Free {
	const pinned = new Set([...found.values()].map(({ item }) => item));
	return {
		old: old.flatMap((live, index) => (wanted(live) && !found.has(live.id) ? [index] : [])),
		items: candidates.filter((index) => !pinned.has(index)),
	};
}

/** From which old section each passage that was found went into which new one. */
function passageMoves(
	lock: Lock,
	items: readonly Item[],
	found: ReadonlyMap<string, Found>,
): readonly { readonly from: string; readonly to: number }[] {
	let section = '';
	return lock.live.flatMap(({ kind, id, within }) => {
		if (kind === 'section' && within === undefined) section = id;
		const item = kind === 'passage' && within === undefined ? items[found.get(id)?.item ?? -1] : undefined;
		if (!item) return [];
		return [{ from: section, to: items.findIndex((other) => other.kind === 'section' && other.section === item.section) }];
	});
}

/** The value that more than half of a list are. */
function mostOf<T>(values: readonly T[]): T | undefined {
	return [...Map.groupBy(values, (value) => value)].find(([, list]) => list.length * 2 > values.length)?.[0];
}

function titleKept(old: LiveItem | undefined, item: Item | undefined): TextMatch['how'] {
	return textKey(old?.text ?? '') === textKey(item?.text ?? '') ? 'same' : 'reworded';
}

/** Pair equal titles in their order, where there are as many as before. */
function byTitle(old: readonly LiveItem[], items: readonly Item[], free: Free): readonly TextMatch[] {
	const nexts = Map.groupBy(free.items, (index) => textKey(items[index]?.text ?? ''));
	return [...Map.groupBy(free.old, (index) => textKey(old[index]?.text ?? ''))].flatMap(([key, froms]) => {
		const tos = nexts.get(key) ?? [];
		return froms.length === tos.length ? froms.map((from, index): TextMatch => ({ from, to: tos[index] as number, how: 'same' })) : [];
	});
}
