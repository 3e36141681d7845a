import { join } from 'node:path';
import type { Card } from '../page-models/types.ts';
import { openCardCache } from './card-cache.ts';
import { createCardDrawer } from './draw-card.ts';

const DAYS = 24 * 60 * 60 * 1000;

const root = process.cwd();
const folder = join(root, 'node_modules/.cache/backgrounder/cards');
const drawer = createCardDrawer(root);
const cache = openCardCache(folder, drawer);
// Counted apart: sites without an address have no other cards.
const covers = openCardCache(folder, drawer);

/** Get the picture of an article as the cover of its book, drawn now or before. */
export function drawCover(card: Card): Promise<Uint8Array> {
	return covers.get(card);
}

/**
 * Get the picture of a card, drawn now or before. Behind the last one it says how many were drawn.
 *
 * @param card - what to show
 * @param all - how many cards the site has
 */
export async function sendCard(card: Card, all: number): Promise<Uint8Array<ArrayBuffer>> {
	const png = await cache.get(card);
	const { asked, drawn } = cache.counts();
	if (asked === all) {
		console.log(`Cards: ${String(drawn)} drawn, ${String(asked - drawn)} as they were.`);
		cache.prune(Date.now() - 60 * DAYS);
	}
	return new Uint8Array(png);
}
