import type { TextMatch } from './found-texts.ts';
import { matchParts } from './match-parts.ts';
import { matchReworded } from './match-reworded.ts';
import { type Profile, profileOf } from './profile.ts';
import { textKey } from './text-key.ts';

/**
 * Find the texts of an article again after an edit: the same text; else a run of neighbours joined into one, or one
 * text divided into a run; else the one new text that is clearly the old one reworded. Where two could be meant,
 * neither is. Costs little when little changed: unchanged texts are found by their words alone.
 *
 * @param old - the texts as they were, in their order
 * @param next - the texts as they are
 * @param taken - new texts (indexes) and old texts that an editor has spoken for
 * @returns by old text; several old texts may have become one
 */
export function matchTexts(
	old: readonly string[],
	next: readonly string[],
	taken: { readonly old: ReadonlySet<number>; readonly next: ReadonlySet<number> },
): readonly TextMatch[] {
	const same = matchSame(old, next, taken);
	const found = new Set([...taken.old, ...same.map(({ from }) => from)]);
	const filled = new Set([...taken.next, ...same.map(({ to }) => to)]);
	if (found.size === old.length || filled.size === next.length) return same;
	const left = { count: old.length, profiles: lazyProfiles(old), open: old.flatMap((_, index) => (found.has(index) ? [] : [index])) };
	const right = { count: next.length, profiles: lazyProfiles(next), open: next.flatMap((_, index) => (filled.has(index) ? [] : [index])) };
	const parts = matchParts(left, right);
	const rest = new Set(parts.map(({ from }) => from));
	const divided = new Set(parts.map(({ to }) => to));
	const reworded = matchReworded(
		{ ...left, open: left.open.filter((index) => !rest.has(index)) },
		{ ...right, open: right.open.filter((index) => !divided.has(index)) },
	);
	return [...same, ...parts, ...reworded].sort((a, b) => a.from - b.from);
}

function lazyProfiles(texts: readonly string[]): (index: number) => Profile {
	const known = new Map<number, Profile>();
	return (index) => {
		const profile = known.get(index) ?? profileOf(texts[index] ?? '');
		known.set(index, profile);
		return profile;
	};
}

/**
 * Pair equal texts. As many as before: in their order. More or fewer: only those whose neighbour before or behind is
 * the same, too; which of the others went is anybody's guess.
 */
function matchSame(
	old: readonly string[],
	next: readonly string[],
	taken: { readonly old: ReadonlySet<number>; readonly next: ReadonlySet<number> },
): readonly TextMatch[] {
	const [before, after] = [old.map(textKey), next.map(textKey)];
	const olds = group(before, taken.old);
	const nexts = group(after, taken.next);
	return [...olds].flatMap(([key, froms]): TextMatch[] => {
		const tos = nexts.get(key) ?? [];
		if (froms.length === tos.length) return froms.map((from, index) => ({ from, to: tos[index] as number, how: 'same' }));
		const inPlace = (from: number, to: number): boolean =>
			[-1, 1].some((side) => before[from + side] === after[to + side] && before[from + side] !== key && before[from + side] !== undefined);
		const pairs = froms.flatMap((from) => tos.filter((to) => inPlace(from, to)).map((to): TextMatch => ({ from, to, how: 'same' })));
		const times = (side: 'from' | 'to', value: number): number => pairs.filter((pair) => pair[side] === value).length;
		return pairs.filter(({ from, to }) => times('from', from) === 1 && times('to', to) === 1);
	});
}

function group(keys: readonly string[], taken: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> {
	const free = keys.map((key, index) => ({ key, index })).filter(({ index }) => !taken.has(index));
	return new Map([...Map.groupBy(free, ({ key }) => key)].map(([key, list]) => [key, list.map(({ index }) => index)]));
}
