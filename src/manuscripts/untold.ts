import { BY } from './byline.ts';
import { DIVIDERS, type FrontLine } from './front-lines.ts';

const PIECES = /,\s*|\s+(?:in|at|for|aus)\s+|\s+(?:and|&|und|et|y)\s+/;
/** Words beside a day that say nothing else. */
const DAY =
	/^(?:(?:published|updated|last updated|posted|first published|date|modified)(?:\s+on)?\s*:?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)?$/i;

/**
 * Find what a line of byline and date says beside them: `Leeds` of `Leeds, 2 February 2025`, `Porto` of `By Ana Lima in
 * Porto`.
 *
 * @param line - that is taken off the text
 * @param front - what is kept of it, and of the lines beside it
 */
export function findUntold(line: string, { authors = [], publisher }: FrontLine): readonly string[] {
	const kept = new Set([...authors, publisher ?? ''].map((name) => name.toLowerCase()));
	return line
		.split(DIVIDERS)
		.flatMap((part) => part.trim().replace(BY, '').split(PIECES))
		.map((piece) => piece.replace(BY, '').trim())
		.filter((piece) => /\p{L}/u.test(piece) && !/\p{N}/u.test(piece) && !DAY.test(piece) && !kept.has(piece.toLowerCase()));
}
