import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawIcon } from '../../src/cards/draw-icon.ts';
import { readPixels } from '../support/read-pixels.ts';

const svg = readFileSync('public/favicon.svg', 'utf8');

it('draws a square with the picture in its middle, the same every time', async () => {
	const bytes = await drawIcon(svg, 96);
	expect((await drawIcon(svg, 96)).equals(bytes)).toBe(true);
	const { width, height } = await readPixels(bytes);
	expect([width, height]).toEqual([96, 96]);
	expect(bytes.equals(await drawIcon(svg.replace('#005f96', '#ff0000'), 96))).toBe(false);
});
