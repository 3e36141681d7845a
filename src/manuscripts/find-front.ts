import { isWholeName } from './byline.ts';
import { type FrontLine, mergeLines, readFrontLine } from './front-lines.ts';
import { findDays } from './read-date.ts';

/** Byline and date stand among the first lines. */
const MOST = 6;
const LONGEST_LINE = 120;

/** What the lines around a text tell, and which of them do. */
export interface Front {
	readonly front: FrontLine;
	/** Indexes of lines that are no part of the text. */
	readonly taken: ReadonlySet<number>;
}

/**
 * Find byline and date at the beginning of a text: lines that say so, a name alone beside the line of the date, and
 * else the only day that a line which is no sentence writes in full.
 *
 * @param lines - each block of the text; nothing for what is no paragraph
 */
export function findFront(lines: readonly (string | undefined)[]): Front {
	const head = lines.slice(0, MOST);
	const read = head.map((line) => (line === undefined ? undefined : readFrontLine(line)));
	const taken = new Set(read.flatMap((told, index) => (told ? [index] : [])));
	let front = mergeLines(read);
	const at = read.findIndex((told) => told?.date !== undefined);
	if (front.authors === undefined && at >= 0) {
		const beside = [at - 1, at + 1].find((index) => index >= 0 && !taken.has(index) && isWholeName(head[index] ?? ''));
		if (beside !== undefined) {
			taken.add(beside);
			front = { ...front, authors: [head[beside] ?? ''] };
		}
	}
	return { front: { ...front, ...(front.date === undefined && onlyDay(head)) }, taken };
}

function onlyDay(head: readonly (string | undefined)[]): FrontLine {
	const days = new Set(head.flatMap((line) => (line === undefined || isProse(line) ? [] : findDays(line))));
	const [day] = days;
	return day !== undefined && days.size === 1 ? { date: day } : {};
}

function isProse(line: string): boolean {
	return line.length > LONGEST_LINE || /[.!?…:;。！？]["”’)]*$/u.test(line);
}
