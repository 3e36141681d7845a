import type { CleanBlocks } from './clean-blocks.ts';

/** How many lines are shown, and how much of each. */
const MOST = 6;
const LONGEST = 60;

/** Say what of a text was left out, for the editor. */
export function leftOut({ pictures, lines }: Pick<CleanBlocks, 'pictures' | 'lines'>): readonly string[] {
	const texts = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
	return [
		...(pictures > 0
			? [`${count(pictures, 'picture')}; captions are kept, and a file in public/ is written ![what it shows](/name.jpg)`]
			: []),
		...(texts.length > 0 ? [`${count(texts.length, 'line')} around the text:${show(texts)}`] : []),
	];
}

function show(lines: readonly string[]): string {
	const more = lines.length - MOST;
	const shown = [...lines.slice(0, MOST).map((line) => `“${shorten(line)}”`), ...(more > 0 ? [`and ${String(more)} more`] : [])];
	return shown.length === 1 ? ` ${shown.join('')}` : `\n  ${shown.join(',\n  ')}`;
}

function shorten(line: string): string {
	const signs = [...line];
	return signs.length <= LONGEST
		? line
		: `${signs
				.slice(0, LONGEST - 1)
				.join('')
				.trimEnd()}…`;
}

function count(number: number, what: string): string {
	return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
