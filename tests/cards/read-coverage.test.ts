import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/cards/read-coverage.ts';

const read = (family: string, subset: string): ReadonlySet<number> =>
	new Set(readCoverage(readFileSync(`node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`)));
const among = (points: ReadonlySet<number>, text: string): string =>
	[...text].filter((letter) => points.has(letter.codePointAt(0) ?? 0)).join('');

describe('readCoverage', () => {
	it('tells which characters a file draws', () => {
		expect(among(read('newsreader', 'latin'), 'Azœ“…ŻḤЖ中')).toBe('Azœ“…');
		expect(among(read('newsreader', 'latin-ext'), 'AŻəḤǎ')).toBe('Żə');
		expect(among(read('noto-serif', 'latin-ext'), 'ŻḤǎʿЖ')).toBe('ŻḤǎʿ');
	});

	it('gives them in order, each once', () => {
		const points = readCoverage(readFileSync('node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-100-wght-normal.woff2'));
		expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
		expect(points.length).toBeGreaterThan(50);
	});
});
