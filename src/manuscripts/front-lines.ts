import { type Byline, isWholeName, readByline } from './byline.ts';
import { readDate } from './read-date.ts';

/** What lines around a text say about it. */
export interface FrontLine extends Partial<Byline> {
	/** EDTF. */
	readonly date?: string;
}

const STAMP =
	/^(?:published|updated|last updated|posted|first published|date|modified)(?:\s+on)?\s*[:-]?\s*(?:at\s+)?(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\w{0,4},?\s*)?(.+)$/i;
const LONGEST_DATE = 40;
/** What divides the parts of such a line: `By Ana Lima | 8 January 2024 · 5 min read`. */
const DIVIDERS = /\s*[|·•]\s*|\s+[-–—]\s+|\n+/;
const ASIDE = /^(?:\d{1,3}[- ]min(?:ute)?s?(?:[- ]read)?|reading time:? .{1,20}|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)$/i;

/**
 * Read a line that tells of a text and is no part of it: `By Ana Lima and Jo Reis`, `Published 16 October 2023`,
 * `Ana Lima | 16 October 2023 | 5 min read`.
 *
 * @returns nothing for any other line
 */
export function readFrontLine(line: string): FrontLine | undefined {
	const parts = line.split(DIVIDERS).filter((part) => part !== '');
	const read = parts.map(readPart);
	const told = mergeLines(read);
	if (told.date === undefined && told.authors === undefined && !(parts.length > 0 && parts.every((part) => ASIDE.test(part))))
		return undefined;
	const rest = parts.filter((_, index) => read[index] === undefined);
	// Beside a date a name needs no "by"; anything else makes it another line.
	const [name, ...more] = rest;
	if (name === undefined) return told;
	return more.length === 0 && told.authors === undefined && isWholeName(name) ? { ...told, authors: [name] } : undefined;
}

/** Put together what several lines, or parts of one, tell: the first to tell something is right. */
export function mergeLines(lines: readonly (FrontLine | undefined)[]): FrontLine {
	return Object.assign({}, ...lines.toReversed()) as FrontLine;
}

function readPart(part: string): FrontLine | undefined {
	if (ASIDE.test(part)) return {};
	const date = readStamp(part);
	if (date !== undefined) return { date };
	const by = readByline(part);
	// `By Ana Lima, Santiago, 8 January 2024`
	const cuts = [...part.matchAll(/,\s+/g)].map(({ index }) => index);
	const cut = cuts.find((index) => readStamp(part.slice(index + 1).trim()) !== undefined);
	if (cut === undefined) return by;
	const before = readByline(part.slice(0, cut));
	const day = readStamp(part.slice(cut + 1).trim());
	return before && day !== undefined ? { ...before, date: day } : by;
}

function readStamp(text: string): string | undefined {
	const stamp = STAMP.exec(text)?.[1];
	const date = readDate(stamp ?? text);
	return stamp !== undefined || text.length < LONGEST_DATE ? date : undefined;
}

/** A dateline: `BEIJING, Oct 16 (Reuters) — `. */
export function readDateline(text: string): FrontLine {
	const match = /^\p{Lu}[\p{Lu}\p{L} .,'’-]{1,60}?(?:,\s*(\p{L}+\.? \d{1,2}))?\s*\(([\p{L}\p{N} .&-]{2,30})\)\s*[-–—]\s/u.exec(text);
	return match?.[2] === undefined ? {} : { publisher: match[2].trim() };
}
