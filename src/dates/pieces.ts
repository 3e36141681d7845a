import { type NamedParts, nameDate } from './date-names.ts';
import type { DateWords, Piece } from './date-words.ts';
import type { Moment } from './types.ts';

/** How dates are said: a BCP 47 tag for numbers and months, and the words around them. */
export interface Speech {
	readonly locale: string;
	readonly words: DateWords;
}

/** A noun with the parts it was made of, where it can be said together with another. */
export interface NamedPiece extends Piece {
	readonly parts?: NamedParts;
}

/**
 * Say a date as one noun, without its doubts.
 *
 * @returns the noun; nothing for a date that takes more than one (`19XX`, `1560-XX-25`)
 */
export function pieceOf(moment: Moment, speech: Speech): NamedPiece | undefined {
	const { precision, year, month, day, season, time, digits } = moment;
	if (digits) return undefined;
	if (precision === 'year') return yearPiece(year, speech);
	if (precision === 'month') return monthPiece({ year, month: month ?? 1 }, speech);
	if (precision === 'season') return seasonPiece(year, season ?? 21, speech);
	if (precision === 'decade') return decadePiece(year, speech);
	return day === undefined ? undefined : dayPiece({ year, month: month ?? 1, day, ...(time && { time }) }, speech);
}

/** Say a year. */
export function yearPiece(year: number, { locale, words }: Speech): NamedPiece {
	const name = nameDate(locale, { year });
	return { kind: 'year', text: year < 100 ? name : words.year(name), parts: { year } };
}

/** Say a month of a year. */
export function monthPiece(parts: NamedParts & { readonly month: number }, { locale }: Speech): NamedPiece {
	return { kind: 'month', text: nameDate(locale, parts), month: parts.month, parts };
}

/** Say a day, with its time if it has one. */
export function dayPiece(parts: NamedParts, { locale }: Speech): NamedPiece {
	return { kind: 'day', text: nameDate(locale, parts), ...(!parts.time && { parts }) };
}

/** Seasons 25 to 28 name the northern hemisphere, 29 to 32 the southern. */
function seasonPiece(year: number, season: number, speech: Speech): Piece {
	const { words } = speech;
	const named = season > 24 && season < 33;
	const text = words.season(named ? ((season - 25) % 4) + 21 : season, yearPiece(year, speech).text);
	const hemisphere = words.remarks[season < 29 ? 'northern' : 'southern'];
	return { kind: 'season', season, text: named ? words.remark(text, hemisphere) : text };
}

/** The first ten years of a century would be taken for the century, and those before 100 for any. */
function decadePiece(year: number, speech: Speech): Piece | undefined {
	if (year < 100 || year % 100 === 0) return undefined;
	const digits = new Intl.NumberFormat(speech.locale, { useGrouping: false }).format(year);
	return { kind: 'decade', text: speech.words.decade(digits) };
}
