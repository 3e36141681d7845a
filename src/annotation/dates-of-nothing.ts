/** Words before a phrase that make it a length of time, an age, or a part of a name. */
const COUNTED =
	/(?:\b(?:for|past|every|each|per|aged|recent|within|number|no\.|least|some|about|than|top|page|chapter|article|section|room|flight|route|highway|boeing|airbus|group of|rule|resolution) )$/i;
/** Words before "a year earlier" that compare, and tell nothing. */
const COMPARED = /\b(?:from|than|with|on) (?:the same period )?$/i;
/** `in the decade before 2023`, `two days after 3 May`: what is told has another date, or none. */
const MEASURED =
	/\b(?:days?|weeks?|months?|years?|decades?|century|centuries|generations?) (?:before|after|until|up to|leading up to) (?:the )?$/i;
/** `do not remember 1979` */
const REMEMBERED = /\b(?:remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|forget(?:s|ting)?|forgot(?:ten)?|memor(?:y|ies) of|relive[sd]?) $/i;
/** `nobody has opened it since`: what is told is that nothing happened. */
const NEVER_SINCE =
	/(?:\b(?:nobody|no one|none|nothing|never|neither|hardly|no \S+ (?:has|have)|not)|n't)\b[^,;:]*\bsince (?:early |late |mid-?|last )?$/i;
/** `agreed a contract until 2029`: when that ends, and not when it was agreed. */
const AGREED_UNTIL =
	/\b(?:sign(?:s|ed|ing)?|agree(?:s|d|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?)\b[^,;:]*\b(?:until|till) (?:at least )?(?:the (?:end|start|summer|spring|autumn|winter) of )?$/i;

/**
 * Whether a phrase is a number of something, or compares; a part of it may still be a date.
 *
 * @param before - what stands before it in its sentence, folded
 * @param words - the phrase, folded
 */
export function isCounted(before: string, words: string): boolean {
	return (COUNTED.test(before) && !/^\p{L}/u.test(words)) || (/\bearlier$/.test(words) && COMPARED.test(before));
}

/**
 * Whether a phrase is a date at which, by what its sentence says, nothing happened, or not what it tells.
 *
 * @param before - what stands before it in its sentence, folded
 * @param words - the phrase, folded
 */
export function datesNothing(before: string, words: string): boolean {
	const lead = `${before}${/^(?:since|until) /i.exec(words)?.[0] ?? ''}`;
	return MEASURED.test(before) || REMEMBERED.test(before) || NEVER_SINCE.test(lead) || AGREED_UNTIL.test(lead);
}
