import type { TextRange } from '../text/sentences.ts';
import { isClosedClass, isCommonWord } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { NOT_NAMES, PARTICLES } from './words/not-names.ts';
import { ORGANIZATION_BEGINS, ORGANIZATION_ENDS } from './words/organization-words.ts';

/** Words of a passage that follow each other and look like a name, titles and all: indexes of tokens; `end` is exclusive. */
export type Run = TextRange;

/** Words, besides those that begin names of organizations, that ` of ` may follow within a name. */
const OF_HEADS = new Set(
	(
		'gulf isle strait straits bay sea cape republic kingdom horn coast city port emirate emirates commonwealth duchy state states bank ' +
		'battle act treaty order siege declaration knights bill secretary minister ministers undersecretary duke duchess archbishop bishop ' +
		'earl chancellor gates university town mountains temple palace cathedral tower museum hall'
	).split(' '),
);
const POSSESSIVE_STARTS = new Set(
	'people women men children king queen lloyd sotheby christie moody mcdonald sainsbury st workers farmers teachers players writers'.split(
		' ',
	),
);

/** Find the runs of capitalised words in a passage; sentence openers and weekdays are cut off. */
export function findRuns(tokens: readonly Token[]): readonly Run[] {
	const runs: Run[] = [];
	let at = 0;
	while (at < tokens.length) {
		if (!startsRun(tokens[at])) {
			at++;
			continue;
		}
		let end = at + 1;
		for (let next = extend(tokens, at, end); next > end; next = extend(tokens, at, end)) end = next;
		const run = trim(tokens, at, end);
		if (run) runs.push(run);
		at = end;
	}
	return runs;
}

function startsRun(token: Token | undefined): boolean {
	if (!token) return false;
	return token.capital || /^\p{N}+\p{L}/u.test(token.word)
		? !/^\p{N}+(?:st|nd|rd|th|s|bn|m|k|km|pm|am)$/iu.test(token.word)
		: /^(?:al|el)-\p{Lu}/u.test(token.word) || /^\p{Ll}{1,2}\p{Lu}/u.test(token.word);
}

/** How far a run goes on: its next end, or the same when it ends here. */
function extend(tokens: readonly Token[], start: number, end: number): number {
	const last = tokens[end - 1];
	const next = tokens[end];
	if (!last || !next || last.prefix) return end;
	if (startsRun(next) && isJoined(last, next) && !isSplit(last, next)) return end + 1;
	if (next.gap !== ' ' || last.possessive) return end;
	const after = tokens[end + 1];
	const third = tokens[end + 2];
	if (after?.gap !== ' ') return end;
	if (PARTICLES.has(next.lower) && !isClosedClass(last.lower)) {
		if (startsRun(after)) return end + 2;
		if (PARTICLES.has(after.lower) && third?.gap === ' ' && startsRun(third)) return end + 3;
	}
	const target = after.lower === 'the' && third?.gap === ' ' ? end + 2 : end + 1;
	if (!startsRun(tokens[target]) || NOT_NAMES.has(tokens[target]?.lower ?? '')) return end;
	return connects(tokens, start, end, target) ? target + 1 : end;
}

function isJoined(last: Token, { gap, lower }: Token): boolean {
	// `Kenya Farmers' Union` is one name, `the Greens' Merkel` is not.
	if (gap === "' ") return /s$/.test(last.lower) && (POSSESSIVE_STARTS.has(last.lower) || ORGANIZATION_ENDS.has(lower));
	if (last.possessive) return POSSESSIVE_STARTS.has(last.lower) && gap === ' ';
	return (
		gap === ' ' ||
		gap === ' & ' ||
		gap === '-' ||
		(gap === '. ' &&
			(/^\p{Lu}$/u.test(last.word) || /^(?:St|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Adm|Maj|Rev|Jr|Sr)$/.test(last.word)))
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

/** Titles of persons, which no name of a body goes on with. */
const CROWNS = new Set('prime president king queen prince pope chancellor premier sir lord general'.split(' '));

/** Whether `of`, `for`, `on` or `and` at `end` leads to the rest of a name at `target`. */
function connects(tokens: readonly Token[], start: number, end: number, target: number): boolean {
	const word = tokens[end]?.lower;
	const last = tokens[end - 1]?.lower ?? '';
	const inName = tokens.slice(start, end);
	const next = tokens[target]?.lower ?? '';
	if (CROWNS.has(next)) return false;
	if (word === 'of')
		return (
			ORGANIZATION_BEGINS.has(last) ||
			OF_HEADS.has(last) ||
			(inName.some(({ lower }) => lower === 'of' || lower === 'for') && isCommonWord(last))
		);
	if (word === 'for') return ORGANIZATION_BEGINS.has(last) || last === 'minister' || last === 'secretary' || last === 'state';
	if (word === 'on') return ['committee', 'commission', 'council', 'institute'].includes(last);
	if (word !== 'and' || tokens[end + 1]?.lower === 'the') return false;
	if (!isCommonWord(next) || !isCommonWord(last)) return false;
	return inName.some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on') || endsOrganization(tokens, target);
}

function endsOrganization(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (startsRun(tokens[at + 1]) && tokens[at + 1]?.gap === ' ') at++;
	return at > from && ORGANIZATION_ENDS.has(tokens[at]?.lower ?? '');
}

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
	if (!token.opens) return false;
	if (isClosedClass(token.lower) && !(length > 1 && token.lower === 'the')) return true;
	return token.lower === 'the';
}
