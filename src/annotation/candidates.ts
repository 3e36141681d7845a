import { fold } from '../text/fold.ts';
import { citiesNamed } from './cities.ts';
import { countryNamed } from './countries.ts';
import { datelineLength } from './dateline.ts';
import { expandLetters } from './expand-letters.ts';
import { lettersBehind } from './letters-behind.ts';
import { findRuns } from './runs.ts';
import { type NameRun, splitRun } from './split-run.ts';
import { isSport } from './sport.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Occurrence, Passage } from './types.ts';
import { weighContext } from './weigh-context.ts';
import { weighForm } from './weigh-form.ts';
import { addWeights, type Weights } from './weights.ts';
import { KNOWN_ORGANIZATIONS } from './words/known-organizations.ts';

/** A place in the text that may hold a name. */
export interface Candidate extends Occurrence {
	/** Folded and in the usual capitals: what two places of one name share. */
	readonly name: string;
	/** The words as they stand there. */
	readonly surface: string;
	/** The words of the name, in small letters. */
	readonly words: readonly string[];
	/** What stood before it: `Russian President`. */
	readonly title: string | undefined;
	/** The letters in parentheses behind it: `WHO`. */
	readonly letters: string | undefined;
	/** What stands behind it after a comma, up to the next: `the finance minister`. */
	readonly apposition: string | undefined;
	/** Whether a capital there means nothing: a sentence begins. */
	readonly opens: boolean;
	/** What its words alone speak for. */
	readonly form: Weights;
	/** The same with what stands around it. */
	readonly weights: Weights;
}

/** Find the places in a text that may hold a name, with what speaks for each kind. */
export function findCandidates(passages: readonly Passage[]): readonly Candidate[] {
	const sport = isSport(passages);
	return passages.flatMap(({ text, kind }, passage) => {
		if (kind === 'heading' || kind === 'credit' || isShouted(text)) return [];
		const tokens = tokenize(text);
		const runs = findRuns(tokens).flatMap((run) => splitPairs(tokens, run));
		const names = expandLetters(
			tokens,
			runs.flatMap((run) => splitRun(tokens, run)),
		);
		return names.map((run) => weighRun(tokens, run, passage, text, sport));
	});
}

/** A line of nothing but capitals does not tell names from other words. */
function isShouted(text: string): boolean {
	return !/\p{Ll}/u.test(text) && /\p{Lu}{2}\P{L}+\p{Lu}/u.test(text);
}

function weighRun(tokens: readonly Token[], run: NameRun, passage: number, text: string, sport: boolean): Candidate {
	const words = tokens.slice(run.start, run.end);
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last) throw new Error('A run without words');
	const [start, end] = [first.start, last.end];
	const surface = text.slice(start, end);
	const usual = usualCapitals(surface);
	// A dateline names where a report was sent from, known or not.
	const isSent = start === 0 && end < datelineLength(text) && !KNOWN_ORGANIZATIONS.has(surface);
	const isKnown = countryNamed(usual) !== undefined || citiesNamed(usual).length > 0;
	const shouted = start === 0 && !KNOWN_ORGANIZATIONS.has(surface) && /^\p{Lu}[\p{Lu}' -]{2,}$/u.test(fold(surface)) && (isSent || isKnown);
	const name = shouted ? usual : fold(surface);
	const form = weighForm(shouted ? words.map((token) => ({ ...token, word: name })) : words, name);
	return {
		...{ passage, start, end, surface, name, title: run.title, opens: first.opens },
		words: words.map(({ lower }) => lower),
		letters: lettersBehind(tokens, run.end),
		apposition: appositionBehind(tokens, run.end, text),
		form,
		weights: addWeights(addWeights(form, weighContext(tokens, run, sport)), isSent ? { place: 5 } : {}),
	};
}

function usualCapitals(name: string): string {
	return fold(name)
		.toLowerCase()
		.replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** `China-Russia` holds two names; `Jean-Pierre` one. */
function splitPairs(
	tokens: readonly Token[],
	run: { readonly start: number; readonly end: number },
): readonly { start: number; end: number }[] {
	const at = tokens.findIndex((token, index) => index > run.start && index < run.end && token.gap === '-');
	return at < 0
		? [run]
		: [
				{ start: run.start, end: at },
				{ start: at, end: run.end },
			];
}

function appositionBehind(tokens: readonly Token[], end: number, text: string): string | undefined {
	const [next] = tokens.slice(end, end + 1);
	if (next?.gap !== ', ' || !/^(?:a|an|the|his|her|then|its)$/.test(next.lower)) return undefined;
	const stop = tokens.findIndex(({ gap }, index) => index > end && index < end + 14 && /[,.;:()"–—]/.test(gap));
	const last = stop < 0 ? undefined : tokens[stop - 1];
	return last && stop - end <= 12 ? text.slice(next.start, last.end) : undefined;
}
