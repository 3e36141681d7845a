import { monthNumber, seasonNumber } from './calendar-names.ts';

/** One way in which people write dates: what it looks like, and how EDTF writes it. */
export type Spelling = readonly [pattern: RegExp, write: (...groups: readonly string[]) => string | undefined];

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NUMERALS = '一二三四';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** How one date is written in digits; all patterns of this file meet plain text (see `plain`). */
export const IN_DIGITS: readonly Spelling[] = [
	[/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (year, month, day) => dashed(year, month, day)],
	[/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => dashed(year, month, day)],
	// With full stops the day comes first wherever they are used.
	[/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year) => dashed(year, month, day)],
	[/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, (first, second, year) => dayOrMonthFirst(year, first, second)],
	[/^(\d{1,2})[-./](\d{4})$/, (month, year) => dashed(year, month)],
	[/^(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?$/, withTime],
	[
		/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z)?$/,
		(y, m, d, h, min, s, zone) => withTime(dashed(y, m, d), `${h}:${min}${s ? `:${s}` : ''}`, zone),
	],
	// A time or a day that does not exist: what stands before it may be right.
	[/^(\d{4}-\d\d-\d\d)[t ]\d[\d:.]*.{0,6}$/, (day) => day],
	[/^(\d{4})-(\d\d)-\d\d$/, (year, month) => dashed(year, month)],
	[/^(\d{4})[-./](0?[1-9]|1[0-2])$/, (year, month) => dashed(year, month)],
	[/^(\d\d)(\d\d)[-/](\d\d)$/, (century, year, last) => `${century}${year}/${century}${last}`],
	[/^(\d{4})-(\d{4})$/, (from, to) => `${from}/${to}`],
	[/^(\d{3})[-_?]?$/, (digits) => `${digits}X`],
	[/^(\d\d)(?:--|__|\?\?)$/, (digits) => `${digits}XX`],
	// The spelling of EDTF's draft.
	[/^([\dxu]{4}(?:-[\dxu]{2}){0,2})$/, (digits) => digits?.replaceAll(/[xu]/g, 'X')],
	[/^(\d{1,4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]?$/, (year, month, day) => dashed(year, month, day)],
	[/^(\d{1,4})[年년] ?(\d{1,2})[月월]$/, (year, month) => dashed(year, month)],
	[/^(\d{4})[年년]$/, (year) => year],
	[/^q([1-4])[ ,/-]*(\d{4})$/, (quarter, year) => part(year, 32, quarter)],
	[/^(\d{4})[ ,/-]*q([1-4])$/, (year, quarter) => part(year, 32, quarter)],
	[/^h([12])[ ,/-]*(\d{4})$/, (half, year) => part(year, 39, half)],
	[/^(\d{4})[ ,/-]*h([12])$/, (year, half) => part(year, 39, half)],
];

/** How one date is written with names. */
export const IN_NAMES: readonly Spelling[] = [
	[
		/^(\d{1,2})(?:st|nd|rd|th|er|o|\.)?,?(?: of| de|-)? ?(\p{L}+)\.?,?(?: of| del?|-)? ?(\d{4})$/u,
		(day, month, year) => named(year, month, day),
	],
	[/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, (month, day, year) => named(year, month, day)],
	[/^(\d{4}),?[ -](\p{L}+)\.?(?:[ -](\d{1,2}))?$/u, (year, month, day) => named(year, month, day)],
	[/^(\p{L}+)\.?,?(?: of| del?)?[ -](\d{4})(?:[-/]\d{2,4})?$/u, (word, year) => seasonOf(year, word) ?? named(year, word)],
	[/^(\d{4})年?(?:的)? ?(\p{L}+)$/u, (year, season) => seasonOf(year, season)],
	[/^(\p{L}+) quarter(?: of)? (\d{4})$/u, (word = '', year) => part(year, 32, ordinal(word))],
	[/^(\p{L}+) half(?: of)? (\d{4})$/u, (word = '', year) => part(year, 39, ordinal(word))],
	[/^([1-4])(?:\D{0,3}) (?:quarter|quartal|trimestre|квартал)(?: of| del?| du)? (\d{4})$/, (number, year) => part(year, 32, number)],
	[/^([12])(?:\D{0,3}) (?:half|halbjahr|semestre|полугодие)(?: of| del?| du)? (\d{4})$/, (number, year) => part(year, 39, number)],
	[
		/^(\d{4})年第?([1-4一二三四])(?:季度?|四半期)$/,
		(year, number = '') => part(year, 32, number.replace(/\D/, String(NUMERALS.indexOf(number) + 1))),
	],
	[/^(?:the |die |den |der |les )?(\d{3})0(?:'?s|er(?: jahren?)?|-[ех](?: г\S*)?|年代)$/, (digits) => `${digits}X`],
	[/^(?:les annees|annees|los anos|anos|la decada de|decada de) (\d{3})0$/, (digits) => `${digits}X`],
	[/^(\d{1,2})世[纪紀](\d)0年代$/, (century, decade) => `${hundreds(Number(century))}${decade}X`],
	[/^(\d{1,2})世[纪紀]$/, (number) => century(Number(number))],
	[/^(?:the )?(\d{1,2})\D{0,4}[ -](?:century|cent|jahrhunderts?|jh|siecle|век[а-я]*)$/, (number) => century(Number(number))],
	[/^siglo ([ivxl]+)$/, (numeral = '') => century(roman(numeral))],
	[/^([ivxl]+)e?m?e? (?:century|siecle|век[а-я]*)$/, (numeral = '') => century(roman(numeral))],
];

/** Which of day and month comes first is told only by a number that is no month. */
function dayOrMonthFirst(year: string | undefined, first = '', second = ''): string | undefined {
	if (Number(second) > 12) return dashed(year, first, second);
	return Number(first) > 12 || Number(first) === Number(second) ? dashed(year, second, first) : year;
}

function withTime(day: string | undefined, time: string | undefined, zone = ''): string {
	return `${day}T${time}${/^(?:z|utc|gmt)$/.test(zone) ? 'Z' : zone}`;
}

function named(year: string | undefined, word = '', day?: string): string | undefined {
	const month = monthNumber(word);
	return month === undefined ? undefined : dashed(year, month, day);
}

function seasonOf(year: string | undefined, word = ''): string | undefined {
	const season = seasonNumber(word);
	return season === undefined ? undefined : `${year}-${season}`;
}

function part(year: string | undefined, before: number, number: string | undefined): string {
	return `${year}-${String(before + Number(number))}`;
}

function ordinal(word: string): string {
	return String(ORDINALS.indexOf(word) + 1 || Number.NaN);
}

function century(number: number): string | undefined {
	return number > 0 && number < 100 ? `${hundreds(number)}XX` : undefined;
}

function hundreds(number: number): string {
	return String(number - 1).padStart(2, '0');
}

/** A smaller numeral before a greater one counts against it. */
function roman(numeral: string): number {
	const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function dashed(year = '', month = '', day?: string): string {
	const parts = [year.padStart(4, '0'), month.padStart(2, '0')];
	if (day !== undefined) parts.push(day.padStart(2, '0'));
	return parts.join('-');
}
