import { proposeDate } from '../dates/propose-date.ts';

/** How many words a day may take: `8 de enero de 2024`. */
const MOST_WORDS = 5;

/** Read a date, with or without a weekday and a time; nothing coarser than a month. */
export function readDate(text: string): string | undefined {
	const bare = text
		.replace(/\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?!\.?\d).*$/i, '')
		.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i, '')
		.replace(/[.,]$/, '')
		.trim();
	const iso = /^\d{4}-\d\d-\d\d/.exec(text.trim())?.[0];
	const date = iso ?? proposeDate(bare);
	return date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(date) ? date : undefined;
}

/** Find the days that a text writes in full, each once. */
export function findDays(text: string): readonly string[] {
	const words = text.split(/\s+/).map((word) => word.replace(/^[("“]+|[)"”;:]+$/g, ''));
	const days = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		// The longest that is a date: `8 January 2024` holds `January 2024`.
		for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
			const phrase = words.slice(at, at + count).join(' ');
			const date = /^[\p{L}\p{N}]/u.test(phrase) && /\d{4}/.test(phrase) ? readDate(phrase) : undefined;
			if (date === undefined) continue;
			if (date.length === 10) days.add(date);
			at += count - 1;
			break;
		}
	}
	return [...days];
}
