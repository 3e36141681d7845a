/** A line of a file with a place in it marked, for terminals. */
export interface ExcerptLine {
	/** The line: tabs are spaces, control signs a dot; `…` where it is cut. */
	readonly text: string;
	/** Spaces and `^~~~` below the place. */
	readonly marks: string;
}

const WIDTH = 96;
const BEFORE = 40;
const TAB = '    ';
/** What terminals draw two columns wide. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Mark a place in a line.
 *
 * @param line - without its line end
 * @param column - from 1, in UTF-16 units
 * @param endColumn - behind the place; without it one sign is marked
 */
export function excerptLine(line: string, column: number, endColumn = column + 1): ExcerptLine {
	const cells = measure(line);
	const last = cells.at(-1);
	const at = cells.findIndex(({ start, end }) => start <= column - 1 && column - 1 < end);
	const from = at < 0 ? cells.length : at;
	const to = Math.max(from + 1, cells.findLastIndex(({ start }) => start < endColumn - 1) + 1);
	const left = firstCell(cells, from);
	const right = lastCell(cells, left);
	const shown = cells.slice(left, right);
	const lead = left > 0 ? '… ' : '';
	const tail = last && right < cells.length ? ' …' : '';
	const offset = lead.length + widthOf(cells.slice(left, from));
	const marked = Math.max(1, widthOf(cells.slice(from, Math.min(to, right))));
	return { text: `${lead}${shown.map(({ text }) => text).join('')}${tail}`, marks: `${' '.repeat(offset)}^${'~'.repeat(marked - 1)}` };
}

/** Show a text on a terminal: control signs could move its cursor or change its colours. */
export function printable(text: string): string {
	return text.replaceAll(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '·');
}

interface Cell {
	readonly text: string;
	readonly width: number;
	readonly start: number;
	readonly end: number;
}

function measure(line: string): readonly Cell[] {
	let start = 0;
	return [...line].map((sign) => {
		const cell = { ...draw(sign), start, end: start + sign.length };
		start = cell.end;
		return cell;
	});
}

function draw(sign: string): Pick<Cell, 'text' | 'width'> {
	if (sign === '\t') return { text: TAB, width: TAB.length };
	const text = printable(sign);
	return { text, width: NARROW.test(text) ? 0 : WIDE.test(text) ? 2 : 1 };
}

function firstCell(cells: readonly Cell[], place: number): number {
	if (widthOf(cells) <= WIDTH) return 0;
	let first = Math.min(place, cells.length);
	for (let width = 0; first > 0 && width < BEFORE; first--) width += cells[first - 1]?.width ?? 0;
	return first;
}

function lastCell(cells: readonly Cell[], first: number): number {
	let last = first;
	for (let width = 0; last < cells.length && width + (cells[last]?.width ?? 0) <= WIDTH; last++) width += cells[last]?.width ?? 0;
	return last;
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
