import { parseEdtf } from '../dates/parse-edtf.ts';
import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import { ABSOLUTE_DATES } from './absolute-dates.ts';
import type { DateContext, DatePhrase } from './date-phrase.ts';
import { RELATIVE_DATES } from './relative-dates.ts';

/** What every date phrase holds: a text without any of it has no date. */
const HINT =
	/\d|day|morning|evening|week|month|year|decade|centur|night|morrow|quarter|World War|Cold War|summer|winter|spring|autumn|fall|January|February|March|April|May|June|July|August|September|October|November|December/u;
const PATTERNS = [...ABSOLUTE_DATES, ...RELATIVE_DATES];
/** Words before a phrase that make it a length of time, an age, or a part of a name. */
const NO_DATE =
	/(?:\b(?:for|past|every|each|per|aged|recent|within|number|no\.|least|some|about|than|top|page|chapter|article|section|room|flight|route|highway|boeing|airbus|group of|rule|resolution) )$/i;
/** Words before "a year earlier" that compare, and tell nothing. */
const COMPARED = /\b(?:from|than|with|on) (?:the same period )?$/i;

/** What dates in a sentence depend on. */
export interface SentenceContext extends Omit<DateContext, 'tense'> {
	/** Finds the tense of the clause around a stretch of the passage. */
	readonly tenseOf: (range: TextRange) => DateContext['tense'];
}

/**
 * Find the words of a sentence that say when.
 *
 * @param text - the passage
 * @param sentence - the stretch to look in
 * @returns in order, without overlap; what means no single date is left out
 */
export function findDates(text: string, sentence: TextRange, context: SentenceContext): readonly DatePhrase[] {
	const folded = fold(text).slice(sentence.start, sentence.end);
	if (!HINT.test(folded)) return [];
	const found: DatePhrase[] = [];
	let { previous } = context;
	for (const { pattern, read } of PATTERNS) {
		for (const match of folded.matchAll(pattern)) {
			const start = sentence.start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
			const end = sentence.start + match.index + match[0].length;
			if (found.some((other) => other.start < end && start < other.end)) continue;
			if (NO_DATE.test(folded.slice(0, match.index)) && !/\p{L}/u.test(match[0].charAt(0))) continue;
			if (/\bearlier$/.test(match[0]) && COMPARED.test(folded.slice(0, match.index))) continue;
			const tense = isAppointed(folded, match) ? 'future' : context.tenseOf({ start, end });
			const date = read(match.groups ?? {}, { reference: context.reference, tense, previous });
			if (!date || !parseEdtf(date.date)) continue;
			found.push({ start, end, words: text.slice(start, end), date: date.date, reckoned: date.reckoned });
			previous = date.date;
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** `scheduled a vote for Tuesday` looks ahead; `blamed for Tuesday's vote` does not. */
function isAppointed(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
	return /\bfor (?:early |late )?$/.test(sentence.slice(0, index)) && !/'s\b/.test(words);
}
