import type { EdtfDate, Moment } from '../dates/types.ts';
import type { Reference } from './citation.ts';

/** A date of CSL-JSON. */
interface CslDate {
	/** One date, or the first and the last of a stretch of time: each year, month, day as far as known. */
	readonly 'date-parts'?: readonly (readonly number[])[];
	/** 1 to 4: spring to winter. */
	readonly season?: number;
	readonly circa?: true;
	/** In words, for what has no parts. */
	readonly literal?: string;
	/** EDTF, for what has no parts. */
	readonly raw?: string;
}

/**
 * Write a reference as CSL-JSON (schema 1.0.2), which Zotero, Pandoc and other programs read. Names are `literal`, since
 * the content does not say which part of a name is the family's.
 */
export function writeCslJson({ id, title, author, siteTitle, date, when, url, language, genre, notes }: Reference): string {
	const item = {
		id,
		type: 'article-newspaper',
		title,
		...(author.length > 0 && { author: author.map((name) => ({ literal: name })) }),
		'container-title': siteTitle,
		issued: cslDate(date, when),
		...(url !== undefined && { URL: url }),
		language,
		...(genre !== undefined && { genre }),
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
	const lines = Object.entries(item).map(([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`);
	return `[{\n${lines.join(',\n')}\n}]\n`;
}

/**
 * Write a date with the parts that are known. `circa` says that it is approximate; what is uncertain, one of several,
 * without a year or without an end stands in words, beside its EDTF.
 *
 * @param words - the date in words
 */
export function cslDate(date: EdtfDate, words: string): CslDate {
	const { shape, uncertain, approximate, edtf } = date;
	const moments = shape.kind === 'moment' ? [shape] : shape.kind === 'interval' ? [shape.start, shape.end] : [];
	const parts = moments.map((moment) => (typeof moment === 'string' ? undefined : partsOf(moment)));
	const known = parts.filter((part) => part !== undefined);
	if (uncertain || known.length === 0 || known.length < parts.length) return { literal: words, raw: edtf };
	const season = shape.kind === 'moment' && shape.season !== undefined ? { season: shape.season - 20 } : {};
	return { 'date-parts': known, ...season, ...(approximate && { circa: true as const }) };
}

/** Nothing for dates with unknown digits, with parts in doubt of their own, and for parts of a year that CSL has no number for. */
function partsOf({ precision, year, month, day, season, digits, doubtful }: Moment): readonly number[] | undefined {
	if (digits || doubtful || !['year', 'season', 'month', 'day', 'second'].includes(precision)) return undefined;
	if (season !== undefined && season > 24) return undefined;
	return [year, ...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])])];
}
