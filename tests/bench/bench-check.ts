import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/cli/check.ts';
import { generateCorpus } from './generate-corpus.ts';

// What `npm run check` costs on made-up corpora of articles of real size: `npm run bench:check`, or with sizes of your own.

const SIZES = [250, 1000];
/** Issue: 1,000 articles in less than 10 s on two cores, and no faster growth than this power of their number. */
const LIMIT = { articles: 1000, wallSeconds: 10, exponent: 1.15 } as const;

interface Cost {
	readonly articles: number;
	readonly cpuSeconds: number;
	readonly wallSeconds: number;
	readonly peakMegabytes: number;
	readonly warnings: number;
}

async function measure(articles: number): Promise<Cost> {
	const root = mkdtempSync(join(tmpdir(), 'bench-check-'));
	try {
		const size = { articles, wordsPerArticle: 950, mentionsPerArticle: 25, entities: Math.ceil(articles / 5) };
		for (const { path, value } of generateCorpus(size)) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), value);
		}
		const [before, start] = [process.cpuUsage(), performance.now()];
		const { output } = await checkContent(['--format', 'json'], { root, cwd: root, env: {} });
		const { user, system } = process.cpuUsage(before);
		return {
			articles,
			cpuSeconds: (user + system) / 1e6,
			wallSeconds: (performance.now() - start) / 1000,
			peakMegabytes: process.resourceUsage().maxRSS / 1024,
			warnings: (JSON.parse(output) as readonly unknown[]).length,
		};
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** Each size in a process of its own: nothing is warm. */
function measureAlone(articles: number): Cost {
	const child = spawnSync(process.execPath, [import.meta.filename, '--one', String(articles)], { encoding: 'utf8' });
	if (child.status !== 0) throw new Error(child.stderr);
	return JSON.parse(child.stdout) as Cost;
}

function report(costs: readonly Cost[]): boolean {
	for (const { articles, cpuSeconds, wallSeconds, peakMegabytes, warnings } of costs) {
		const figures = [`${cpuSeconds.toFixed(1)} s CPU`, `${wallSeconds.toFixed(1)} s wall`, `${peakMegabytes.toFixed(0)} MB`];
		console.log(`${String(articles).padStart(6)} articles: ${figures.join(', ')}, ${String(warnings)} messages`);
	}
	const [first, last] = [costs[0], costs.at(-1)];
	if (!first || !last || first === last) return true;
	const exponent = Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.articles / first.articles);
	console.log(`The cost grows with the number of articles to the power of ${exponent.toFixed(2)} (limit ${String(LIMIT.exponent)}).`);
	return exponent <= LIMIT.exponent && costs.every((cost) => cost.articles > LIMIT.articles || cost.wallSeconds < LIMIT.wallSeconds);
}

const args = process.argv.slice(2);
if (args[0] === '--one') console.log(JSON.stringify(await measure(Number(args[1]))));
else if (!report((args.length > 0 ? args.map(Number) : SIZES).map(measureAlone))) process.exitCode = 1;
