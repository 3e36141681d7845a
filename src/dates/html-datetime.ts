import type { Moment } from './types.ts';

/**
 * Write a date as HTML's `datetime` wants it: a year from 1 on (four digits or more), a month, a day, or a time of day
 * with its zone, or without one where the date has none.
 *
 * Where only some parts are in doubt (`2004-06-~11`), what stands before the first of them is written.
 *
 * @returns a valid string no more precise than the date; nothing when HTML has no form for it
 */
export function toDatetime(moment: Moment): string | undefined {
	const { precision, year, month, day, earliest, doubtful } = moment;
	if (year < 1 || earliest === null || !['year', 'month', 'day', 'second'].includes(precision)) return undefined;
	const doubted = doubtful?.[0]?.part;
	if (doubted === 'year') return undefined;
	const parts = [pad(year, 4)];
	if (month !== undefined && doubted !== 'month') parts.push(pad(month));
	if (day !== undefined && parts.length === 2 && doubted !== 'day') parts.push(pad(day));
	return parts.join('-') + timeText(moment);
}

function timeText({ time }: Moment): string {
	if (!time) return '';
	const clock = [time.hour, time.minute, time.second].filter((number) => number !== undefined).map((number) => pad(number));
	return `T${clock.join(':')}${time.zone === undefined ? '' : zoneText(time.zone)}`;
}

function zoneText(minutes: number): string {
	if (minutes === 0) return 'Z';
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number, length = 2): string {
	return String(value).padStart(length, '0');
}
