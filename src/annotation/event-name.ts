import type { TextRange } from '../text/sentences.ts';
import { isVague, lacksSubject, subjectOf } from './event-subject.ts';

const LONGEST = 60;
const RELATIVE = /^(?:who|which|that|whose|where|when|after|before|as|while|since|because)\s+/i;
const PRONOUN = /^(?:he|she|it|they)\s+/i;
const CONNECTORS = /^(?:[\s\p{P}]|(?:and|or|but|then|again|also)\b)+/iu;
const BEFORE_DATE = /[\s,]*\b(?:in|on|at|since|by|from|until|of|during|late|early|mid|the|around|about|between)?\s*(?:the\s*)?$/i;

/** What an event is named by. */
export interface ToldEvent {
	/** The passage. */
	readonly text: string;
	readonly sentence: TextRange;
	/** The part of the sentence that tells the event. */
	readonly clause: TextRange;
	/** The date phrase, within the clause or not. */
	readonly date: TextRange;
	/** The other date phrases of the sentence. */
	readonly dates: readonly TextRange[];
	/** The name that stands last before the clause, for "who took power". */
	readonly subject: string | undefined;
	/** Where the sentence names somebody or something: there a name is not cut. */
	readonly names: readonly TextRange[];
}

/** Name an event by the words of its clause, without its date: `Brentford won promotion`. */
export function nameEvent(told: ToldEvent): string {
	const { text, sentence, clause } = told;
	const own = completed(told, undated(told, clause));
	// `… that the slope would come down, and in the night it did`: what was meant stands before it.
	const before = isVague(own) ? undated(told, { start: sentence.start, end: clause.start }) : '';
	const words = isVague(before) ? own : before;
	return shorten(words === '' ? text.slice(clause.start, clause.end) : words, told);
}

/** The words of a stretch without its date, and without other dates that it begins with. */
function undated({ text, date, dates }: ToldEvent, { start, end }: TextRange): string {
	const before = text.slice(start, Math.min(end, Math.max(start, date.start))).replace(BEFORE_DATE, '');
	const after = text.slice(Math.min(Math.max(date.end, start), end), end);
	let words = `${before}${before === '' ? after.replace(/^[\s,]+/, '') : after}`.replaceAll(/\s+/g, ' ').trim();
	for (const other of dates.filter((phrase) => phrase.start !== date.start)) {
		const phrase = text.slice(other.start, other.end).replaceAll(/\s+/g, ' ');
		const at = words.indexOf(phrase);
		if (at >= 0 && /^(?:[\s\p{P}]|\b(?:and|again|in|on|at|by|since|from|until|the)\b)*$/iu.test(words.slice(0, at)))
			words = words.slice(at + phrase.length);
	}
	return words.replace(CONNECTORS, '');
}

/** With the subject of the sentence, where the clause has none. */
function completed({ text, sentence, clause, subject }: ToldEvent, words: string): string {
	const isPronoun = PRONOUN.test(words);
	const bare = words.replace(RELATIVE, '').replace(PRONOUN, '');
	const isOpen = /^(?:who|which|that)\s/i.test(words) || isPronoun;
	if (isOpen && subject !== undefined && !bare.includes(subject)) return `${subject} ${bare}`;
	const isWithin = clause.start > sentence.start;
	const doer = isWithin && (isOpen || lacksSubject(bare)) ? subjectOf(text.slice(sentence.start, clause.start)) : undefined;
	if (doer !== undefined && !bare.startsWith(doer)) return `${doer} ${bare}`;
	return isPronoun ? words : bare;
}

function shorten(words: string, { text, names }: ToldEvent): string {
	const clean = words.replace(/^[\s\p{P}]+/u, '').replace(/[\s,;:.–—-]+$/u, '');
	const short = clean.length <= LONGEST ? clean : clean.slice(0, LONGEST + 1).replace(/[\s,;:.–—-]+\S*$/u, '');
	const forms = names.map(({ start, end }) => text.slice(start, end));
	const kept = Math.min(short.length, ...forms.map((form) => beginOfCut(clean, form, short.length)));
	// A name that ends in a small word reads as if it were torn off.
	const whole = short
		.slice(0, kept)
		.trimEnd()
		.replace(
			/(?:[\s,;:]+(?:the|a|an|of|in|on|at|to|for|and|or|but|with|by|from|as|that|which|who|its|his|her|their|was|were|is|has|had|will|would|could|should|can|might|near))+$/iu,
			'',
		);
	return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** Where a form begins that a cut would divide; the cut when it divides none. */
function beginOfCut(text: string, form: string, cut: number): number {
	for (let at = text.indexOf(form); at >= 0 && at < cut; at = text.indexOf(form, at + 1)) if (at > 0 && at + form.length > cut) return at;
	return cut;
}
