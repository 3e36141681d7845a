import type { DatePattern } from './date-phrase.ts';
import { writeMonth, writeYear } from './reference-date.ts';

/** A month's name in English, as a part of a regular expression. */
export const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
/** A day of a month. */
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const NUMERALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** What is counted, and no year: `1,500` has a comma, `1500 homes` has none. */
const COUNTED =
	'(?! ?(?:people|homes|houses|men|women|children|metres|meters|miles|kilomet\\w+|km|feet|tons|tonnes|troops|soldiers|workers|jobs|dollars|euros|pounds|points|percent|%|mph|kg|votes|seats|calories|words|years|hours|degrees|horsepower|\\p{Ll}+ers\\b))';

/** The number of a month by its name or the first three letters. */
export function monthOf(name: string): number {
	return ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Dates that say their year; the more precise stand before those that are part of them. */
export const ABSOLUTE_DATES: readonly DatePattern[] = [
	range(
		`(?:from |between )?(?<m1>${MONTH}) (?<d1>${DAY_OF_MONTH}) ?(?:-|to|and|through|until) ?(?:(?<m2>${MONTH}) )?(?<d2>${DAY_OF_MONTH}),? (?<y>${YEAR})`,
	),
	range(
		`(?:from |between )?(?<d1>${DAY_OF_MONTH}) ?(?:(?<m1>${MONTH}) )?(?:-|to|and|until) ?(?<d2>${DAY_OF_MONTH}) (?<m2>${MONTH}),? (?<y>${YEAR})`,
	),
	{ pattern: re(`(?<m>${MONTH}) (?<d>${DAY_OF_MONTH}),? (?<y>${YEAR})`), read: ({ y, m, d }) => day(y, m, d) },
	{ pattern: re(`(?:the )?(?<d>${DAY_OF_MONTH}) (?:of )?(?<m>${MONTH}),? (?<y>${YEAR})`), read: ({ y, m, d }) => day(y, m, d) },
	{
		pattern: re(`(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)`),
		read: ({ y, m, d }) => ({ date: `${y ?? ''}-${m ?? ''}-${d ?? ''}` }),
	},
	{
		pattern: re(`(?:from |between )(?<m1>${MONTH}) (?<y1>${YEAR}) (?:to|and|until|through) (?<m2>${MONTH}) (?<y2>${YEAR})`),
		read: ({ m1, y1, m2, y2 }) => ({ date: `${writeMonth(Number(y1), monthOf(m1 ?? ''))}/${writeMonth(Number(y2), monthOf(m2 ?? ''))}` }),
	},
	{ pattern: re(`(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`), read: ({ m, y }) => ({ date: writeMonth(Number(y), monthOf(m ?? '')) }) },
	{
		pattern: re(`(?:the )?(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?<y>${YEAR})`),
		read: ({ s, y }) => ({ date: `${y ?? ''}-${String(SEASONS[(s ?? '').toLowerCase()])}` }),
	},
	{
		pattern: re(`(?:the )?(?<n>first|second|third|fourth|last|final) quarter of (?<y>${YEAR})`),
		read: ({ n, y }) => ({ date: `${y ?? ''}-${String(32 + (NUMERALS[n ?? ''] ?? 1))}` }),
	},
	{
		pattern: re(`(?:the )?(?<n>first|second|last) half of (?<y>${YEAR})`),
		read: ({ n, y }) => ({ date: `${y ?? ''}-${String(n === 'first' ? 40 : 41)}` }),
	},
	{
		pattern: re(`(?:from |between )(?<y1>${YEAR}) (?:to|and|until|through) (?<y2>${YEAR})`),
		read: ({ y1, y2 }) => (Number(y1) < Number(y2) ? { date: `${y1 ?? ''}/${y2 ?? ''}` } : undefined),
	},
	{
		pattern: re(`(?<y1>${YEAR})-(?<y2>(?:${YEAR})|\\d\\d)`),
		read: ({ y1, y2 }) => {
			const last = (y2 ?? '').length === 2 ? `${(y1 ?? '').slice(0, 2)}${y2 ?? ''}` : (y2 ?? '');
			return Number(y1) < Number(last) ? { date: `${y1 ?? ''}/${last}` } : undefined;
		},
	},
	{ pattern: re(`(?:the )?(?:early |mid-?|late )?(?<c>1\\d|20)(?<t>\\d)0s`), read: ({ c, t }) => ({ date: `${c ?? ''}${t ?? ''}X` }) },
	{
		pattern: re(`(?:the )?(?:early |mid-?|late )?(?<n>(?:1[0-9]|20|2[01])(?:st|th)) century`),
		read: ({ n }) => ({ date: `${writeYear(Number.parseInt(n ?? '', 10) - 1).slice(-2)}XX` }),
	},
	{ pattern: re(`(?:early |mid-?|late |the year )?(?<y>${YEAR})${COUNTED}`), read: ({ y }) => ({ date: y ?? '' }) },
	named('World War I(?!I)|First World War|the Great War', '1914-07-28/1918-11-11'),
	named('World War II|World War Two|WWII|Second World War', '1939-09-01/1945-09-02'),
	named('the Cold War', '1947~/1991~'),
	named('9/11|September 11 attacks|Sept\\. 11 attacks', '2001-09-11'),
];

function named(words: string, date: string): DatePattern {
	return { pattern: re(`(?:${words})`), read: () => ({ date, reckoned: 'knowledge' }) };
}

function range(source: string): DatePattern {
	return {
		pattern: re(source),
		read: ({ y, m1, m2, d1, d2 }) => {
			const [from, to] = [day(y, m1 ?? m2, d1), day(y, m2 ?? m1, d2)];
			return from && to && from.date < to.date ? { date: `${from.date}/${to.date}` } : undefined;
		},
	};
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): { date: string } {
	return { date: `${writeMonth(Number(year), monthOf(month ?? ''))}-${String(Number.parseInt(date ?? '', 10)).padStart(2, '0')}` };
}

/** Whole words; no number before or behind. */
export function re(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}$£€.,/'-]|\\p{N} )${source}(?![\\p{L}\\p{N}]|[.,]\\p{N}|%)`, 'gu');
}
