import type { CleanBlocks } from './clean-blocks.ts';

/** Say what of a text was left out, for the editor. */
export function leftOut({ pictures, lines }: Pick<CleanBlocks, 'pictures' | 'lines'>): readonly string[] {
	return [
		...(pictures > 0
			? [`${count(pictures, 'picture')}; captions are kept, and a file in public/ is written ![what it shows](/name.jpg)`]
			: []),
		...(lines > 0 ? [`${count(lines, 'line')} of the page around the text`] : []),
	];
}

function count(number: number, what: string): string {
	return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
