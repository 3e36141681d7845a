import { proposeDate } from './propose-date.ts';

const WHOLE = /^\d{4}(?:-\d\d){0,2}$/;
/** What Chinese, Japanese and Korean put behind a number of a date. */
const UNITS = /(?<=\d) ?[年月日号號년월일]/g;

/**
 * Write a date as EDTF where only one reading is possible: every number and name of it has its part in the result.
 *
 * @param text - for example `2022/02/04`, `Feb 2022`, `4. Februar 2022`
 * @returns a day, month, season or year; nothing for what has two readings (`4/2/2022`) or is not exact (`c. 1940`)
 */
export function certainDate(text: string): string | undefined {
	const proposal = proposeDate(text);
	if (proposal === undefined || !WHOLE.test(proposal)) return undefined;
	const written = text.replaceAll(UNITS, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return written.length === proposal.split('-').length ? proposal : undefined;
}
