import type { DateWords } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: 'first quarter of', 34: 'second quarter of' },
	...{ 35: 'third quarter of', 36: 'fourth quarter of', 37: 'first third of', 38: 'second third of', 39: 'last third of' },
	...{ 40: 'first half of', 41: 'second half of' },
};

/** English. */
export const ENGLISH: DateWords = {
	season: (number, year) => `${SEASONS[number] ?? ''} ${year}`,
	decade: (year) => `the ${year}s`,
	year: (year) => year,
	about: ({ text }) => `about ${text}`,
	since: ({ text }) => `since ${text}`,
	from: ({ text }) => `from ${text}`,
	until: ({ text }) => `until ${text}`,
	between: (first, last) => `between ${first.text} and ${last.text}`,
	before: ({ text }) => `before ${text}`,
	orBefore: (date) => `${date} or before`,
	orLater: (date) => `${date} or later`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${start}–${end}`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `day ${day} of an unknown month, ${year}`,
	within: (date, years) => `${date}, ${years}`,
	comma: ', ',
	approximateParts: (parts) => `${parts} approximate`,
	uncertainParts: (parts) => `${parts} uncertain`,
	parts: { year: 'year', season: 'season', month: 'month', day: 'day' },
	remarks: {
		...{ approximate: 'date approximate', uncertain: 'date uncertain', startUnknown: 'start unknown', endUnknown: 'end unknown' },
		...{ yearUnknown: 'year unknown', unknown: 'date unknown', northern: 'northern hemisphere', southern: 'southern hemisphere' },
	},
	nests: true,
	collapses: true,
};
