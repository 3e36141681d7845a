import type { Card } from '../page-models/types.ts';
import type { FontIndex } from './font-files.ts';

/** Pictures among the letters, which no text face has, and what fonts draw as a box: signs that steer, the sign for what could not be read. */
const NO_LETTERS = /(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cc}\uFFFD]/u;

/** What is not drawn itself, but says how others are: joiners, and which way words run. */
const INVISIBLE = /[\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

/**
 * Leave out of a card what no font has a glyph for, rather than draw a box. A mark goes with the letter that bears it.
 * Where nothing is left of the title, the name in its own script stands for it, or else the label.
 */
export function keepDrawable(card: Card, fonts: FontIndex): Card {
	const keep = (text: string, language: string): string => keepGlyphs(text, language, fonts);
	const { language, line, nativeName, article } = card;
	const label = keep(card.label, language);
	const native = nativeName && { ...nativeName, text: keep(nativeName.text, nativeName.language) };
	const kept = keep(card.title, language);
	const own =
		kept === '' && native && native.text !== '' ? { title: native.text, language: native.language } : { title: kept || label, language };
	const { nativeName: _, line: __, ...rest } = card;
	return {
		...rest,
		...own,
		label,
		siteTitle: keep(card.siteTitle, 'en'),
		...(line !== undefined && { line: keep(line, language) }),
		...(native && native.text !== '' && kept !== '' && { nativeName: native }),
		...(article && { article: { ...article, title: keep(article.title, article.language), date: keep(article.date, article.language) } }),
	};
}

function keepGlyphs(text: string, language: string, fonts: FontIndex): string {
	const letters = new Intl.Segmenter(language, { granularity: 'grapheme' });
	const kept = [...letters.segment(text.normalize('NFC').toWellFormed().replaceAll(/\s+/gu, ' '))].map(({ segment }) => {
		const [base = '', ...marks] = segment;
		const hasGlyph = (character: string): boolean => INVISIBLE.test(character) || fonts.fileFor(character, language) !== undefined;
		if (NO_LETTERS.test(base) || !hasGlyph(base)) return '';
		return [base, ...marks.filter(hasGlyph)].join('');
	});
	return kept.join('').replaceAll(/\s+/gu, ' ').trim();
}
