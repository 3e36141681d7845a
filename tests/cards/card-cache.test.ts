import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CARD_BYTES, openCardCache } from '../../src/cards/card-cache.ts';
import type { CardDrawer } from '../../src/cards/draw-card.ts';
import { makeCard } from '../support/make-card.ts';

const png = (text: string): Buffer => Buffer.from(`\x89PNG${text}IENDxxxx`, 'latin1');
const drawer: CardDrawer = {
	keyOf: ({ title }) => title,
	draw: ({ title, line }) => Promise.resolve(title === 'Long' && line !== undefined ? png('x'.repeat(CARD_BYTES)) : png(title)),
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'backgrounder-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openCardCache', () => {
	it('draws a card once, in this build or any later one', async () => {
		const cache = openCardCache(join(folder, 'new'), drawer);
		for (const title of ['Ana', 'Eva', 'Ana']) expect(await cache.get(makeCard(title))).toEqual(png(title));
		expect(cache.counts()).toEqual({ asked: 3, drawn: 2 });
		const later = openCardCache(join(folder, 'new'), drawer);
		expect(await later.get(makeCard('Eva'))).toEqual(png('Eva'));
		expect(later.counts()).toEqual({ asked: 1, drawn: 0 });
		expect(readdirSync(join(folder, 'new')).sort()).toEqual(['Ana.png', 'Eva.png']);
	});

	it.each(['', 'no picture', '\x89PNG cut off'])('draws a damaged one anew: “%s”', async (damage) => {
		writeFileSync(join(folder, 'Ana.png'), damage, 'latin1');
		const cache = openCardCache(folder, drawer);
		expect(await cache.get(makeCard('Ana'))).toEqual(png('Ana'));
		const later = openCardCache(folder, drawer);
		expect(await later.get(makeCard('Ana'))).toEqual(png('Ana'));
		expect([cache.counts().drawn, later.counts().drawn]).toEqual([1, 0]);
	});

	it('draws one anew of which a single byte has changed', async () => {
		const path = join(folder, 'Ana.png');
		await openCardCache(folder, drawer).get(makeCard('Ana'));
		const bytes = readFileSync(path);
		bytes[5] = (bytes[5] ?? 0) ^ 1;
		writeFileSync(path, bytes);
		expect(await openCardCache(folder, drawer).get(makeCard('Ana'))).toEqual(png('Ana'));
	});

	it('leaves the line out where the picture would be too large', async () => {
		expect(await openCardCache(folder, drawer).get(makeCard('Long'))).toEqual(png('Long'));
	});

	it('throws away what nobody asked for since', async () => {
		const cache = openCardCache(folder, drawer);
		for (const title of ['Ana', 'Eva']) await cache.get(makeCard(title));
		for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1000, 1000);
		await cache.get(makeCard('Eva'));
		cache.prune(2_000_000);
		expect(readdirSync(folder)).toEqual(['Eva.png']);
	});
});
