import { LONG_ENOUGH, type OpenTexts, type TextMatch } from './found-texts.ts';
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
	const parts = [...matchJoined(left, right), ...matchDivided(left, right)];
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

/** Neighbours that stand, one behind the other, in one new text; or a text long enough to be no phrase that recurs. */
function matchJoined(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	return runsOf(left.open)
		.flatMap((run) =>
			run.flatMap((_, start) => {
				for (let end = run.length; end > start; end--) {
					const joined = run.slice(start, end).flatMap((index) => left.profiles(index).tokens);
					const least = end === start + 1 ? 2 * LONG_ENOUGH : LONG_ENOUGH;
					const hosts = joined.length < least ? [] : right.open.filter((index) => contains(right.profiles(index).tokens, joined));
					if (hosts.length === 1) return run.slice(start, end).map((from): TextMatch => ({ from, to: hosts[0] as number, how: 'part' }));
				}
				return [];
			}),
		)
		.filter(({ from }, index, all) => all.findIndex((other) => other.from === from) === index);
}

/**
 * A text whose words are now those of neighbours, one behind the other: it goes on with the first of them, or, where
 * that is but its smaller beginning, with the one that holds most of it.
 */
function matchDivided(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	const runs = runsOf(right.open);
	const lengthOf = (index: number): number => right.profiles(index).tokens.length;
	return left.open.flatMap((from) => {
		const whole = left.profiles(from).tokens;
		const divisions = whole.length < LONG_ENOUGH ? [] : runs.flatMap((run) => divisionsOf(whole, run, right));
		const [parts] = divisions;
		if (divisions.length !== 1 || parts === undefined) return [];
		const [first = -1] = parts;
		const to = lengthOf(first) * 3 >= whole.length ? first : parts.find((part) => lengthOf(part) * 2 > whole.length);
		return to === undefined ? [] : [{ from, to, how: 'part' as const }];
	});
}

/** The stretches of a run that say, together, exactly the words of a text. */
function divisionsOf(whole: readonly string[], run: readonly number[], right: OpenTexts): readonly (readonly number[])[] {
	return run.flatMap((_, start) => {
		const parts: number[] = [];
		const joined: string[] = [];
		for (const index of run.slice(start)) {
			parts.push(index);
			joined.push(...right.profiles(index).tokens);
			if (joined.length >= whole.length) break;
		}
		return parts.length > 1 && joined.length === whole.length && contains(joined, whole) ? [parts] : [];
	});
}

/** Divide ascending indexes into runs without gaps. */
function runsOf(indexes: readonly number[]): readonly (readonly number[])[] {
	const runs: number[][] = [];
	for (const index of indexes) {
		const last = runs.at(-1);
		if (last?.at(-1) === index - 1) last.push(index);
		else runs.push([index]);
	}
	return runs;
}

function contains(tokens: readonly string[], part: readonly string[]): boolean {
	return part.length > 0 && ` ${tokens.join(' ')} `.includes(` ${part.join(' ')} `);
}
