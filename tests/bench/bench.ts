import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockPermalinks } from '../../src/cli/permalinks.ts';
import { generateCorpus } from './generate-corpus.ts';

/** What one cold build cost. */
interface Figures {
	readonly articles: number;
	readonly cpuSeconds: number;
	readonly peakMegabytes: number;
	readonly kilobytesPerArticle: number;
}

const ROOT = join(import.meta.dirname, '../..');
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);

const rows: Figures[] = [];
for (const articles of SIZES.length > 0 ? SIZES : [30, 300, 1000, 3000]) {
	rows.push(await measure(articles));
	console.log(line(rows.at(-1) as Figures));
}
const [first, last] = [rows.find((row) => row.articles >= 300), rows.at(-1)];
if (first && last && first !== last) {
	const exponent = Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.articles / first.articles);
	console.log(`cost grows with articles to the power of ${exponent.toFixed(2)} from ${String(first.articles)} to ${String(last.articles)}`);
}

async function measure(articles: number): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
	try {
		for (const name of ['src', 'public', 'node_modules', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
			symlinkSync(join(ROOT, name), join(folder, name));
		}
		const size = { articles, wordsPerArticle: 950, mentionsPerArticle: 25, entities: Math.ceil(articles / 5) };
		for (const { path, value } of generateCorpus(size)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), value);
		}
		lockPermalinks(folder, '2026-01-01');
		const { cpuSeconds, peakMegabytes } = await runBuild(folder);
		const bytes = folderSize(join(folder, 'dist'));
		return { articles, cpuSeconds, peakMegabytes, kilobytesPerArticle: bytes / articles / 1000 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function runBuild(folder: string): Promise<Pick<Figures, 'cpuSeconds' | 'peakMegabytes'>> {
	return new Promise((resolve, reject) => {
		const child = fork(join(import.meta.dirname, 'measured-build.ts'), {
			...{ cwd: folder, env: { ...process.env, NODE_ENV: 'production' }, silent: true },
		});
		child.on('message', (figures) => resolve(figures as Pick<Figures, 'cpuSeconds' | 'peakMegabytes'>));
		child.on('exit', (code) => reject(new Error(`The build ended with exit code ${String(code)}`)));
	});
}

function folderSize(folder: string): number {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

function line({ articles, cpuSeconds, peakMegabytes, kilobytesPerArticle }: Figures): string {
	const figure = (value: number, digits: number, unit: string): string => `${value.toFixed(digits)} ${unit}`;
	return [
		`${String(articles).padStart(5)} articles`,
		figure(cpuSeconds, 1, 'CPU s').padStart(12),
		figure(peakMegabytes, 0, 'MB peak').padStart(13),
		figure(kilobytesPerArticle, 1, 'kB of output per article').padStart(30),
	].join('');
}
