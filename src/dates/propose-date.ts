import { fold } from '../text/fold.ts';
import { plain } from './calendar-names.ts';
import { parseEdtf } from './parse-edtf.ts';
import { PHRASES } from './spelled-phrases.ts';
import { IN_DIGITS, IN_NAMES } from './spellings.ts';

/** A longer text is no date, and a phrase in a phrase in a phrase is none either. */
const LONGEST = 80;
const DEEPEST = 4;
const UNKNOWN = /^(?:unknown|undated|no date|n\.? ?d|o\. ?j|s\. ?d|unbekannt|inconnue?|desconocid[ao]|неизвестно|б\. ?[гд]|不[详詳])$/;

/**
 * Propose how to write a date that is no EDTF, as written in English, German, French, Spanish, Russian, Chinese,
 * Japanese and others.
 *
 * What can be read in two ways is given as the coarser date that holds both: `4/2/2022` is proposed as `2022`.
 *
 * @param text - for example `Feb 2022`, `2022年2月4日`, `4. Februar 2022`, `c. 1940`, `44 BC`, `2023-02-30`
 * @returns the nearest EDTF, for example `2022-02`; nothing when the text is no date that this knows
 */
export function proposeDate(text: string): string | undefined {
	return text.length > LONGEST ? undefined : propose(plain(fold(text)), 0);
}

function propose(text: string, depth: number): string | undefined {
	// Quotation marks that were pasted around it, full stops at the end, and the Russian word for year.
	const bare = text
		.trim()
		.replace(/^(["'])(.+)\1$/, '$2')
		.replace(/(?<=[^.])[.,;]$/, '');
	const date = bare.replace(/(?<=\d) ?(?:г|гг|год|года|году|годы|годов|годами)$/, '');
	if (UNKNOWN.test(bare)) return 'XXXX';
	for (const [pattern, write] of [...IN_DIGITS, ...IN_NAMES]) {
		const groups = pattern.exec(date)?.slice(1);
		const proposal = groups && write(...groups);
		if (proposal !== undefined && parseEdtf(proposal)) return proposal;
	}
	if (depth === DEEPEST) return undefined;
	const inner = (part: string | undefined): string | undefined => (part === undefined ? undefined : readPart(part.trim(), depth + 1));
	for (const [pattern, write] of PHRASES) {
		const groups = pattern.exec(date)?.slice(1);
		const proposal = groups && write(inner, ...groups);
		if (proposal !== undefined && parseEdtf(proposal)) return proposal;
	}
	return undefined;
}

/** A part may be EDTF as it stands. */
function readPart(text: string, depth: number): string | undefined {
	const edtf = text.toUpperCase();
	return parseEdtf(edtf) ? edtf : propose(text, depth);
}
