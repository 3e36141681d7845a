import { toIsoDates } from '../dates/iso-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { Reference } from './citation.ts';

/**
 * Write a reference as an entry for BibTeX and BibLaTeX (`@online`, which BibTeX treats as `@misc`). Names and title
 * stand in braces: which part of a name is the family's the content does not say, and capitals stay. `date` is EDTF,
 * which BibLaTeX reads, when it can; `year` and `month` say no more than is known for certain.
 */
export function writeBibtex(reference: Reference): string {
	const { id, title, author, siteTitle, date, url, language, notes } = reference;
	const [year, month] = (toIsoDates(date).start ?? '').split('-');
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['author', author.length === 0 ? undefined : author.map(braced).join(' and ')],
		['title', braced(title)],
		['organization', braced(siteTitle)],
		['date', biblatexDate(date)],
		['year', year === '' ? undefined : year],
		['month', month && MONTHS[Number(month) - 1]],
		['url', url && verbatim(url)],
		['language', escapeLatex(language)],
		['note', notes.length === 0 ? undefined : escapeLatex(notes.join(' '))],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${name === 'month' ? value : `{${value}}`},`]));
	return `@online{${id.replaceAll(/[^\p{L}\p{N}:._-]/gu, '-')},\n${lines.join('\n')}\n}\n`;
}

/**
 * Write plain text as LaTeX that shows the same signs. Unicode stays. Braces are written by name: BibTeX counts them
 * even behind a backslash. Signs that LaTeX would join (`--`, `''`) are kept apart.
 */
export function escapeLatex(text: string): string {
	return text
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replaceAll(/[\\{}&%$#_~^]/g, (sign) => LATEX[sign] ?? '')
		.replaceAll(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** The names that every style knows; they stand without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	...Object.fromEntries([...'&%$#_'].map((sign) => [sign, `\\${sign}`])),
};

function braced(text: string): string {
	return `{${escapeLatex(text)}}`;
}

/** An address is taken letter by letter; signs that could end the field are written as URLs have them. */
function verbatim(url: string): string {
	return url.replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
}

const ONE = String.raw`-?\d{4}(?:-\d\d){0,2}[?~%]?`;
const BIBLATEX_DATE = new RegExp(`^${ONE}(?:/${ONE})?$`);

function biblatexDate({ edtf }: EdtfDate): string | undefined {
	return BIBLATEX_DATE.test(edtf) ? edtf : undefined;
}
