import type { DateWords, Piece } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'primavera', 22: 'verano', 23: 'otoño', 24: 'invierno', 33: 'primer trimestre', 34: 'segundo trimestre' },
	...{ 35: 'tercer trimestre', 36: 'cuarto trimestre', 37: 'primer cuatrimestre', 38: 'segundo cuatrimestre' },
	...{ 39: 'tercer cuatrimestre', 40: 'primer semestre', 41: 'segundo semestre' },
};

/** Spanish. */
export const SPANISH: DateWords = {
	season: (number, year) => `${SEASONS[number] ?? ''} de ${year}`,
	decade: (year) => `la década de ${year}`,
	year: (year) => year,
	about: (date) => `hacia ${withArticle(date)}`,
	since: (date) => `desde ${withArticle(date)}`,
	from: (date) => `desde ${withArticle(date)}`,
	until: (date) => `hasta ${withArticle(date)}`,
	between: (first, last) => `entre ${withArticle(first)} y ${withArticle(last)}`,
	before: ({ text }) => `antes de ${text}`,
	orBefore: (date) => `${date} o antes`,
	orLater: (date) => `${date} o después`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${start}–${end}`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `día ${day} de un mes desconocido de ${year}`,
	within: (date, years) => `${date}, ${years}`,
	comma: ', ',
	approximateParts: (parts) => `aproximado: ${parts}`,
	uncertainParts: (parts) => `incierto: ${parts}`,
	parts: { year: 'año', season: 'estación', month: 'mes', day: 'día' },
	remarks: {
		...{ approximate: 'fecha aproximada', uncertain: 'fecha incierta', startUnknown: 'inicio desconocido', endUnknown: 'fin desconocido' },
		...{ yearUnknown: 'año desconocido', unknown: 'fecha desconocida', northern: 'hemisferio norte', southern: 'hemisferio sur' },
	},
	nests: false,
	collapses: true,
};

function withArticle({ kind, text }: Piece): string {
	if (kind === 'season') return text.startsWith('primavera') ? `la ${text}` : `el ${text}`;
	return kind === 'day' ? `el ${text}` : text;
}
