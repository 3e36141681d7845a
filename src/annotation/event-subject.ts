import { isClosedClass, isPastTense } from './lexicon.ts';

const AUXILIARIES = new Set(
	'is are was were be been has have had do does did will would shall should can could may might must cannot'.split(' '),
);
const DETERMINERS = new Set('the a an this that these those his her its their our both all some many most he she they it'.split(' '));
const LEADS = /^(?:[\s\p{P}]|(?:and|but|or|then|so|yet)\s)+/iu;
const MOST_WORDS = 8;

/** Whether words begin with what somebody did, and do not say who: `broke`, `will last`. */
export function lacksSubject(words: string): boolean {
	const [first = '', second = ''] = wordsOf(words);
	return AUXILIARIES.has(first.toLowerCase()) || (isFinite(first) && !isFinite(second));
}

/** Whether words hold nothing that tells an event from others: `in the night it did`. */
export function isVague(words: string): boolean {
	const telling = wordsOf(words).filter((word) => {
		const lower = word.toLowerCase();
		return !isClosedClass(lower) && !AUXILIARIES.has(lower) && !DETERMINERS.has(lower) && !TIMES.has(lower) && !/^\p{N}+$/u.test(word);
	});
	return telling.length === 0;
}

const TIMES = new Set('day night morning evening afternoon week month year time today again then later earlier'.split(' '));

/**
 * Find who or what a sentence is about.
 *
 * @param lead - the sentence up to one of its clauses
 * @returns the words before its first verb; nothing when they do not look like a subject
 */
export function subjectOf(lead: string): string | undefined {
	for (const part of lead.split(/[,;:()"“”–—]/u).slice(0, 3)) {
		const words = part.replace(LEADS, '').trim().split(/\s+/);
		const verb = words.findIndex((word, index) => index > 0 && isVerbHere(word));
		const subject = verb < 0 ? words : words.slice(0, verb);
		const [first = ''] = subject;
		const lower = first.toLowerCase();
		const isNoun = first !== '' && (DETERMINERS.has(lower) || !isClosedClass(lower)) && !isFinite(first);
		const last = subject.at(-1)?.toLowerCase() ?? '';
		if (isNoun && subject.length <= MOST_WORDS && !(isClosedClass(last) && subject.length > 1)) return subject.join(' ');
	}
	return undefined;
}

function isVerbHere(word: string): boolean {
	return AUXILIARIES.has(word.toLowerCase()) || isFinite(word);
}

function isFinite(word: string): boolean {
	return /^\p{Ll}/u.test(word) && isPastTense(word.toLowerCase());
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
}
