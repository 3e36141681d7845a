import type { TextRange } from '../text/sentences.ts';

const LONGEST = 60;
const RELATIVE = /^(?:who|which|that|whose|where|when|after|before|as|while|since|because|he|she|it|they)\s+/i;

/**
 * Name an event by the words of its clause, without its date: `Brentford won promotion`.
 *
 * @param text - the passage
 * @param clause - the clause that tells it
 * @param date - the date phrase, within the clause or not
 * @param subject - the name that stands last before the clause, for "who took power"
 */
export function nameEvent(text: string, clause: TextRange, date: TextRange, subject: string | undefined): string {
	const before = text
		.slice(clause.start, Math.max(clause.start, date.start))
		.replace(/[\s,]*\b(?:in|on|at|since|by|from|until|of|during|late|early|mid|the|around|about|between)?\s*(?:the\s*)?$/i, '');
	const after = text.slice(Math.min(date.end, clause.end), clause.end);
	const whole = `${before}${before === '' ? after.replace(/^[\s,]+/, '') : after}`.replaceAll(/\s+/g, ' ').trim();
	const bare = whole.replace(RELATIVE, '');
	const named =
		bare !== whole && subject !== undefined && !bare.includes(subject) && /^(?:who|which|that|he|she|it|they)\s/i.test(whole)
			? `${subject} ${bare}`
			: bare;
	return shorten(named === '' ? text.slice(clause.start, clause.end) : named);
}

function shorten(words: string): string {
	const clean = words.replace(/^[\s\p{P}]+/u, '').replace(/[\s,;:.–—-]+$/u, '');
	const short = clean.length <= LONGEST ? clean : clean.slice(0, LONGEST + 1).replace(/[\s,;:.–—-]+\S*$/u, '');
	// A name that ends in a small word reads as if it were torn off.
	const whole = short.replace(
		/(?:\s+(?:the|a|an|of|in|on|at|to|for|and|or|but|with|by|from|as|that|which|who|its|his|her|their|was|were|is|has|had|will|near))+$/iu,
		'',
	);
	return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
