import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { ContentError } from '../content-error.ts';
import { compressFolder } from './compress.ts';
import { endWithNotice, readArguments } from './read-arguments.ts';

/**
 * Build the site into `dist/` and say what came of it. Content with errors is told by its report alone and leaves
 * `dist/` as it was.
 *
 * @param root - the project's folder
 * @returns whether the site was built
 * @throws whatever else goes wrong in a build
 */
export async function buildDist(root: string): Promise<boolean> {
	const start = performance.now();
	try {
		await build({ root, logLevel: 'warn' });
	} catch (error) {
		if (!isContentError(error)) throw error;
		console.error(`${error.report}\n\nNothing was built: dist/ is as it was.`);
		return false;
	}
	const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(isPage);
	console.log(`Built ${String(pages.length)} pages into dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
	return true;
}

/** An article in one file is to be taken along, and no page. */
function isPage(file: string): boolean {
	return file.endsWith('.html') && !file.endsWith('.single.html');
}

/** Vite bundles the class that the gate throws, so it is another one than ours: `instanceof` would not know it. */
function isContentError(error: unknown): error is ContentError {
	return error instanceof Error && error.name === 'ContentError' && 'report' in error;
}

if (import.meta.main) {
	const wanted = readArguments(process.argv.slice(2), {
		usage: 'npm run build -- [--compress]',
		options: { compress: { type: 'boolean' } },
	});
	if ('notice' in wanted) endWithNotice(wanted);
	else {
		const root = process.cwd();
		const isBuilt = await buildDist(root);
		if (isBuilt && wanted.values.compress) console.log(`Compressed ${String(compressFolder(join(root, 'dist')))} of its files.`);
		process.exitCode = isBuilt ? 0 : 1;
	}
}
