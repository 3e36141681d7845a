import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What shrinks; pictures, fonts, books and packed files are compressed already. */
const TEXTS = /\.(?:html|css|js|json|svg|xml|txt|ics|csv|bib|webmanifest)$/;
/** Smaller files gain nothing, in bytes. */
const LEAST = 1_000;

/**
 * Write `.br` and `.gz` beside every text of a built site, for hosts that send them as they are.
 *
 * @returns how many files got both
 */
export function compressFolder(folder: string): number {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXTS.test(path));
	let count = 0;
	for (const path of paths) {
		const bytes = readFileSync(join(folder, path));
		if (bytes.length < LEAST) continue;
		const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
		writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }));
		writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
		count++;
	}
	return count;
}
