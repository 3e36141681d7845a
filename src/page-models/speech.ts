import { formatDate } from '../dates/format-date.ts';
import { createInstantWords, type InstantWords } from '../dates/instant-words.ts';
import type { EdtfDate } from '../dates/types.ts';
import { hasWords } from '../dates/words.ts';
import type { DateText } from './types.ts';

/** Says dates in one language. */
export interface Speech extends InstantWords {
	/** BCP 47 tag of what is spoken. */
	readonly locale: string;
	readonly date: (date: EdtfDate) => DateText;
}

/**
 * Make the speech of a site: each language is prepared once, each date said once.
 *
 * @param locale - the language of the pages' own words; dates in any other carry their language
 */
export function createSpeech(locale: string): (language: string) => Speech {
	const languages = new Map<string, Speech>();
	return (wanted) => {
		// A plain `en` in an article leaves it to the site how English writes its dates; what has no words is left to it, too.
		const language = wanted === new Intl.Locale(locale).language || !hasWords(wanted) ? locale : wanted;
		const known = languages.get(language);
		if (known) return known;
		const said = new Map<string, DateText>();
		const speech: Speech = {
			locale: language,
			...createInstantWords(language),
			date: (date) => {
				const text = said.get(date.edtf) ?? { ...formatDate(date, language), ...(language !== locale && { language }) };
				said.set(date.edtf, text);
				return text;
			},
		};
		languages.set(language, speech);
		return speech;
	};
}
