/** What two texts are compared by. */
export interface Profile {
	/** Words in lower case; of scripts without spaces, single characters. */
	readonly tokens: readonly string[];
	readonly words: ReadonlyMap<string, number>;
	readonly pairs: ReadonlyMap<string, number>;
	/** Names and figures: words with a digit, and words with a capital that do not begin a sentence. */
	readonly names: ReadonlySet<string>;
}

const TOKEN =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]/u;
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NAME = /^\p{Lu}|\p{N}/u;
const SENTENCE_END = /[.!?…。！？؟]/u;
const LETTERS = /^\P{N}+$/u;

/** Take a text apart for comparison. */
export function profileOf(text: string): Profile {
	const written = splitWords(text);
	const tokens = written.map(({ word }) => word.toLowerCase());
	return {
		tokens,
		words: count(tokens),
		pairs: count(tokens.slice(1).map((token, index) => `${tokens[index] ?? ''} ${token}`)),
		names: new Set(written.flatMap(({ word, first }) => (NAME.test(word) && !(first && LETTERS.test(word)) ? [word] : []))),
	};
}

/**
 * Tell how alike two texts are: the mean of the Dice coefficients of their words and of their pairs of neighbouring
 * words.
 *
 * @returns from 0 (nothing in common) to 1 (the same words in the same order)
 */
export function similarity(a: Profile, b: Profile): number {
	const [words, pairs] = [a.tokens.length + b.tokens.length, pairCount(a) + pairCount(b)];
	return (dice(overlap(a.words, b.words), words) + dice(overlap(a.pairs, b.pairs), pairs)) / 2;
}

/** Tell whether at least a fifth of a text stands in another, by its pairs of neighbouring words. */
export function holdsSome(whole: Profile, part: Profile): boolean {
	return 5 * overlap(part.pairs, whole.pairs) >= sum(part.pairs);
}

/** Tell whether at least half of a text stands in another, by its pairs of neighbouring words and by its names. */
export function holdsMost(whole: Profile, part: Profile): boolean {
	const counted = part.pairs.size > 0 ? ('pairs' as const) : ('words' as const);
	const names = [...part.names].filter((name) => whole.names.has(name)).length;
	return 2 * overlap(part[counted], whole[counted]) >= sum(part[counted]) && 2 * names >= part.names.size;
}

/**
 * Tell whether two texts speak of the same names and figures, by and large. A report on Spain does not become one on
 * Italy, however alike their sentences are.
 */
export function sameNames(a: Profile, b: Profile): boolean {
	const both = [...a.names].filter((name) => b.names.has(name)).length;
	const all = a.names.size + b.names.size;
	return all < 2 || (2 * both) / all >= 0.5;
}

function splitWords(text: string): readonly { readonly word: string; readonly first: boolean }[] {
	const words: { word: string; readonly first: boolean }[] = [];
	let open: { word: string } | undefined;
	let first = true;
	for (const sign of text.normalize('NFC')) {
		const single = SINGLE.test(sign);
		if (!TOKEN.test(sign)) {
			open = undefined;
			first ||= SENTENCE_END.test(sign);
		} else if (open && !single) open.word += sign;
		else {
			const word = { word: sign, first };
			words.push(word);
			open = single ? undefined : word;
			first = false;
		}
	}
	return words;
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function dice(shared: number, all: number): number {
	return all === 0 ? 0 : (2 * shared) / all;
}

function pairCount({ tokens }: Profile): number {
	return Math.max(0, tokens.length - 1);
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let shared = 0;
	for (const [value, times] of a) shared += Math.min(times, b.get(value) ?? 0);
	return shared;
}

function sum(counts: ReadonlyMap<string, number>): number {
	let total = 0;
	for (const times of counts.values()) total += times;
	return total;
}
