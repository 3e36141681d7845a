import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An entry of a calendar as a parser reads it. Days are `2023-10-16`, instants `2023-10-16T08:00:00Z`. */
export interface CalendarEntry {
	readonly uid: string;
	readonly summary: string;
	readonly start: string;
	/** Exclusive; the same as the start for an instant. */
	readonly end: string;
	readonly description: string;
	readonly edtf: string;
	readonly location: string;
	readonly geo: readonly number[];
	readonly categories: readonly string[];
}

/** Read a calendar with ical.js, in the order of the file. */
export function readWithIcalJs(text: string): readonly CalendarEntry[] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const property = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
		return {
			uid: event.uid,
			summary: event.summary,
			start: writeTime(event.startDate),
			end: writeTime(event.endDate),
			description: event.description,
			edtf: property('x-edtf').replaceAll('\\,', ','),
			location: event.location ?? '',
			geo: property('geo') === '' ? [] : property('geo').split(/[;,]/).map(Number),
			categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
		};
	});
}

/** Read a calendar with node-ical, in the order of the file. */
export function readWithNodeIcal(text: string): readonly CalendarEntry[] {
	const entries = Object.values(nodeIcal.sync.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
	return entries.map((entry) => {
		const raw = entry as unknown as Readonly<Record<string, unknown>>;
		const value = (name: string): string => String((raw[name] as { val?: unknown } | undefined)?.val ?? raw[name] ?? '');
		const when = (date: Date & { dateOnly?: boolean }): string => (date.dateOnly ? localDay(date) : date.toISOString().replace('.000', ''));
		const geo = raw.geo as { lat: number; lon: number } | undefined;
		return {
			uid: value('uid'),
			summary: value('summary'),
			start: when(raw.start as Date),
			end: when((raw.end ?? raw.start) as Date),
			description: value('description'),
			edtf: value('EDTF').replaceAll('\\,', ','),
			location: value('location'),
			geo: geo ? [geo.lat, geo.lon] : [],
			categories: (raw.categories ?? []) as readonly string[],
		};
	});
}

function writeTime(time: ICAL.Time): string {
	const day = writeDay(time.year, time.month, time.day);
	return time.isDate ? day : `${day}T${[time.hour, time.minute, time.second].map((part) => pad(part, 2)).join(':')}Z`;
}

/** node-ical gives days as midnights of the machine's own zone. */
function localDay(date: Date): string {
	return writeDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function writeDay(year: number, month: number, day: number): string {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
