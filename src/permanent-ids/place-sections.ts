import type { Section } from '../markdown/sections.ts';
import { type Item, listItems } from './list-items.ts';
import type { Change, GoneItem, Lock, PlacedSection, RetiredItem } from './types.ts';
import { type ItemAddress, updateLock } from './update-lock.ts';

/** The text of an article with its permanent addresses. */
export interface PlacedText {
	readonly sections: readonly PlacedSection[];
	/** What stood in the article once, by the place where it stood. */
	readonly gone: readonly GoneItem[];
	/** What the lock does not know yet; empty when it is up to the article. */
	readonly unlocked: readonly Change[];
}

/**
 * Give every section and block of an article its permanent address.
 *
 * @param sections - the article as it is
 * @param lock - what is remembered of it; where that is behind, what would be remembered counts
 */
export function placeSections(sections: readonly Section[], lock: Lock): PlacedText {
	const items = listItems(sections);
	const { lock: current, addresses, changes } = updateLock(lock, items);
	let next = 0;
	const placed = sections.map((section): PlacedSection => {
		const address = addresses[next++] as ItemAddress;
		const blocks = section.blocks.map((block) => ({ ...block, ...(addresses[next++] as ItemAddress) }));
		return { ...section, ...address, blocks };
	});
	return { sections: placed, gone: placeGone(current, items, addresses), unlocked: changes.filter(({ kind }) => kind !== 'kept') };
}

function placeGone({ retired }: Lock, items: readonly Item[], addresses: readonly ItemAddress[]): readonly GoneItem[] {
	const places = new Map<string, Pick<GoneItem, 'section' | 'block'>>();
	for (const [index, { section, block }] of items.entries()) {
		for (const id of [addresses[index]?.id ?? '', ...(addresses[index]?.also ?? [])]) places.set(id, { section, block: block + 1 });
	}
	const byId = new Map(retired.map((item) => [item.id, item]));
	const placed = retired.map((item) => {
		const seen = new Set<string>();
		let before: RetiredItem | undefined = item;
		// What stood behind something that is gone, too, stood where that stood.
		while (before?.after !== undefined && !places.has(before.after) && !seen.has(before.id)) {
			seen.add(before.id);
			before = byId.get(before.after);
		}
		const place = places.get(before?.after ?? '') ?? { section: 0, block: 0 };
		return { behind: seen.size, item: { ...item, ...place } };
	});
	return placed.sort((a, b) => a.behind - b.behind).map(({ item }) => item);
}
