import type { DateWords, Piece } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter', 33: '1. Quartal', 34: '2. Quartal', 35: '3. Quartal' },
	...{ 36: '4. Quartal', 37: '1. Jahresdrittel', 38: '2. Jahresdrittel', 39: '3. Jahresdrittel', 40: '1. Halbjahr' },
	...{ 41: '2. Halbjahr' },
};

/** German. */
export const GERMAN: DateWords = {
	season: (number, year) => `${SEASONS[number] ?? ''} ${year}`,
	decade: (year) => `die ${year}er Jahre`,
	year: (year) => year,
	about: (date) => {
		if (date.kind === 'day') return `um den ${date.text}`;
		if (isPart(date)) return `um das ${date.text}`;
		return date.kind === 'year' ? `um ${date.text}` : `etwa ${date.text}`;
	},
	since: (date) => `seit ${dative(date)}`,
	from: (date) => `ab ${dative(date)}`,
	until: (date) => {
		if (date.kind === 'day' || isPart(date)) return `bis zum ${date.text}`;
		return date.kind === 'decade' ? `bis in ${date.text}` : `bis ${date.text}`;
	},
	between: (first, last) => `zwischen ${dative(first)} und ${dative(last)}`,
	before: ({ text }) => `vor ${text}`,
	orBefore: (date) => `${date} oder früher`,
	orLater: (date) => `${date} oder später`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${start}–${end}`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `${day}. eines unbekannten Monats ${year}`,
	within: (date, years) => `${date}, ${years}`,
	comma: ', ',
	approximateParts: (parts) => `${parts} ungefähr`,
	uncertainParts: (parts) => `${parts} unsicher`,
	parts: { year: 'Jahr', season: 'Jahreszeit', month: 'Monat', day: 'Tag' },
	remarks: {
		...{ approximate: 'Datum ungefähr', uncertain: 'Datum unsicher', startUnknown: 'Beginn unbekannt', endUnknown: 'Ende unbekannt' },
		...{ yearUnknown: 'Jahr unbekannt', unknown: 'Datum unbekannt', northern: 'Nordhalbkugel', southern: 'Südhalbkugel' },
	},
	nests: false,
	collapses: true,
};

function dative(date: Piece): string {
	if (date.kind === 'day' || isPart(date)) return `dem ${date.text}`;
	return date.kind === 'decade' ? date.text.replace(/^die (.*) Jahre/, 'den $1 Jahren') : date.text;
}

/** A quarter, third or half is neuter, and has an article where a season has none. */
function isPart({ season = 0 }: Piece): boolean {
	return season > 32;
}
