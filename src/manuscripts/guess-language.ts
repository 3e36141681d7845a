import { franc } from 'franc-min';

/** Scripts that tell the language by themselves, as far as short texts go. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Hebrew}/gu, 'he'],
];
const ENOUGH = 0.2;

/**
 * Guess the language of a text.
 *
 * @param text - plain; the longer, the surer
 * @returns BCP 47 tag; English when nothing speaks for another
 */
export function guessLanguage(text: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const script = SCRIPTS.find(([pattern]) => (text.match(pattern)?.length ?? 0) > ENOUGH * letters);
	if (script) return script[1];
	// Of the languages in Cyrillic letters, Russian and Belarusian have `ы`, and only Russian `и` beside it.
	if (/ы/iu.test(text) && /и/iu.test(text)) return 'ru';
	const code = franc(text, { minLength: 20 });
	// Scots is English to those who guess by letters.
	return code === 'und' || code === 'sco' ? 'en' : (Intl.getCanonicalLocales(code)[0] ?? 'en');
}
