import { fold } from '../text/fold.ts';
import { parseEdtf } from './parse-edtf.ts';

type Spelling = readonly [pattern: RegExp, write: (...groups: readonly string[]) => string | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

/** How people write dates, and how EDTF does; the first whose result is a date wins. */
const SPELLINGS: readonly Spelling[] = [
	[/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (year, month, day) => `${year}-${pad(month)}-${pad(day)}`],
	[/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => `${year}-${month}-${day}`],
	// A day that no calendar has: its month may be right.
	[/^(\d{4})-(\d\d)-\d\d$/, (year, month) => `${year}-${month}`],
	[/^(\d{4})[-./](0?[1-9]|1[0-2])$/, (year, month) => `${year}-${pad(month)}`],
	[/^(\d\d)(\d\d)[-/](\d\d)$/, (century, year, last) => `${century}${year}/${century}${last}`],
	[/^(\d{1,2})(?:st|nd|rd|th)?\.?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/, (day, month, year) => named(year, month, day)],
	[/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (month, day, year) => named(year, month, day)],
	[/^([a-z]{3,9})\.?,? (\d{4})$/, (word, year) => (SEASONS[word ?? ''] ? `${year}-${SEASONS[word ?? '']}` : named(year, word))],
	[/^(?:the )?(\d{3})0'?s$/, (digits) => `${digits}X`],
	[/^(\d{3})$/, (digits) => `${digits}X`],
	[/^(.*\dx+.*)$/, (text) => text?.toUpperCase()],
	[/^(\d{4}-\d\d-\d\d)t/, (day) => day],
	[/^(?:c\.?|ca\.?|circa|about|around|approx\.?|~) ?(.+)$/, (text) => joined(dated(text), '~')],
	[/^(?:since|from) (.+)$/, (text) => joined(dated(text), '/..')],
	[/^(?:until|before) (.+)$/, (text) => joined('../', dated(text))],
	[/^(?:from )?(.+?) (?:-|to|until) (.+)$/, (from, to) => joined(dated(from), '/', dated(to))],
	[/^(\d{4})-(\d{4})$/, (from, to) => `${from}/${to}`],
];

/**
 * Propose how to write a date that is no EDTF.
 *
 * @param text - for example `Feb 2022`, `2022/02/04`, `4 February 2022`, `c. 1940`, `2023-02-30`
 * @returns the nearest EDTF, for example `2022-02`; nothing when the text is no date that this knows
 */
export function proposeDate(text: string): string | undefined {
	const plain = fold(text).trim().toLowerCase();
	for (const [pattern, write] of SPELLINGS) {
		const groups = pattern.exec(plain)?.slice(1);
		const proposal = groups && write(...groups);
		if (proposal !== undefined && parseEdtf(proposal)) return proposal;
	}
	return undefined;
}

function named(year: string | undefined, word = '', day?: string): string | undefined {
	const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
	if (month === 0) return undefined;
	return `${year}-${pad(String(month))}${day === undefined ? '' : `-${pad(day)}`}`;
}

function dated(text = ''): string | undefined {
	return parseEdtf(text) ? text : proposeDate(text);
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
	return parts.includes(undefined) ? undefined : parts.join('');
}

function pad(digits = ''): string {
	return digits.padStart(2, '0');
}
