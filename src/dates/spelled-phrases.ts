/** Proposes EDTF for a part of a text. */
export type Propose = (text: string | undefined) => string | undefined;
/** One way in which people put dates into a phrase: what it looks like, and how EDTF writes it. */
export type Phrase = readonly [pattern: RegExp, write: (propose: Propose, ...groups: readonly string[]) => string | undefined];

const ABOUT =
	/^(?:circa|ca\.?|c\.?|about|around|approximately|approx\.?|roughly|~|um|etwa|ungefahr|gegen|vers|environ|hacia|alrededor de|aproximadamente|около|примерно|ок\.?|大?[约約]|نحو|حوالي) ?(.+)$/;
const PERHAPS =
	/^(?:perhaps|possibly|probably|maybe|vielleicht|wohl|vermutlich|peut-etre|quizas?|probablemente|возможно|вероятно|可能) ?(.+)$/;
const SINCE = /^(?:since|from|after|seit|ab|nach|depuis|desde|despues de|des|apres|со?|после|自|منذ) ?(.+)$/;
/** What was before a year ended with the year before that. */
const BEFORE_YEAR = /^(?:before|vor|avant|antes de|до|قبل) (\d{4})$/;
const UNTIL = /^(?:until|till|up to|before|bis(?: zum| in)?|vor|jusqu'(?:en|au?)|avant|hasta|antes de|до|по|حتى|قبل) (.+)$/;
const GOING_ON = /^(.+?) ?(?:- ?(?:present|today|now|ongoing|heute|aujourd'hui|hoy)?|onwards?|起|以来|至今|から)$/;
const BETWEEN = /^(?:between|zwischen|entre|между|بين) (.+?) (?:and|und|et|y|и|و) ?(.+)$/;
const RANGE = /^(?:(?:from|von|vom|du|del?|desde|со?) )?(.+?) (?:-|to|until|till|bis(?: zum)?|au?|hasta|al|по|до) (.+)$/;
const CLOSE_RANGE = /^(?:自)?(.+?)(?:至|から|到)(.+?)(?:まで)?$/;
const DAYS = /^(\d{1,2})\.? ?(?:-|to|bis|au|al|по) ?(\d{1,2})([^\d-].*\d{4})$/;
const NAMED_DAYS = /^(\p{L}+\.?) (\d{1,2}) ?- ?(\d{1,2}),? (\d{4})$/u;
const MONTHS = /^(\p{L}+)\.? ?(?:-|to|bis|au?|по) ?(\p{L}+)\.?((?: de)? \d{4})$/u;
const OR = /^(?:either )?(.+?),? ?(?: or | oder | ou | o | или |或者?)(.+)$/;
const AND = /^(.+?) (?:and|und|et|y|и) (.+)$/;
const PART_OF =
	/^(?:the )?(?:early|mid|middle|late|beginning|end|anfang|mitte|ende|debut|milieu|fin|principios|mediados|finales|начало|середина|конец)[ -](?:of )?(?:in )?(?:the |der |des |de |d'|los |les )?(.+)$/;
const BEFORE_CHRIST =
	/^(?:公元前|紀元前|西元前)(.+)$|^(.+?) ?(?:b\.? ?c\.?(?: ?e)?|v\.? ?(?:chr|u\.? ?z)|av\.? ?j\.? ?-?c|a\.? ?c|до н\.? ?э|ق\.م)\.?$/;
const ANNO_DOMINI = /^(?:a\.?d\.?|公元|西元) ?(.+)$|^(.+?) ?(?:a\.? ?d|c\.? ?e|n\.? ?(?:chr|u\.? ?z)|ap\.? ?j\.? ?-?c|d\.? ?c|н\.? ?э)\.?$/;
const LEADING = /^(?:\p{L}+\.?,|on|in|the|at|im|am|den|dem|der|el|le|la|en|au|в|во|anno|year|في) (.+)$/u;

/** Phrases around dates, in the order in which they are tried; all patterns meet plain text (see `plain`). */
export const PHRASES: readonly Phrase[] = [
	[ABOUT, (propose, text) => doubted(propose(text), '~')],
	[PERHAPS, (propose, text) => doubted(propose(text), '?')],
	[/^(.+?) ?(?:\?|\(\?\)|\(uncertain\))$/, (propose, text) => doubted(propose(text), '?')],
	[BETWEEN, (propose, first, last) => joined('[', propose(first), '..', propose(last), ']')],
	[/^(.+)[至到](.+)之间$/, (propose, first, last) => joined('[', propose(first), '..', propose(last), ']')],
	[DAYS, (propose, first, last, rest) => joined(propose(`${first}${rest}`), '/', propose(`${last}${rest}`))],
	[
		NAMED_DAYS,
		(propose, month, first, last, year) => joined(propose(`${month} ${first} ${year}`), '/', propose(`${month} ${last} ${year}`)),
	],
	// Part of a decade, a year or a month is given as the whole; `mid-August` is no span from one month to another.
	[PART_OF, (propose, whole) => propose(whole)],
	[MONTHS, (propose, first, last, year) => joined(propose(`${first}${year}`), '/', propose(`${last}${year}`))],
	[GOING_ON, (propose, from) => joined(propose(from), '/..')],
	[RANGE, (propose, from, to) => joined(propose(from), '/', propose(to))],
	[CLOSE_RANGE, (propose, from, to) => joined(propose(from), '/', propose(to))],
	[/^(.+)\/(?:open|present)$/, (propose, from) => joined(propose(from), '/..')],
	[/^(.+)\/unknown$/, (propose, from) => joined(propose(from), '/')],
	[/^unknown\/(.+)$/, (propose, to) => joined('/', propose(to))],
	[SINCE, (propose, from) => joined(propose(from), '/..')],
	[BEFORE_YEAR, (_, year) => `[..${String(Number(year) - 1).padStart(4, '0')}]`],
	[UNTIL, (propose, to) => joined('../', propose(to))],
	[/^(.+?)(?:年)?(?:以前|之前|まで)$/, (propose, to) => joined('../', propose(to))],
	[OR, (propose, first, second) => joined('[', propose(first), ',', propose(second), ']')],
	[AND, (propose, first, second) => joined('{', propose(first), ',', propose(second), '}')],
	[BEFORE_CHRIST, (propose, after, before) => beforeChrist(propose(fourDigits(after ?? before)))],
	[ANNO_DOMINI, (propose, after, before) => propose(fourDigits(after ?? before))],
	[LEADING, (propose, rest) => propose(rest)],
];

/** A doubt is said of a date or of both ends of an interval. */
function doubted(date: string | undefined, mark: '~' | '?'): string | undefined {
	if (date === undefined || /[[{]/.test(date)) return undefined;
	const ends = date.split('/').map((end) => {
		if (end === '' || end === '..' || end.endsWith('%') || end.endsWith(mark)) return end;
		return /[~?]$/.test(end) ? `${end.slice(0, -1)}%` : `${end}${mark}`;
	});
	return ends.join('/');
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
	return parts.includes(undefined) ? undefined : parts.join('');
}

/** The year stands last, or before 年. */
function fourDigits(text: string | undefined): string | undefined {
	if (text?.includes('年')) return text.replace(/\d+(?=年)/, (year) => year.padStart(4, '0'));
	return text?.replace(/(?:^|(?<= ))\d{1,3}$/, (year) => year.padStart(4, '0'));
}

/** Astronomers and EDTF count a year 0, which is 1 BC; −04XX is the fifth century BC. */
function beforeChrist(date: string | undefined): string | undefined {
	if (date === undefined || /^\d\dXX$/.test(date)) return date && `-${date}`;
	const [, year, rest] = /^(\d{4})((?:-\d\d)*)$/.exec(date) ?? [];
	if (year === undefined || year === '0000') return undefined;
	return `${year === '0001' ? '' : '-'}${String(Number(year) - 1).padStart(4, '0')}${rest}`;
}
