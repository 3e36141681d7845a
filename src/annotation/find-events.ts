import { createSentenceSplitter, type TextRange } from '../text/sentences.ts';
import type { DateContext, DatePhrase } from './date-phrase.ts';
import { datelineLength } from './dateline.ts';
import { findClause, makeUnique, wholeClause } from './event-clause.ts';
import { nameEvent } from './event-name.ts';
import { createEvidenceSearch, type EvidenceSearch } from './evidence-search.ts';
import { findDates } from './find-dates.ts';
import { findForeignDates } from './foreign-dates.ts';
import { isPastTense, isVerb } from './lexicon.ts';
import { lastBefore, type NamesByPassage, namesByPassage, namesOfKind, namesWithin, withWholeNames } from './names-around.ts';
import { type ReferenceDate, readReference } from './reference-date.ts';
import type { AnnotationOptions, Passage, ProposedEvent, ProposedName } from './types.ts';

const FUTURE =
	/\b(?:will|would|shall|(?:is|are|was|were|been) (?:due(?! to (?:an?|the)\b)|set|expected|scheduled|to)|be held|plans? to|expects? to|hopes? to|aims? to|intends? to|going to|should be|upcoming|next)\b|'ll\b/i;
/** What may come; in small letters, as May is a month. */
const POSSIBLE = /\b(?:could|may|might)\b/;
/** What was impossible, or may have been. */
const PAST_POSSIBLE = /\b(?:could(?: not|n['’]t)|(?:could|may|might|must)(?: not)? have)\b/;
/** Who said a quotation, and on which day: no event of its own. */
const SPOKEN =
	/["”][,.]?\s+(?:\S+\s+){0,8}?(?:said|told|says|added|wrote)\b|^(?:\S+\s+){0,8}?(?:said|told|says|added|wrote)\b[^.]*[:,]?\s+["“]/u;

/**
 * Guess what a text says happened, or is to happen, at some time.
 *
 * @param passages - the text
 * @param names - those that it names, to say who takes part
 * @param options - its language, and the date by which "last week" is reckoned
 * @returns in the order of the text; the evidence of each stands in it once
 */
export function findEvents(
	passages: readonly Passage[],
	names: readonly ProposedName[],
	options: AnnotationOptions,
): readonly ProposedEvent[] {
	const english = /^en(?:-|$)/i.test(options.language);
	const split = createSentenceSplitter(options.language);
	const reference = readReference(options.date);
	const search = createEvidenceSearch(passages.map(({ text, kind }) => (kind === 'heading' ? '' : text)));
	const named = namesByPassage(names);
	const taken = new Set<string>();
	let previous: string | undefined;
	const events: ProposedEvent[] = [];
	for (const [index, { text, kind }] of passages.entries()) {
		if (kind !== 'prose' && kind !== 'caption') continue;
		const lead = datelineLength(text);
		for (const { start, end } of split(text)) {
			if (end <= lead) continue;
			const sentence = { start: Math.max(start, lead), end };
			const words = text.slice(sentence.start, sentence.end);
			const dates = english
				? findDates(text, sentence, { reference, tenseOf: (date) => tenseOf(text, wholeClause(text, sentence, date), date), previous })
				: findForeignDates(text, sentence);
			for (const date of dates) {
				previous = date.date;
				if (english && (isFragment(words, kind) || isSpoken(text, sentence, date))) continue;
				const event = propose({ search, text, index, sentence, date, dates, named, reference, taken });
				if (event) events.push(event);
			}
		}
	}
	return events;
}

/** What stands below a picture is often no sentence: there a verb must be known for one. */
function isFragment(sentence: string, kind: Passage['kind']): boolean {
	const words = sentence.split(/[^\p{L}'’]+/u).filter((word) => word !== '');
	return words.length < 3 || (kind === 'caption' && !words.some((word) => isVerb(word.toLowerCase())));
}

/** The tense of a clause by its words: what is planned, what happened, or neither. */
function tenseOf(text: string, { start, end }: TextRange, date: TextRange): DateContext['tense'] {
	// What was said on a day may be about another: `said on Monday that it would close`.
	const words = `${text.slice(start, date.end)}${text.slice(date.end, end).replace(/\bthat\b.*/su, '')}`;
	if (/\bsince (?:last |early |late )?$/i.test(text.slice(start, date.start))) return 'past';
	if (FUTURE.test(words)) return 'future';
	const before = text.slice(start, date.start);
	if (PAST_POSSIBLE.test(before)) return 'past';
	if (POSSIBLE.test(before)) return 'future';
	// A perfect has no day of its own: "has asked for a meeting on Friday" looks ahead.
	return words
		.replaceAll(/\b(?:has|have)(?: been| not| never| already| also)* \p{L}+/giu, '')
		.split(/[^\p{L}'’]+/u)
		.some((word) => isPastTense(word.toLowerCase()))
		? 'past'
		: 'present';
}

interface Told {
	readonly search: EvidenceSearch;
	readonly text: string;
	/** Of the passage. */
	readonly index: number;
	readonly sentence: TextRange;
	readonly date: DatePhrase;
	/** All of the sentence. */
	readonly dates: readonly DatePhrase[];
	readonly named: NamesByPassage;
	readonly reference: ReferenceDate | undefined;
	/** Names of events, and where with which date one rests. */
	readonly taken: Set<string>;
}

function propose({ search, text, index, sentence, date, dates, named, reference, taken }: Told): ProposedEvent | undefined {
	const around = namesWithin(named, index, sentence);
	const clause = withWholeNames(around, findClause(text, sentence, date));
	const unique = makeUnique(text, clause, search);
	const range = unique && withWholeNames(namesWithin(named, index, { start: 0, end: text.length }), unique);
	const place = `${String(index)}:${String(range?.start)} ${date.date}`;
	if (!range || taken.has(place)) return undefined;
	const evidence = text.slice(range.start, range.end);
	const words = nameEvent({ text, sentence, clause, date, dates, subject: lastBefore(around, clause.start), names: around });
	// Two events that one clause tells differ by their dates: `The shop opened and closed (2004)`.
	const name = [words, `${words} (${date.words})`].find((candidate) => !taken.has(candidate));
	if (name === undefined) return undefined;
	taken.add(place).add(name);
	return {
		...{ name, date: date.date, evidence },
		...{ occurrence: { passage: index, ...range }, basis: basisOf(date, evidence, reference) },
		sentence: text.slice(sentence.start, sentence.end).trim(),
		people: namesOfKind(around, 'person'),
		places: namesOfKind(around, 'place'),
		organizations: namesOfKind(around, 'organization'),
	};
}

function basisOf({ words, date, reckoned }: DatePhrase, evidence: string, reference: ReferenceDate | undefined): string | undefined {
	const quoted = `“${words.replaceAll(/\s+/g, ' ')}”`;
	if (reckoned === 'article' && reference) return `${quoted}, reckoned from the article’s date, ${reference.edtf}.`;
	if (reckoned === 'text') return `${quoted}, reckoned from the date before it in the text.`;
	if (reckoned === 'knowledge') return 'General knowledge; the text does not date it.';
	const year = /\d{2,4}(?=X|\D|$)/.exec(date)?.[0] ?? '';
	return evidence.includes(year) ? undefined : `${quoted}, as the text writes it.`;
}

/** A date of the words that lead into a quotation, or out of one, is that of the speaking. */
function isSpoken(text: string, { start, end }: TextRange, date: DatePhrase): boolean {
	if (date.reckoned !== 'article') return false;
	const match = SPOKEN.exec(text.slice(start, end));
	if (!match) return false;
	return start + match.index <= date.start && date.start <= start + match.index + match[0].length + 30;
}
