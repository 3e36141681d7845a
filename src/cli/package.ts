import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { writeStartPage } from '../hosting/start-page.ts';
import { siteConfig } from '../site.config.ts';
import { createSlugger } from '../text/slug.ts';
import { buildDist } from './build.ts';
import { endWithNotice, readArguments } from './read-arguments.ts';
import { readSiteUrl } from './read-site-url.ts';

/** The folder of the site in the packed file. */
const FOLDER = 'site';
/** The first day that a zip file can name: the same content gives the same bytes. */
const DAY = new Date(1980, 0, 1);

/**
 * Pack a built site into one file, with a page that says how to open it. Files are read and written one by one.
 *
 * @param dist - the folder of the built site
 * @param target - the file to write
 * @param url - the address of the site, when it has one
 * @returns how many files are in it
 */
export function packSite(dist: string, target: string, url: string | undefined): number {
	const all = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = all.map(({ parentPath, name }) =>
		join(parentPath, name)
			.slice(dist.length + 1)
			.replaceAll('\\', '/'),
	);
	const files = paths.filter((path) => !/\.(?:br|gz)$/.test(path)).sort((a, b) => (a < b ? -1 : 1));
	const stylesheet = files.find((path) => /^assets\/site\..*\.css$/.test(path)) ?? '';
	const start = writeStartPage({ ...siteConfig, folder: FOLDER, stylesheet, url });
	const out = openSync(target, 'w');
	try {
		const zip = new Zip((error, chunk) => {
			if (error) throw error;
			writeSync(out, chunk);
		});
		const add = (path: string, bytes: Uint8Array): void => {
			const file = new ZipDeflate(path, { level: 9 });
			file.mtime = DAY;
			zip.add(file);
			file.push(bytes, true);
		};
		add('start-here.html', new TextEncoder().encode(start));
		for (const path of files) add(`${FOLDER}/${path}`, readFileSync(join(dist, path)));
		zip.end();
	} finally {
		closeSync(out);
	}
	return files.length + 1;
}

if (import.meta.main) {
	const wanted = readArguments(process.argv.slice(2), { usage: 'npm run package' });
	const root = process.cwd();
	const name = `${createSlugger()(siteConfig.title)}.zip`;
	if ('notice' in wanted) endWithNotice(wanted);
	else if (await buildDist(root))
		console.log(
			`Packed ${String(packSite(join(root, 'dist'), join(root, name), readSiteUrl(process.env, siteConfig.url).url))} files into ${name}.`,
		);
	else process.exitCode = 1;
}
