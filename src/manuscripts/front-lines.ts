import { proposeDate } from '../dates/propose-date.ts';

/** What lines around a text say about it. */
export interface FrontLine {
	readonly authors?: readonly string[];
	/** EDTF. */
	readonly date?: string;
	readonly publisher?: string;
}

const BYLINE =
	/^(?:by|von|par|por)\s+(\p{Lu}[\p{L}.'’ -]+(?:(?:,| and | & | und | et | y )\s*\p{Lu}[\p{L}.'’ -]+)*)(?:,?\s+(?:in|for|at)?\s*([\p{L} ]+))?$/iu;
const STAMP =
	/^(?:published|updated|last updated|posted|first published|date|modified)(?:\s+on)?\s*[:-]?\s*(?:at\s+)?(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\w{0,4},?\s*)?(.+)$/i;

/**
 * Read a line that tells of a text and is no part of it: `By Ana Lima and Jo Reis`, `Published 16 October 2023`.
 *
 * @returns nothing for any other line
 */
export function readFrontLine(line: string): FrontLine | undefined {
	const by = BYLINE.exec(line);
	if (by?.[1] !== undefined && line.length < 160) {
		const [names, publisher] = by[1].split(/,\s*(?=CNN|BBC|Reuters|AP\b|AFP)/);
		return { authors: splitNames(names ?? ''), ...(publisher !== undefined && { publisher }) };
	}
	const stamp = STAMP.exec(line);
	const date = readDate(stamp?.[1] ?? line);
	return date !== undefined && (stamp !== null || line.length < 30) ? { date } : undefined;
}

/** A dateline: `BEIJING, Oct 16 (Reuters) — `. */
export function readDateline(text: string): FrontLine {
	const match = /^\p{Lu}[\p{Lu}\p{L} .,'’-]{1,60}?(?:,\s*(\p{L}+\.? \d{1,2}))?\s*\(([\p{L}\p{N} .&-]{2,30})\)\s*[-–—]\s/u.exec(text);
	return match?.[2] === undefined ? {} : { publisher: match[2].trim() };
}

/** Read a date, with or without a weekday and a time; nothing coarser than a month. */
export function readDate(text: string): string | undefined {
	const bare = text
		.replace(/\s*(?:at\s+)?\d{1,2}[:.]\d{2}.*$/i, '')
		.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i, '')
		.replace(/[.,]$/, '')
		.trim();
	const iso = /^\d{4}-\d\d-\d\d/.exec(text.trim())?.[0];
	const date = iso ?? proposeDate(bare);
	return date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(date) ? date : undefined;
}

/** Divide `Ana Lima, Jo Reis and Li Wei`. */
export function splitNames(names: string): readonly string[] {
	return names
		.split(/,\s*|\s+(?:and|&|und|et|y)\s+/)
		.map((name) => name.replace(/^by\s+/i, '').trim())
		.filter((name) => name !== '');
}
