import type { DateWords } from './date-words.ts';
import { ARABIC } from './words-ar.ts';
import { GERMAN } from './words-de.ts';
import { ENGLISH } from './words-en.ts';
import { SPANISH } from './words-es.ts';
import { FRENCH } from './words-fr.ts';
import { RUSSIAN } from './words-ru.ts';
import { CHINESE } from './words-zh.ts';

const WORDS = {
	...{ ar: ARABIC, de: GERMAN, en: ENGLISH, es: SPANISH, fr: FRENCH, ru: RUSSIAN, zh: CHINESE },
} as const satisfies Readonly<Record<string, DateWords>>;

/** The words for a locale (BCP 47 tag), by its language; English for a language that has none here. */
export function wordsFor(locale: string): DateWords {
	return hasWords(locale) ? WORDS[languageOf(locale) as keyof typeof WORDS] : ENGLISH;
}

/** Tell whether there are words for the language of a locale. */
export function hasWords(locale: string): boolean {
	return Object.hasOwn(WORDS, languageOf(locale));
}

function languageOf(locale: string): string {
	return locale.split('-')[0]?.toLowerCase() ?? '';
}
