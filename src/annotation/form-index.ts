import type { NameForm } from './name-groups.ts';

/** Groups of forms, found by what a form of theirs may share with another; each is found in the order in which it came. */
export interface FormIndex {
	/** Lets a group be found by more keys. */
	readonly add: (group: NameForm[], keys: Iterable<string>) => void;
	/** The groups that have one of some keys. */
	readonly find: (keys: Iterable<string>) => readonly NameForm[][];
}

/** Make an index of groups: that names meet by what they share keeps the work from growing with the square of them. */
export function createFormIndex(): FormIndex {
	const byKey = new Map<string, Set<NameForm[]>>();
	const order = new Map<NameForm[], number>();
	return {
		add: (group, keys) => {
			if (!order.has(group)) order.set(group, order.size);
			for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
		},
		find: (keys) => {
			const found = new Set([...keys].flatMap((key) => [...(byKey.get(key) ?? [])]));
			return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		},
	};
}
