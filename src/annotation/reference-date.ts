/** The article's "now", as precise as it is known. */
export interface ReferenceDate {
	/** As written: what a basis names. */
	readonly edtf: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number | undefined;
	readonly day: number | undefined;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Read an article's date; nothing when it has no single year. */
export function readReference(edtf: string | undefined): ReferenceDate | undefined {
	const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?[~?%]?(?:T.*)?$/.exec(edtf ?? '') ?? [];
	if (edtf === undefined || year === undefined) return undefined;
	return {
		edtf: edtf.replace(/[~?%]$/, ''),
		year: Number(year),
		month: month === undefined ? undefined : Number(month),
		day: day === undefined ? undefined : Number(day),
	};
}

/** Write a year as EDTF. */
export function writeYear(year: number): string {
	return String(year).padStart(4, '0');
}

/** Write a month as EDTF; months may run over the end of the year. */
export function writeMonth(year: number, month: number): string {
	const date = new Date(Date.UTC(year, month - 1, 1));
	return date.toISOString().slice(0, 7);
}

/** Write the day that lies some days after the reference; as much of it as the reference knows. */
export function shiftDays(reference: ReferenceDate, days: number): string {
	const { year, month, day } = reference;
	if (month === undefined) return writeYear(year);
	if (day === undefined) return writeMonth(year, month);
	return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10);
}

/** Write the month that lies some months after the reference. */
export function shiftMonths({ year, month }: ReferenceDate, months: number): string {
	return month === undefined ? writeYear(year + Math.round(months / 12)) : writeMonth(year, month + months);
}

/** The weekday of the reference, 0 for Sunday; nothing when its day is not known. */
export function weekdayOf({ year, month, day }: ReferenceDate): number | undefined {
	return month === undefined || day === undefined ? undefined : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Write one unknown day of some, given as distances from the reference: EDTF's `[a..b]`. */
export function oneDayOf(reference: ReferenceDate, first: number, last: number): string {
	const [from, to] = [shiftDays(reference, first), shiftDays(reference, last)];
	return from.length < 10 ? `${from}~` : `[${from}..${to}]`;
}

/** Mark a date as approximate. */
export function approximately(date: string): { readonly date: string } {
	return { date: `${date}~` };
}
