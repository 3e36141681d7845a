import { nameTwoDates } from './date-names.ts';
import type { Piece } from './date-words.ts';
import type { NamedPiece, Speech } from './pieces.ts';

/** Say one unknown date between two: "between 9 and 15 October 2023". */
export function sayBetween(first: NamedPiece, last: NamedPiece, speech: Speech): string {
	if (first.text === last.text) return first.text;
	return speech.words.between(...shorten(first, last, speech));
}

/** Say the time from one date to another: "17–18 October 2023", "8 September 1941 – 27 January 1944". */
export function sayRange(first: NamedPiece, last: NamedPiece, speech: Speech): string {
	const { words } = speech;
	if (first.text === last.text) return first.text;
	const [start, end] = shorten(first, last, speech);
	if (first.kind === 'year' && last.kind === 'year' && haveFullYears(first, last)) return words.years(start.text, end.text);
	const tight = start.text !== first.text && first.kind === 'day' && first.parts?.month === last.parts?.month;
	return tight ? `${start.text}–${end.text}` : words.range(start.text, end.text);
}

/** Two days, or two months, of one year say what they share only once. */
function shorten(first: NamedPiece, last: NamedPiece, { locale, words }: Speech): readonly [Piece, Piece] {
	const alike = first.kind === last.kind && (first.kind === 'day' || first.kind === 'month');
	const oneYear = first.parts?.year === last.parts?.year && haveFullYears(first, last);
	if (!words.collapses || !alike || !oneYear || !first.parts || !last.parts || first.text === last.text) return [first, last];
	const [start, end] = nameTwoDates(locale, first.parts, last.parts);
	return [
		{ ...first, text: start },
		{ ...last, text: end },
	];
}

/** Years that are said without an era. */
function haveFullYears(...pieces: readonly NamedPiece[]): boolean {
	return pieces.every(({ parts }) => (parts?.year ?? 0) >= 100);
}
