import { parseEdtf } from './parse-edtf.ts';

/** Forms of EDTF that this program does not read, and mistakes that one sentence tells. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[/S\d+$/, 'significant digits (`S`) are not read: write the span of years, as `[1900..1999]`'],
	[/^Y-?\d+E\d+$/, 'exponents (`E`) are not read: write the year in full'],
	[/^Y-?\d{5,}[?~%]?$/, 'the year is beyond those that can be reckoned with, −271820 to 275759'],
	[/^Y-?\d{0,4}$/, '`Y` stands only before years of five digits or more'],
	[/^[\d-]*X[\dX]*-(?:2[1-9]|3\d|4[01])$/, 'a season needs a year without `X`'],
];

/**
 * Say why a date of EDTF is refused, where that can be told.
 *
 * @param text - a date that `parseEdtf` does not read
 * @returns the reason, as a clause; nothing when the text is a date, or just no EDTF
 */
export function explainRefusal(text: string): string | undefined {
	const edtf = text.trim();
	if (parseEdtf(edtf)) return undefined;
	const [start = '', end, ...more] = edtf.split('/');
	if (end !== undefined && more.length === 0) {
		if (parseEdtf(start) && parseEdtf(end)) return 'it ends before it begins';
		return explainRefusal(start) ?? explainRefusal(end);
	}
	return REASONS.find(([pattern]) => pattern.test(edtf))?.[1] ?? explainCalendar(edtf) ?? explainOrder(edtf);
}

/** No calendar has it: a month 13, a February 30. */
function explainCalendar(edtf: string): string | undefined {
	const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(edtf) ?? [];
	if (year === undefined || month === undefined) return undefined;
	if (!parseEdtf(`${year}-${month}`))
		return Number(month) > 12 && day === undefined
			? `there is no month ${month}, and no season or part of a year that is read`
			: `there is no month ${month}`;
	return day === undefined ? undefined : `${year}-${month} has no day ${day}`;
}

/** Two readings, and nobody knows which is meant. */
function explainOrder(text: string): string | undefined {
	const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
	const days = [
		`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`,
		`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`,
	];
	if (first === second || !days.every((day) => parseEdtf(day))) return undefined;
	return `it can be read as \`${days.join('` and as `')}\``;
}
