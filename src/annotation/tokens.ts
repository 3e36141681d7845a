import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import { citiesNamed } from './cities.ts';
import { countryNamed, isDemonym } from './countries.ts';

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

const WORD = /(?:\p{Lu}\.){2,}|\p{Sc}?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\+(?![\p{L}\p{N}]))*/gu;
const SHORT = new Set(
	'mr mrs ms dr prof st gen sen rep gov col lt sgt capt adm maj rev hon jr sr no vs mt fr brig cpl pvt pres'.split(' '),
);

/** Divide a text into words. */
export function tokenize(text: string): readonly Token[] {
	const folded = fold(text);
	const tokens: Token[] = [];
	let end = 0;
	for (const match of folded.matchAll(WORD)) {
		const gap = folded.slice(end, match.index);
		const parts = splitWord(match[0], match.index);
		const before = tokens.at(-1);
		for (const [index, part] of parts.entries()) {
			tokens.push({ ...part, gap: index === 0 ? gap : '-', opens: index === 0 && opensSentence(before, gap) });
		}
		end = match.index + match[0].length;
	}
	return tokens;
}

type Part = Omit<Token, 'gap' | 'opens'>;

function splitWord(whole: string, start: number): readonly Part[] {
	const possessive = /'s$/i.test(whole) && whole.length > 2;
	const word = possessive ? whole.slice(0, -2) : whole;
	const [head = '', ...rest] = word.split('-');
	const capital = /^\p{Lu}/u.test(head);
	// `US-led`, `Moscow-based`: a name and a word that is none.
	if (
		capital &&
		rest.length > 0 &&
		rest.every((part) => /^[\p{Ll}\p{N}]/u.test(part)) &&
		rest.at(-1) !== '19' &&
		!/^\p{N}+$/u.test(rest.join(''))
	) {
		return [part(head, start, false, true)];
	}
	if (rest.length === 1 && rest.every((name) => isWhole(name)) && isWhole(head) && !isWhole(word)) {
		return [part(head, start, false, false), part(rest[0] ?? '', start + head.length + 1, possessive, false)];
	}
	return [part(word, start, possessive, false)];
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
