import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../page-models/types.ts';
import type { CardDrawer } from './draw-card.ts';

/** Cards, drawn once and kept. */
export interface CardCache {
	/** The PNG of a card. */
	readonly get: (card: Card) => Promise<Buffer>;
	/** How many cards were asked for, and how many of them had to be drawn. */
	readonly counts: () => { readonly asked: number; readonly drawn: number };
	/** Throws away what was not asked for since a time (milliseconds since 1970). */
	readonly prune: (since: number) => void;
}

/** How large a card may be, in bytes: some who show links take no larger pictures. */
export const CARD_BYTES = 60_000;

const SEAL = 32;

/**
 * Keep the cards that were drawn, each under a name made from all that decides what it shows: a card that has not
 * changed is never drawn twice. Builds may run side by side; a file that is damaged is drawn anew.
 *
 * @param folder - where they are kept; made when needed
 * @param drawer - what draws those that are missing
 */
export function openCardCache(folder: string, drawer: CardDrawer): CardCache {
	let [asked, drawn] = [0, 0];
	return {
		get: async (card) => {
			asked++;
			const path = join(folder, `${drawer.keyOf(card)}.png`);
			const kept = readKept(path);
			if (kept) return kept;
			drawn++;
			const png = await drawSmall(drawer, card);
			mkdirSync(folder, { recursive: true });
			writeFileSync(`${path}.${String(process.pid)}`, seal(png));
			renameSync(`${path}.${String(process.pid)}`, path);
			return png;
		},
		counts: () => ({ asked, drawn }),
		prune: (since) => {
			for (const name of readdirSync(folder)) {
				if (statSync(join(folder, name)).mtimeMs < since) rmSync(join(folder, name), { force: true });
			}
		},
	};
}

/** Dense writing in small print can take more than its bytes: then the title says it all. */
async function drawSmall(drawer: CardDrawer, card: Card): Promise<Buffer> {
	const png = await drawer.draw(card);
	if (png.length <= CARD_BYTES || card.line === undefined) return png;
	const { line: _, ...rest } = card;
	return drawer.draw(rest);
}

/** Behind the picture stands its fingerprint (SHA-256): programs that show it do not mind, and whatever damage it took is found. */
function seal(png: Buffer): Buffer {
	return Buffer.concat([png, createHash('sha256').update(png).digest()]);
}

/** What is used is marked as new. */
function readKept(path: string): Buffer | undefined {
	try {
		const file = readFileSync(path);
		const png = file.subarray(0, Math.max(0, file.length - SEAL));
		if (!seal(png).equals(file)) return undefined;
		const now = new Date();
		utimesSync(path, now, now);
		return png;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
