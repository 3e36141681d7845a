import type { TextMatch } from './found-texts.ts';
import type { Item } from './list-items.ts';
import { textKey } from './text-key.ts';
import type { ItemKind, LiveItem } from './types.ts';

/** Tell whether two kinds are the same, or headings of two levels: one can become the other. */
export function isLikeKind(one: ItemKind, other: ItemKind): boolean {
	return one === other || (one !== 'passage' && other !== 'passage');
}

/**
 * Find headings again that are on another level now: sections that became sub-headings, and the reverse. Only words that
 * one heading had, and one has, tell it.
 *
 * @param old - the sections and sub-headings of the lock
 * @param items - the article as it is
 * @returns matches from indexes into `old` to indexes into `items`
 */
export function matchLevels(old: readonly LiveItem[], items: readonly Item[]): readonly TextMatch[] {
	const headings = items.flatMap(({ kind }, index) => (kind === 'passage' ? [] : [index]));
	const nexts = Map.groupBy(headings, (index) => textKey(items[index]?.text ?? ''));
	const olds = Map.groupBy(old.keys(), (index) => textKey(old[index]?.text ?? ''));
	return [...olds].flatMap(([key, [from, ...twins]]): TextMatch[] => {
		const [to, ...others] = nexts.get(key) ?? [];
		if (key === '' || from === undefined || to === undefined || twins.length > 0 || others.length > 0) return [];
		return old[from]?.kind === items[to]?.kind ? [] : [{ from, to, how: 'same' }];
	});
}
