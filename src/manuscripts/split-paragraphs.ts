import { isWholeName } from './byline.ts';
import { readFrontLine } from './front-lines.ts';

/**
 * Divide plain text into paragraphs: between empty lines, or else each line. Lines that were wrapped become one;
 * byline, date, and the sentence below the title stay by themselves.
 *
 * @param text - with line feeds
 */
export function splitParagraphs(text: string): readonly string[] {
	const lines = text.split('\n').map((line) => line.trim());
	const separated = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1);
	if (!separated) return lines.map(oneLine).filter((line) => line !== '');
	const width = Math.max(...lines.map(({ length }) => length));
	const [head = [], ...rest] = text
		.split(/\n\s*\n/)
		.map((part) =>
			part
				.split('\n')
				.map(oneLine)
				.filter((line) => line !== ''),
		)
		.filter((part) => part.length > 0);
	return [...splitHead(head, width), ...rest.flatMap(joinLines)];
}

/** The title may have the standfirst right below it. */
function splitHead(lines: readonly string[], width: number): readonly string[] {
	const [first = '', ...others] = lines;
	const below = joinLines(others);
	const isApart =
		(below[0] !== undefined && readFrontLine(below[0]) !== undefined) || isSentenceBelow(first, others, below[0] ?? '', width);
	return isApart ? [first, ...below] : joinLines(lines);
}

/** A line with room left for the next word was not wrapped. */
function isSentenceBelow(first: string, others: readonly string[], sentence: string, width: number): boolean {
	const word = others[0]?.split(' ')[0] ?? '';
	const hasRoom = first.length + 1 + word.length <= width;
	return hasRoom && /^["“‘']?\p{Lu}.*\s.*[.!?]["”’]?$/u.test(sentence) && !/[.!?,;:–—-]$/.test(first);
}

/** Lines that were wrapped belong together; those that tell of the text stand at the beginning or at the end. */
function joinLines(lines: readonly string[]): readonly string[] {
	const isFront = (line: string | undefined): boolean => line !== undefined && readFrontLine(line) !== undefined;
	const isName = (at: number): boolean => isWholeName(lines[at] ?? '') && readFrontLine(lines[at + 1] ?? '')?.date !== undefined;
	let start = 0;
	while (start < lines.length && (isFront(lines[start]) || isName(start))) start++;
	let end = lines.length;
	while (end > start && (isFront(lines[end - 1]) || (end < lines.length && isName(end - 1)))) end--;
	const joined = lines.slice(start, end).join(' ');
	return [...lines.slice(0, start), ...(joined === '' ? [] : [joined]), ...lines.slice(end)];
}

function oneLine(line: string): string {
	return line.replaceAll(/\s+/g, ' ').trim();
}
