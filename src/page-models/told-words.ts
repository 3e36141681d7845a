import type { EdtfDate } from '../dates/types.ts';
import { type DateUnit, shortDate } from '../timeline/short-date.ts';
import type { Telling, Turn } from '../timeline/told-and-happened.ts';

type Dated = readonly { readonly date: EdtfDate }[];

/** How the telling comes to an event. */
export const STEPS = {
	first: 'begins',
	on: 'goes on',
	back: 'goes back',
	overlap: 'either way',
	undated: 'no date',
} as const satisfies Record<Turn | 'undated', string>;

/** What the lines of the drawing mean. */
export const LEGEND = [
	{ turn: 'on', text: `${STEPS.on}: it happened after the event told just before` },
	{ turn: 'back', text: `${STEPS.back}: it happened before the event told just before` },
	{ turn: 'overlap', text: `${STEPS.overlap}: the two dates overlap, and do not say which came first` },
] as const satisfies readonly { readonly turn: Turn; readonly text: string }[];

/** Say a date in few words, with a sign for each doubt, as in "≈ Oct 2023" and "2013?". */
export function signDate(date: EdtfDate, locale: string): string {
	return `${date.approximate ? '≈ ' : ''}${shortDate(date, locale, 'day')}${date.uncertain ? '?' : ''}`;
}

/**
 * Say in one sentence what there is to see in a telling: where it begins, how often it goes back, and how far.
 *
 * @param events - those that the telling was made from
 * @param locale - BCP 47 tag for the form of dates
 */
export function summarizeTelling(events: Dated, { lines }: Telling, locale: string): string {
	const say = (index: number | undefined, unit: DateUnit): string => {
		const date = index === undefined ? undefined : events[index]?.date;
		return date ? `${date.approximate ? 'about ' : ''}${shortDate(date, locale, unit)}${date.uncertain ? ' (date uncertain)' : ''}` : '';
	};
	const first = lines[0]?.index;
	const back = lines.filter(({ turn }) => turn === 'back');
	// Once gone back, it may go farther by dates that overlap.
	const after = lines.filter(({ told }) => told >= (back[0]?.told ?? lines.length));
	const farthest = after.sort((a, b) => a.happened - b.happened)[0]?.index;
	if (farthest === undefined) return `The article begins in ${say(first, 'year')} and never goes back in time for certain.`;
	// Within one year the months say more.
	const unit = say(first, 'year') === say(farthest, 'year') ? 'month' : 'year';
	return `The article begins in ${say(first, unit)} and goes back in time ${timesTo(back.length)} ${say(farthest, unit)}.`;
}

/** Say what must be known to read the drawing of a telling rightly, in whole sentences; `most`: the lines it may have. */
export function noteTelling(events: Dated, { order, lines }: Telling, most: number): readonly string[] {
	const undated = order.length - lines.length;
	const overlapping = lines.some(({ lowest, highest }) => lowest < highest);
	const doubtful = lines.some(({ index }) => events[index]?.date.approximate || events[index]?.date.uncertain);
	return [
		'Under “Happened” stands the time within which an event lies; the earliest day of that time gives its place.',
		...(overlapping ? ['Where dates overlap no order is certain: the table gives every place in time that they allow.'] : []),
		...(doubtful ? ['“≈” means about, “?” uncertain; such dates stand where they are written.'] : []),
		...(lines.length > most
			? [`The drawing has the first ${String(most)} dated events that are told; the table has all ${String(order.length)}.`]
			: []),
		...(undated === 1 ? ['One event has no date that could order it, and stands only in the table.'] : []),
		...(undated > 1 ? [`${String(undated)} events have no date that could order them, and stand only in the table.`] : []),
	];
}

function timesTo(count: number): string {
	if (count === 1) return 'once, to';
	return `${count === 2 ? 'twice' : `${String(count)} times`}, farthest to`;
}
