import { parseEdtf } from '../dates/parse-edtf.ts';
import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/sentences.ts';
import { ABSOLUTE_DATES } from './absolute-dates.ts';
import type { DateContext, DatePhrase } from './date-phrase.ts';
import { datesNothing, isCounted } from './dates-of-nothing.ts';
import { RELATIVE_DATES } from './relative-dates.ts';

/** What every date phrase holds: a text without any of it has no date. */
const HINT =
	/\d|day|morning|evening|week|month|year|decade|centur|night|morrow|quarter|World War|Cold War|summer|winter|spring|autumn|fall|January|February|March|April|May|June|July|August|September|October|November|December/u;
const PATTERNS = [...ABSOLUTE_DATES, ...RELATIVE_DATES];
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
	const passedOver: TextRange[] = [];
	for (const { pattern, read } of PATTERNS) {
		for (const match of folded.matchAll(pattern)) {
			const start = sentence.start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
			const end = sentence.start + match.index + match[0].length;
			const before = folded.slice(0, match.index);
			if ([...found, ...passedOver].some((other) => other.start < end && start < other.end) || isCounted(before, match[0])) continue;
			if (datesNothing(before, match[0])) {
				passedOver.push({ start, end });
				continue;
			}
			const tense = isAppointed(folded, match) ? 'future' : context.tenseOf({ start, end });
			const previous = nearestBefore(found, start)?.date ?? context.previous;
			const date = read(match.groups ?? {}, { reference: context.reference, tense, previous });
			if (!date || !parseEdtf(date.date)) continue;
			found.push({ start, end, words: text.slice(start, end), date: atLatest(before, date.date), reckoned: date.reckoned });
		}
	}
	const inOrder = found.sort((a, b) => a.start - b.start);
	return inOrder.flatMap((phrase, index) => explained(text, phrase, inOrder[index - 1], inOrder[index + 1]));
}

function nearestBefore(found: readonly DatePhrase[], start: number): DatePhrase | undefined {
	const before = found.filter(({ end }) => end <= start);
	return before.reduce<DatePhrase | undefined>((last, phrase) => (last && last.end > phrase.end ? last : phrase), undefined);
}

/** `by 28 March` is that day or one before it. */
function atLatest(before: string, date: string): string {
	return /\bby $/i.test(before) && /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}~` : date;
}

/** `two years later, on 11 September 1973` is one date, which the second phrase says and the first explains. */
function explained(text: string, phrase: DatePhrase, before: DatePhrase | undefined, after: DatePhrase | undefined): readonly DatePhrase[] {
	if (after && isExplained(text, phrase, after)) return [];
	if (!before || !isExplained(text, before, phrase)) return [phrase];
	return [{ ...phrase, start: before.start, words: text.slice(before.start, phrase.end) }];
}

function isExplained(text: string, relative: DatePhrase, explicit: DatePhrase): boolean {
	const isExplicit = explicit.reckoned === undefined || (relative.date.endsWith('~') && /^\d{4}-\d\d-\d\d$/.test(explicit.date));
	return relative.reckoned !== undefined && isExplicit && /^, (?:on |in )?$/.test(text.slice(relative.end, explicit.start));
}

/** `scheduled a vote for Tuesday` looks ahead; `blamed for Tuesday's vote` does not. */
function isAppointed(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
	return /\bfor (?:early |late )?$/.test(sentence.slice(0, index)) && !/'s\b/.test(words);
}
