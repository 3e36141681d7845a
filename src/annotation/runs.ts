import { SHORTENED_TITLES } from '../text/abbreviations.ts';
import type { TextRange } from '../text/sentences.ts';
import { citiesNamed } from './cities.ts';
import { countryNamed } from './countries.ts';
import { connects, endOfList } from './joined-words.ts';
import { isClosedClass } from './lexicon.ts';
import { leadsOrdinal, startsRun } from './name-words.ts';
import type { Token } from './tokens.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';
import { NOT_NAMES, PARTICLES } from './words/not-names.ts';
import { ORGANIZATION_ENDS } from './words/organization-words.ts';
import { FACILITIES } from './words/place-words.ts';

/** Words of a passage that follow each other and look like a name, titles and all: indexes of tokens; `end` is exclusive. */
export type Run = TextRange;

const POSSESSIVE_STARTS = new Set(
	'people women men children king queen sheriff lloyd sotheby christie moody mcdonald sainsbury st workers farmers teachers players writers'.split(
		' ',
	),
);

/** Find the runs of capitalised words in a passage; sentence openers and weekdays are cut off. */
export function findRuns(tokens: readonly Token[]): readonly Run[] {
	const runs: Run[] = [];
	let at = 0;
	while (at < tokens.length) {
		const first = leadsOrdinal(tokens, at) ? at + 1 : at;
		if (!startsRun(tokens[first])) {
			at++;
			continue;
		}
		let end = first + 1;
		for (let next = extend(tokens, at, end); next > end; next = extend(tokens, at, end)) end = next;
		const run = trim(tokens, at, end);
		if (run) runs.push(run);
		at = end;
	}
	return runs;
}

/** How far a run goes on: its next end, or the same when it ends here. */
function extend(tokens: readonly Token[], start: number, end: number): number {
	const last = tokens[end - 1];
	const next = tokens[end];
	if (!last || !next || last.prefix) return end;
	if (startsRun(next) && isJoined(last, next) && !isSplit(last, next)) return end + 1;
	if (next.gap === ', ') return endOfList(tokens, start, end);
	if (next.gap !== ' ' || last.possessive) return end;
	if (end - start > 1 && FACILITIES.has(next.lower) && isPersonal(tokens, start, end)) return end + 1;
	const after = tokens[end + 1];
	const third = tokens[end + 2];
	if (after?.gap !== ' ') return end;
	if (PARTICLES.has(next.lower) && (!isClosedClass(last.lower) || PARTICLES.has(last.lower))) {
		if (startsRun(after)) return end + 2;
		if (PARTICLES.has(after.lower) && third?.gap === ' ' && startsRun(third)) return end + 3;
	}
	const named = after.lower === 'the' && third?.gap === ' ' ? end + 2 : end + 1;
	const target = leadsOrdinal(tokens, named) ? named + 1 : named;
	if (!startsRun(tokens[target]) || NOT_NAMES.has(tokens[target]?.lower ?? '')) return end;
	return connects(tokens, start, end, target) ? target + 1 : end;
}

/** Whether a name is no town's: the bridge of `the Simón Bolívar bridge` is part of what it is called. */
function isPersonal(tokens: readonly Token[], start: number, end: number): boolean {
	const name = tokens
		.slice(start, end)
		.map(({ word }) => word)
		.join(' ');
	return !countryNamed(name) && citiesNamed(name).length === 0 && !KNOWN_PLACES.has(name) && !US_STATES.has(name);
}

function isJoined(last: Token, { gap, lower }: Token): boolean {
	// `Kenya Farmers' Union` is one name, `the Greens' Merkel` is not.
	if (gap === "' ") return /s$/.test(last.lower) && (POSSESSIVE_STARTS.has(last.lower) || ORGANIZATION_ENDS.has(lower));
	if (last.possessive) return POSSESSIVE_STARTS.has(last.lower) && gap === ' ';
	return (
		gap === ' ' || gap === ' & ' || gap === '-' || (gap === '. ' && (/^\p{Lu}$/u.test(last.word) || SHORTENED_TITLES.includes(last.word)))
	);
}

/** A weekday or month divides what stands around it. */
function isSplit(last: Token, next: Token): boolean {
	return DATES.has(last.lower) || DATES.has(next.lower);
}

const DATES = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
		' ',
	),
);

function trim(tokens: readonly Token[], from: number, to: number): Run | undefined {
	let [start, end] = [from, to];
	while (start < end && isLoose(tokens[start], end - start)) start++;
	while (end > start && (DATES.has(tokens[end - 1]?.lower ?? '') || PARTICLES.has(tokens[end - 1]?.word ?? ''))) end--;
	return end > start ? { start, end } : undefined;
}

/** Whether a word at the beginning of a run is there for the sentence, and not for the name. */
function isLoose(token: Token | undefined, length: number): boolean {
	if (!token) return false;
	if (DATES.has(token.lower)) return true;
	if (!token.opens || (length > 1 && PARTICLES.has(token.lower))) return false;
	if (isClosedClass(token.lower) && !(length > 1 && token.lower === 'the')) return true;
	return token.lower === 'the';
}
