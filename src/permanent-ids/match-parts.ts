import { LONG_ENOUGH, type OpenTexts, type TextMatch } from './found-texts.ts';

/** Find neighbours that became one text, and texts that were divided into neighbours, word by word. */
export function matchParts(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	return [...matchJoined(left, right), ...matchDivided(left, right)];
}

/** Neighbours that stand, one behind the other, in one new text; or a text long enough to be no phrase that recurs. */
function matchJoined(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	const hostsOf = indexPairs(right);
	const seen = new Set<number>();
	return runsOf(left.open).flatMap((run) =>
		run.flatMap((_, start) => {
			const { end, host } = longestWithin(run, start, left, right, hostsOf);
			return run.slice(start, end).flatMap((from): TextMatch[] => {
				if (seen.has(from)) return [];
				seen.add(from);
				return [{ from, to: host, how: 'part' }];
			});
		}),
	);
}

/** The longest stretch of a run that just one new text holds; what holds a stretch holds its beginning, too. */
function longestWithin(
	run: readonly number[],
	start: number,
	left: OpenTexts,
	right: OpenTexts,
	hostsOf: (tokens: readonly string[]) => readonly number[],
): { readonly end: number; readonly host: number } {
	const joined: string[] = [];
	let hosts: readonly number[] | undefined;
	let longest = { end: start, host: -1 };
	for (let end = start + 1; end <= run.length; end++) {
		joined.push(...left.profiles(run[end - 1] ?? -1).tokens);
		if (joined.length === 0) continue;
		hosts = (hosts ?? hostsOf(joined)).filter((index) => contains(right.profiles(index).tokens, joined));
		const [host, ...others] = hosts;
		if (host === undefined) break;
		if (others.length === 0 && joined.length >= (end === start + 1 ? 2 * LONG_ENOUGH : LONG_ENOUGH)) longest = { end, host };
	}
	return longest;
}

/** Make ready to find the few texts that may hold some words in a row: those with their rarest pair of neighbours. */
function indexPairs({ open, profiles }: OpenTexts): (tokens: readonly string[]) => readonly number[] {
	const places = new Map<string, number[]>();
	for (const index of open) {
		for (const key of new Set(keysOf(profiles(index).tokens))) {
			const list = places.get(key);
			if (list) list.push(index);
			else places.set(key, [index]);
		}
	}
	return (tokens) => {
		const keys = tokens.length > 1 ? keysOf(tokens).filter((key) => key.includes(' ')) : tokens;
		const lists = keys.map((key) => places.get(key) ?? []);
		return lists.sort((a, b) => a.length - b.length)[0] ?? [];
	};
}

function keysOf(tokens: readonly string[]): readonly string[] {
	return tokens.flatMap((token, index) => (index === 0 ? [token] : [token, `${tokens[index - 1] ?? ''} ${token}`]));
}

/**
 * A text whose words are now those of neighbours, one behind the other: it goes on with the first of them, or, where
 * that is but its smaller beginning, with the one that holds most of it.
 */
function matchDivided(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	const isOpen = new Set(right.open);
	const starts = Map.groupBy(right.open, (index) => right.profiles(index).tokens[0] ?? '');
	const lengthOf = (index: number): number => right.profiles(index).tokens.length;
	return left.open.flatMap((from) => {
		const whole = left.profiles(from).tokens;
		const firsts = whole.length < LONG_ENOUGH ? [] : (starts.get(whole[0] ?? '') ?? []);
		const divisions = firsts.flatMap((start) => divisionFrom(start, whole, isOpen, right));
		const [parts] = divisions;
		if (divisions.length !== 1 || parts === undefined) return [];
		const [first = -1] = parts;
		const to = lengthOf(first) * 3 >= whole.length ? first : parts.find((part) => lengthOf(part) * 2 > whole.length);
		return to === undefined ? [] : [{ from, to, how: 'part' as const }];
	});
}

/** The neighbours from one on that say, together, exactly the words of a text. */
function divisionFrom(
	start: number,
	whole: readonly string[],
	isOpen: ReadonlySet<number>,
	right: OpenTexts,
): readonly (readonly number[])[] {
	const parts: number[] = [];
	let length = 0;
	for (let index = start; isOpen.has(index) && length < whole.length; index++) {
		const { tokens } = right.profiles(index);
		if (tokens.some((token, at) => token !== whole[length + at])) return [];
		parts.push(index);
		length += tokens.length;
	}
	return parts.length > 1 && length === whole.length ? [parts] : [];
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
