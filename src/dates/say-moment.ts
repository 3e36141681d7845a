import { type NamedPiece, pieceOf, type Speech } from './pieces.ts';
import { sayVague } from './say-vague.ts';
import type { Moment } from './types.ts';

/** Say one date by itself, with its doubts: "about 2023 (date uncertain)", "11 June 2004 (day approximate)". */
export function sayMoment(moment: Moment, speech: Speech): string {
	const piece = pieceOf(moment, speech);
	// Of a date that is not known there is nothing to doubt.
	if (moment.earliest === null && !moment.digits) return speech.words.remarks.unknown;
	if (piece && isAbout(moment)) return withRemarks(speech.words.about(piece), moment, false, speech);
	return withRemarks(piece?.text ?? sayVague(moment, speech), moment, true, speech);
}

/**
 * Put the doubts of a date into a noun that will stand in a phrase: "since about 1941" where the language lets "about"
 * stand there, else with remarks behind the date.
 */
export function doubtPiece(piece: NamedPiece, moment: Moment, speech: Speech): NamedPiece {
	if (!moment.approximate && !moment.uncertain) return piece;
	const { parts: _, ...noun } = piece;
	const about = isAbout(moment) && speech.words.nests;
	return { ...noun, text: withRemarks(about ? speech.words.about(piece) : piece.text, moment, !about, speech) };
}

/** Whether the date as a whole is approximate. */
function isAbout({ approximate, doubtful }: Moment): boolean {
	return approximate && !doubtful;
}

function withRemarks(text: string, moment: Moment, tellApproximate: boolean, speech: Speech): string {
	const { words } = speech;
	const remarks: string[] = [];
	if (moment.doubtful) remarks.push(...doubtfulParts(moment, speech));
	else {
		if (moment.approximate && tellApproximate) remarks.push(words.remarks.approximate);
		if (moment.uncertain) remarks.push(words.remarks.uncertain);
	}
	return remarks.length === 0 ? text : words.remark(text, remarks.join(words.comma));
}

function doubtfulParts({ doubtful = [] }: Moment, { locale, words }: Speech): readonly string[] {
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const name = (which: 'approximate' | 'uncertain'): string =>
		list.format(doubtful.filter((doubt) => doubt[which]).map(({ part }) => words.parts[part]));
	const [approximate, uncertain] = [name('approximate'), name('uncertain')];
	return [
		...(approximate === '' ? [] : [words.approximateParts(approximate)]),
		...(uncertain === '' ? [] : [words.uncertainParts(uncertain)]),
	];
}
