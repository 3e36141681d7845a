import type { DateWords, Piece } from './date-words.ts';

/** What a noun looks like by itself, after "около", "с", "до", and after "между". */
type Cases = readonly [nominative: string, genitive: string, instrumental: string];

const MONTHS: readonly Cases[] = [
	['январь', 'января', 'январём'],
	['февраль', 'февраля', 'февралём'],
	['март', 'марта', 'мартом'],
	['апрель', 'апреля', 'апрелем'],
	['май', 'мая', 'маем'],
	['июнь', 'июня', 'июнем'],
	['июль', 'июля', 'июлем'],
	['август', 'августа', 'августом'],
	['сентябрь', 'сентября', 'сентябрём'],
	['октябрь', 'октября', 'октябрём'],
	['ноябрь', 'ноября', 'ноябрём'],
	['декабрь', 'декабря', 'декабрём'],
];
const SEASONS: Readonly<Record<number, Cases>> = {
	21: ['весна', 'весны', 'весной'],
	22: ['лето', 'лета', 'летом'],
	23: ['осень', 'осени', 'осенью'],
	24: ['зима', 'зимы', 'зимой'],
	...Object.fromEntries([1, 2, 3, 4].map((n) => [32 + n, [`${n}-й квартал`, `${n}-го квартала`, `${n}-м кварталом`] as const])),
	...Object.fromEntries([1, 2, 3].map((n) => [36 + n, [`${n}-я треть`, `${n}-й трети`, `${n}-й третью`] as const])),
	...Object.fromEntries([1, 2].map((n) => [39 + n, [`${n}-е полугодие`, `${n}-го полугодия`, `${n}-м полугодием`] as const])),
};
const DECADE: Cases = ['-е годы', '-х годов', '-ми годами'];
/** A year by itself; one with "до н. э." is no such year. */
const PLAIN_YEAR = /^(\d+) г\.$/;

/** Russian. */
export const RUSSIAN: DateWords = {
	season: (number, year) => `${SEASONS[number]?.[0] ?? ''} ${year}`,
	decade: (year) => `${year}${DECADE[0]}`,
	year: (year) => `${year} г.`,
	about: (date) => `около ${genitive(date)}`,
	since: from,
	from,
	until: (date) => `до ${genitive(date)}`,
	between: (first, last) => {
		const years = [first, last].map(({ text }) => PLAIN_YEAR.exec(text)?.[1]);
		if (!years.includes(undefined)) return `между ${years.join(' и ')} годами`;
		return `между ${decline(first, 2)} и ${decline(last, 2)}`;
	},
	before: ({ text }) => `до ${text}`,
	orBefore: (date) => `${date} или ранее`,
	orLater: (date) => `${date} или позднее`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${digits(start)}–${digits(end)} гг.`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `${day}-е число неизвестного месяца ${year}`,
	within: (date, years) => `${date}, ${years}`,
	comma: ', ',
	approximateParts: (parts) => `приблизительно: ${parts}`,
	uncertainParts: (parts) => `под вопросом: ${parts}`,
	parts: { year: 'год', season: 'время года', month: 'месяц', day: 'день' },
	remarks: {
		...{ approximate: 'дата приблизительная', uncertain: 'дата под вопросом', startUnknown: 'начало неизвестно' },
		...{ endUnknown: 'конец неизвестен', yearUnknown: 'год неизвестен', unknown: 'дата неизвестна' },
		...{ northern: 'Северное полушарие', southern: 'Южное полушарие' },
	},
	nests: false,
	collapses: true,
};

/** "Со" stands before "второго", which is written "2". */
function from(date: Piece): string {
	return `${/^2 /.test(date.text) && date.kind === 'day' ? 'со' : 'с'} ${genitive(date)}`;
}

function genitive(date: Piece): string {
	return decline(date, 1);
}

/** Years and days are digits, and look the same in every case. */
function decline({ kind, text, month = 0, season = 0 }: Piece, to: 1 | 2): string {
	if (kind === 'decade') return text.replace(DECADE[0], DECADE[to]);
	const base = season > 24 && season < 33 ? ((season - 25) % 4) + 21 : season;
	const cases = kind === 'month' ? MONTHS[month - 1] : SEASONS[base];
	return cases ? text.replace(cases[0], cases[to]) : text;
}

function digits(year: string): string {
	return year.replace(/ г\.$/, '');
}
