/**
 * Tell under which letter of an index a term stands: its first letter without accents; `0–9` for numbers; for scripts
 * whose signs are too many, one name for all of them.
 *
 * @param term - in any script; what stands before its first letter or number does not count
 */
export function letterOf(term: string): string {
	const [first = ''] = /[\p{L}\p{N}]/u.exec(term) ?? [];
	if (/\p{N}/u.test(first)) return '0–9';
	const whole = MANY.find(([script]) => script.test(first))?.[1];
	const [base = '#'] = first.normalize('NFD').toUpperCase();
	return whole ?? base;
}

/** Leave out a `The` before a term: an index does not go by it. */
export function withoutThe(term: string): string {
	return term.replace(/^the\s+(?=\S)/i, '');
}

/**
 * Name the place of a letter in an index, so that links to it hold when other letters come and go.
 *
 * @param letter - what `letterOf` gave
 * @returns an id of letters, digits and hyphens alone, which no address has to encode
 */
export function letterId(letter: string): string {
	if (/^[A-Z]$/.test(letter)) return `letter-${letter.toLowerCase()}`;
	return `letter-${IDS[letter] ?? `u${letter.codePointAt(0)?.toString(16) ?? ''}`}`;
}

/** Scripts that an index does not part by letters, each by its own name. */
const MANY = [
	[/\p{sc=Han}/u, '漢字'],
	[/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'かな'],
	[/\p{sc=Hangul}/u, '한글'],
] as const satisfies readonly (readonly [RegExp, string])[];

const IDS: Readonly<Record<string, string>> = { '0–9': '0-9', '#': 'other', 漢字: 'han', かな: 'kana', 한글: 'hangul' };
