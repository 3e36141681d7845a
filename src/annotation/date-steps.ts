import type { DateContext, ReadDate } from './date-phrase.ts';
import { approximately, oneDayOf, type ReferenceDate, shiftDays, shiftMonths, writeYear } from './reference-date.ts';

const NUMBERS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);
/** How many of a unit, as a part of a regular expression. */
export const NUMBER = `(?:\\d{1,3}|[Aa]n?|[Aa] couple of|[Aa] few|[Ss]everal|${NUMBERS.slice(1).map(eitherCase).join('|')}|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|seventy|eighty|ninety|half a|a hundred)`;
const TENS: Readonly<Record<string, number>> = {
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	'a hundred': 100,
	'a couple of': 2,
	'a few': 3,
	several: 4,
	a: 1,
	an: 1,
	'half a': 0.5,
};

/** Read `three weeks ago` (`way` −1), `in two weeks` (1). */
export function readSteps(n: string | undefined, way: 1 | -1, unit: string, reference: ReferenceDate): ReadDate | undefined {
	return shift(reference, way * count(n), unit);
}

/** Read `two years later`, `the following day`: from the date before it in the text. */
export function readFromPrevious(
	{ n, unit, way }: Readonly<Record<string, string | undefined>>,
	{ previous }: DateContext,
): ReadDate | undefined {
	const [, year, month, day] = /^\[?(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?/.exec(previous ?? '') ?? [];
	if (year === undefined) return undefined;
	const from: ReferenceDate = {
		edtf: previous ?? '',
		year: Number(year),
		month: month === undefined ? undefined : Number(month),
		day: day === undefined ? undefined : Number(day),
	};
	const steps = n === undefined ? 1 : count(n);
	const moved = shift(from, way === 'earlier' || way === 'previous' ? -steps : steps, unit ?? '');
	return moved && { ...moved, reckoned: 'text' };
}

/** Move a date by some steps of a unit; finer units than the date has are left out. */
function shift(reference: ReferenceDate, steps: number, unit: string): ReadDate | undefined {
	if (unit.startsWith('centur')) return { date: `${writeYear(reference.year + 100 * steps).slice(0, 2)}XX` };
	if (unit === 'decade') return approximately(writeYear(reference.year + Math.round(10 * steps)));
	if (unit === 'year')
		return Math.abs(steps) < 1
			? approximately(shiftMonths(reference, Math.sign(steps) * 6))
			: approximately(writeYear(reference.year + steps));
	if (unit === 'month') return approximately(shiftMonths(reference, Math.round(steps)));
	if (unit === 'week') return { date: oneDayOf(reference, Math.round(7 * steps) - 3, Math.round(7 * steps) + 3) };
	return approximately(shiftDays(reference, Math.round(steps)));
}

function count(words: string | undefined): number {
	const word = (words ?? '').toLowerCase();
	return /^\d+$/.test(word) ? Number(word) : (TENS[word] ?? Math.max(1, NUMBERS.indexOf(word)));
}

function eitherCase(word: string): string {
	return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}
