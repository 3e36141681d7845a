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

/** Scripts that an index does not part by letters, each by its own name. */
const MANY = [
	[/\p{sc=Han}/u, '漢字'],
	[/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'かな'],
	[/\p{sc=Hangul}/u, '한글'],
] as const satisfies readonly (readonly [RegExp, string])[];
