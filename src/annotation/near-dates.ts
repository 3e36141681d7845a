import { monthOf } from './absolute-dates.ts';
import type { DateContext, ReadDate } from './date-phrase.ts';
import { approximately, oneDayOf, type ReferenceDate, shiftDays, shiftMonths, weekdayOf, writeMonth, writeYear } from './reference-date.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SEASON_MONTHS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Read `7 October`, `March 3-10`, `7 October of last year`. */
export function readMonthDay(
	{ m, d, m2, d2, year: named }: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	{ tense }: DateContext,
): ReadDate | undefined {
	const month = monthOf(m ?? '');
	const day = Number.parseInt(d ?? '', 10);
	const year = named === undefined ? yearOf(month, day, reference, tense) : reference.year + stepOf(named);
	const write = (of: number, number: number): string => `${writeMonth(year, of)}-${String(number).padStart(2, '0')}`;
	const from = write(month, day);
	if (d2 === undefined) return { date: from };
	const to = write(m2 === undefined ? month : monthOf(m2), Number.parseInt(d2, 10));
	return from < to ? { date: `${from}/${to}` } : undefined;
}

/** Read `in March`, `last March`, `March last year`. */
export function readMonth(
	{ m, when, year }: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	{ tense }: DateContext,
): ReadDate {
	const month = monthOf(m ?? '');
	const word = when?.toLowerCase();
	if (word === 'this') return approximately(writeMonth(reference.year, month));
	if (year !== undefined) {
		return approximately(writeMonth(reference.year + stepOf(year), month));
	}
	const known = yearOf(month, undefined, reference, word === 'next' ? 'future' : word === 'last' ? 'past' : tense);
	const isLast = word === 'last' && known === reference.year && month === reference.month;
	return approximately(writeMonth(isLast ? known - 1 : known, month));
}

function stepOf(when: string | undefined): number {
	return { last: -1, this: 0, next: 1 }[(when ?? '').toLowerCase()] ?? 0;
}

/** The year of a month or day without one: the last on or before the article's date, or the next after it. */
function yearOf(month: number, day: number | undefined, reference: ReferenceDate, tense: DateContext['tense']): number {
	if (reference.month === undefined) return reference.year;
	const now = reference.month * 31 + (reference.day ?? 31);
	const ahead = month * 31 + (day ?? (tense === 'future' ? 31 : 1)) - now;
	if (tense === 'future') return ahead >= 0 ? reference.year : reference.year + 1;
	// "They play on 2 April", said in March, is to come.
	if (tense === 'present' && (ahead + 372) % 372 < (day === undefined ? 186 : 220)) return ahead >= 0 ? reference.year : reference.year + 1;
	return ahead <= 0 ? reference.year : reference.year - 1;
}

/** Read `on Tuesday`, `next Tuesday`. */
export function readWeekday(
	{ w, when }: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	{ tense }: DateContext,
): ReadDate {
	const today = weekdayOf(reference);
	if (today === undefined) return approximately(shiftDays(reference, 0));
	const wanted = WEEKDAYS.indexOf((w ?? '').toLowerCase());
	const word = when?.trim().toLowerCase();
	const ahead = (wanted - today + 7) % 7;
	if (word === 'next' || word === 'this coming') return approximately(shiftDays(reference, ahead === 0 ? 7 : ahead));
	if (tense !== 'past' && word !== 'last') return approximately(shiftDays(reference, ahead));
	const back = (today - wanted + 7) % 7;
	return approximately(shiftDays(reference, word === 'last' && back === 0 ? -7 : -back));
}

/** Read `last weekend`. */
export function readWeekend(
	{ when }: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	{ tense }: DateContext,
): ReadDate {
	const today = weekdayOf(reference) ?? 0;
	const toSaturday = (6 - today + 7) % 7;
	const ahead = /next|coming/i.test(when ?? '') || tense === 'future';
	const first = ahead ? toSaturday : toSaturday === 0 ? 0 : toSaturday - 7;
	return { date: oneDayOf(reference, first, first + 1) };
}

/** Read `in spring`, `by early autumn`: the last season of that name to begin, or the next. */
export function readSeason(
	{ season }: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	{ tense }: DateContext,
): ReadDate {
	const code = SEASON_MONTHS[season ?? ''] ?? 21;
	const begun = (reference.month ?? 12) >= (code - 20) * 3;
	const year = tense === 'past' ? (begun ? reference.year : reference.year - 1) : begun ? reference.year + 1 : reference.year;
	return approximately(`${writeYear(year)}-${String(code)}`);
}

/** Read `last week`, `this summer`, `next year`. */
export function readNear({ when, unit }: Readonly<Record<string, string | undefined>>, reference: ReferenceDate): ReadDate | undefined {
	const step = stepOf(when);
	if (unit === 'week') {
		const monday = -(((weekdayOf(reference) ?? 1) + 6) % 7) + 7 * step;
		return { date: oneDayOf(reference, monday, monday + 6) };
	}
	if (unit === 'month') return approximately(shiftMonths(reference, step));
	if (unit === 'year' || unit === 'season') return approximately(writeYear(reference.year + step));
	if (unit === 'decade') return { date: `${writeYear(reference.year + 10 * step).slice(0, 3)}X` };
	if (unit === 'quarter') return approximately(shiftMonths(reference, 3 * step));
	const season = SEASON_MONTHS[unit ?? ''] ?? 21;
	// The season of this year counts as the last one once it is over.
	const over = (reference.month ?? 12) > (season - 20) * 3 + 2;
	const year = reference.year + (step < 0 ? (over && season !== 24 ? 0 : -1) : step > 0 && over ? 1 : 0);
	return { date: `${writeYear(year)}-${String(season)}~` };
}
