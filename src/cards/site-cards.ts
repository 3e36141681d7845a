import { join } from 'node:path';
import type { Card } from '../page-models/types.ts';
import { openCardCache } from './card-cache.ts';
import { createCardDrawer } from './draw-card.ts';

const DAYS = 24 * 60 * 60 * 1000;

const root = process.cwd();
const cache = openCardCache(join(root, 'node_modules/.cache/backgrounder/cards'), createCardDrawer(root));

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
