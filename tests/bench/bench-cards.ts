import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCardCache } from '../../src/cards/card-cache.ts';
import { createCardDrawer } from '../../src/cards/draw-card.ts';
import { makeCard } from '../support/make-card.ts';

const NAMES = [
	'Xi Jinping',
	'Владимир Путин',
	'中国国家主席习近平',
	'محمود عباس',
	'An article with a title of the usual length, and then some',
];
const CARDS = Array.from({ length: 60 }, (_, index) => makeCard(`${NAMES[index % NAMES.length] ?? ''} ${String(index)}`));

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-cards-'));
try {
	const cold = await measure();
	const warm = await measure();
	for (const [name, { drawn, cpu, wall, bytes }] of Object.entries({ cold, warm })) {
		const [least, most] = [Math.min(...bytes), Math.max(...bytes)];
		const sizes = `${(least / 1000).toFixed(1)} to ${(most / 1000).toFixed(1)} kB each`;
		console.log(`${name}: 60 cards, ${String(drawn)} drawn, ${cpu.toFixed(2)} CPU s, ${wall.toFixed(2)} s, ${sizes}`);
	}
	if (cold.drawn !== 60 || warm.drawn !== 0) process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Asks for all cards as a build does, one after the other, with nothing of an earlier run in memory. */
async function measure(): Promise<{ drawn: number; cpu: number; wall: number; bytes: readonly number[] }> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	const cache = openCardCache(folder, createCardDrawer(process.cwd()));
	const bytes: number[] = [];
	for (const card of CARDS) bytes.push((await cache.get(card)).length);
	const { user, system } = process.cpuUsage(used);
	return { drawn: cache.counts().drawn, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000, bytes };
}
