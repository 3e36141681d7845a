import type { DateWords, Piece } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver', 33: '1er trimestre', 34: '2e trimestre', 35: '3e trimestre' },
	...{ 36: '4e trimestre', 37: '1er quadrimestre', 38: '2e quadrimestre', 39: '3e quadrimestre', 40: '1er semestre' },
	...{ 41: '2e semestre' },
};

/** French. */
export const FRENCH: DateWords = {
	season: (number, year) => `${SEASONS[number] ?? ''} ${year}`,
	decade: (year) => `les années ${year}`,
	year: (year) => year,
	about: (date) => `vers ${withArticle(date)}`,
	since: (date) => `depuis ${withArticle(date)}`,
	from: (date) => `dès ${withArticle(date)}`,
	until: (date) => {
		if (date.kind === 'month' || date.kind === 'year') return `jusqu’en ${date.text}`;
		return `jusqu’à ${withArticle(date)}`.replace(/à le /, 'au ').replace(/à les /, 'aux ');
	},
	between: (first, last) => `entre ${withArticle(first)} et ${withArticle(last)}`,
	before: ({ text }) => `avant ${text}`,
	orBefore: (date) => `${date} ou avant`,
	orLater: (date) => `${date} ou après`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${start}–${end}`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `le ${day} d’un mois inconnu, ${year}`,
	within: (date, years) => `${date}, ${years}`,
	comma: ', ',
	approximateParts: (parts) => `approximatif : ${parts}`,
	uncertainParts: (parts) => `incertain : ${parts}`,
	parts: { year: 'année', season: 'saison', month: 'mois', day: 'jour' },
	remarks: {
		...{ approximate: 'date approximative', uncertain: 'date incertaine', startUnknown: 'début inconnu', endUnknown: 'fin inconnue' },
		...{ yearUnknown: 'année inconnue', unknown: 'date inconnue', northern: 'hémisphère nord', southern: 'hémisphère sud' },
	},
	nests: false,
	collapses: true,
};

function withArticle({ kind, text, season = 33 }: Piece): string {
	if (season < 33 && /^[éah]/.test(text)) return `l’${text}`;
	return kind === 'day' || kind === 'season' ? `le ${text}` : text;
}
