import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import type { EvidenceSearch } from './evidence-search.ts';
import { isVerb } from './lexicon.ts';

/** Where one clause ends and another begins. */
const BREAK =
	/[;()"“”]|:(?!\p{N})|[–—]|, (?=(?:and|but|while|when|who|which|whose|where|as|after|before|with|said|saying|according|though|although|because|so|or)\b)|,? (?=(?:and|but) (?:he|she|it|they|the|that|was|were|has|had|is|will)\b)/gu;
/** A clause of more words is cut around its date. */
const MOST_WORDS = 16;
const MOST_BEFORE = 18;

/**
 * Find the clause of a sentence that holds a date; a part of it when it is long.
 *
 * @param text - the passage
 * @param sentence - the sentence
 * @param date - the date phrase within it
 */
export function findClause(text: string, sentence: TextRange, date: TextRange): TextRange {
	const clause = wholeClause(text, sentence, date);
	return countWords(text, clause) > MOST_WORDS ? cut(text, clause, date) : clause;
}

/** The same, however long it is. */
export function wholeClause(text: string, sentence: TextRange, date: TextRange): TextRange {
	const folded = fold(text);
	let [start, end] = [sentence.start, sentence.end];
	for (const match of folded.slice(sentence.start, sentence.end).matchAll(BREAK)) {
		const from = sentence.start + match.index;
		const to = from + match[0].length;
		if (to <= date.start) start = Math.max(start, to);
		else if (from >= date.end) {
			end = Math.min(end, from);
			break;
		}
	}
	const whole = trimRange(text, withoutAside(text, { start, end }, date));
	// A date by itself, as in "On Monday, he …", belongs to what follows.
	// So does what holds no verb: `… and the harbour on Monday`.
	return countWords(text, whole) < 4 || !holdsVerb(text, whole) ? trimRange(text, { start: sentence.start, end: whole.end }) : whole;
}

/**
 * Let a stretch grow, word by word, until no other place of the texts holds its words.
 *
 * @param text - that holds the stretch
 * @param search - in all that evidence is looked for in
 * @returns nothing when even the whole text repeats
 */
export function makeUnique(text: string, range: TextRange, search: EvidenceSearch): TextRange | undefined {
	const folded = fold(text);
	let current = range;
	while (!search.isUnique(folded.slice(current.start, current.end))) {
		const wider = widen(text, current);
		if (wider.start === current.start && wider.end === current.end) return undefined;
		current = wider;
	}
	return current;
}

/** `which cost a fortune, broke in March`: what follows the aside is the clause. */
function withoutAside(text: string, { start, end }: TextRange, date: TextRange): TextRange {
	const before = text.slice(start, date.start);
	if (!/^\s*(?:who|which|where|whose)\b/.test(before)) return { start, end };
	const last = before.lastIndexOf(', ');
	const next = text.slice(date.end, end).indexOf(', ');
	return last < 0 ? { start, end: next < 0 ? end : date.end + next } : { start: start + last + 1, end };
}

function holdsVerb(text: string, { start, end }: TextRange): boolean {
	return text
		.slice(start, end)
		.split(/[^\p{L}'’]+/u)
		.some((word) => isVerb(word.toLowerCase()));
}

/** Nine words before the date and five behind it, more where the verb stands there; a beginning that is not far is kept. */
function cut(text: string, clause: TextRange, date: TextRange): TextRange {
	const words = [...text.slice(clause.start, date.start).matchAll(/\S+/g)];
	const before = words.length <= MOST_BEFORE ? words[0] : words.at(-9);
	const rest = [...text.slice(date.end, clause.end).matchAll(/\S+/g)];
	const isTold = holdsVerb(text, { start: clause.start, end: date.start });
	const verb = isTold ? -1 : rest.findIndex(([word]) => isVerb(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')));
	const after = rest.slice(0, Math.max(5, verb + 4)).at(-1);
	const start = before ? clause.start + before.index : clause.start;
	const end = after ? date.end + after.index + after[0].length : date.end;
	return trimRange(text, { start, end: Math.min(end, clause.end) });
}

function widen(text: string, { start, end }: TextRange): TextRange {
	const before = /\S+\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
	const after = /^\s*\S+/.exec(text.slice(end))?.[0].length ?? 0;
	return before > 0 ? { start: start - before, end } : { start, end: end + after };
}

/** Without spaces and punctuation at the ends, and without words that lead into a clause. */
function trimRange(text: string, { start, end }: TextRange): TextRange {
	const words = text.slice(start, end);
	const lead = /^(?:[\s\p{P}]|(?:and|but|that|then|so|or)\s)+/iu.exec(words)?.[0].length ?? 0;
	const tail = /[\s\p{P}]+$/u.exec(words.slice(lead))?.[0].length ?? 0;
	return lead + tail >= words.length ? { start, end } : { start: start + lead, end: end - tail };
}

function countWords(text: string, { start, end }: TextRange): number {
	return text.slice(start, end).match(/\S+/g)?.length ?? 0;
}
