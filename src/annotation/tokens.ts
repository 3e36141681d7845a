import { SHORTENED_TITLES } from '../text/abbreviations.ts';
import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import { citiesNamed } from './cities.ts';
import { countryNamed, isDemonym } from './countries.ts';
import { isCommonWord } from './lexicon.ts';
import { KOREAN_FAMILY_NAMES } from './words/family-names.ts';

/** One word of a text. */
export interface Token extends TextRange {
	/** Folded, without a possessive `'s`; offsets are those of this part. */
	readonly word: string;
	/** The same in small letters. */
	readonly lower: string;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** What stands between the word before and it, folded. */
	readonly gap: string;
	/** Whether a capital means nothing here: a sentence or a quotation begins. */
	readonly opens: boolean;
	/** Whether `'s` or `'` follows. */
	readonly possessive: boolean;
	/** Whether it is the first part of a word such as `US-led`. */
	readonly prefix: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{Sc}?[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*|\+(?![\p{L}\p{Nd}]))*/gu;
const SHORT = new Set(SHORTENED_TITLES.map((title) => title.toLowerCase()));

/** Divide a text into words. */
export function tokenize(text: string): readonly Token[] {
	const folded = fold(text);
	const tokens: Token[] = [];
	let end = 0;
	for (const match of folded.matchAll(WORD)) {
		const gap = folded.slice(end, match.index);
		const before = tokens.at(-1);
		const parts = splitWord(match[0], match.index, gap === ' ' ? before?.word : undefined);
		for (const [index, part] of parts.entries()) {
			tokens.push({ ...part, gap: index === 0 ? gap : '-', opens: index === 0 && opensSentence(before, gap) });
		}
		end = match.index + match[0].length;
	}
	return tokens;
}

type Part = Omit<Token, 'gap' | 'opens'>;

function splitWord(whole: string, start: number, before: string | undefined): readonly Part[] {
	const possessive = /'s$/i.test(whole) && whole.length > 2;
	const word = possessive ? whole.slice(0, -2) : whole;
	const [head = '', ...rest] = word.split('-');
	if (isAdjective(head, rest) && !isGivenName(word, before)) return [part(head, start, false, true)];
	// `R-North Carolina`: of which party a senator is, and for which state.
	if (/^[RDI]$/.test(head) && rest.length === 1 && /^\p{Lu}/u.test(rest[0] ?? ''))
		return [part(rest[0] ?? '', start + 2, possessive, false)];
	if (rest.length === 1 && rest.every((name) => isWhole(name)) && isWhole(head) && !isWhole(word)) {
		return [part(head, start, false, false), part(rest[0] ?? '', start + head.length + 1, possessive, false)];
	}
	return [part(word, start, possessive, false)];
}

/** `US-led`, `Moscow-based`: a name and a word that is none; `Jae-myung` and `Villanueva-dela` are names. */
function isAdjective(head: string, rest: readonly string[]): boolean {
	const last = rest.at(-1) ?? '';
	if (!/^\p{Lu}/u.test(head) || last === '' || last === '19' || !rest.every((part) => /^[\p{Ll}\p{N}]/u.test(part))) return false;
	if (/^\p{N}+$/u.test(rest.join(''))) return false;
	return /^\p{N}|(?:ed|ing|er|led|born|made|run|style)$/u.test(last) || isCommonWord(last) || isWhole(head) || /^\p{Lu}+$/u.test(head);
}

/** The second half of a Korean name may be an English word: `Park Sun-young`. */
function isGivenName(word: string, before: string | undefined): boolean {
	return before !== undefined && KOREAN_FAMILY_NAMES.has(before) && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(word);
}

/** Whether a word is a place or a people by itself: `China-Russia` names two. */
function isWhole(word: string): boolean {
	return countryNamed(word) !== undefined || isDemonym(word.toLowerCase()) || (citiesNamed(word)[0]?.population ?? 0) > 5e5;
}

function part(word: string, start: number, possessive: boolean, prefix: boolean): Part {
	return { word, lower: word.toLowerCase(), capital: /^[\p{Lu}\p{Lt}]/u.test(word), start, end: start + word.length, possessive, prefix };
}

function opensSentence(before: Token | undefined, gap: string): boolean {
	if (!before || /["(\n]\s*$/.test(gap)) return true;
	if (/["(]/.test(gap)) return true;
	if (/^[)\]"']*[!?:]/.test(gap)) return true;
	if (!/^[)\]"']*\./.test(gap)) return false;
	// A full stop behind a title or an initial ends no sentence.
	return !(gap.startsWith('.') && (SHORT.has(before.lower) || /^\p{Lu}$/u.test(before.word)));
}
