import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../src/offline/write-worker.ts';

/** How one version of a site differs from another. */
export interface Edit {
	/** Words that stand in the fingerprint of the stylesheet, and so in every page. */
	readonly style?: string;
	/** What is added to the title of pages. */
	readonly titles?: Readonly<Record<string, string>>;
	/** HTML that is put before all else into pages. */
	readonly beginnings?: Readonly<Record<string, string>>;
	/** Files that are added: text, or bytes. */
	readonly files?: Readonly<Record<string, string | Buffer>>;
	/** How many bytes are kept whole; 0 for a large site. */
	readonly most?: number;
}

/**
 * Make another version of a built site, with the service worker of a build.
 *
 * @param site - the folder of the built site
 * @param target - the folder to make
 */
export async function makeVersion(site: string, target: string, edit: Edit): Promise<string> {
	const { style, titles = {}, beginnings = {}, files = {}, most } = edit;
	cpSync(site, target, { recursive: true });
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(target, path, '..'), { recursive: true });
		writeFileSync(join(target, path), content);
	}
	const old = readdirSync(join(target, 'assets')).find((name) => /^site\..*\.css$/.test(name)) ?? '';
	const fresh = style === undefined ? old : `site.${style}.css`;
	renameSync(join(target, 'assets', old), join(target, 'assets', fresh));
	const pages = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
	for (const path of pages) {
		const html = readFileSync(join(target, path), 'utf8').replaceAll(old, fresh);
		const titled = html.replace('<title>', () => (path in titles ? `<title>${titles[path]} ` : '<title>'));
		writeFileSync(
			join(target, path),
			titled.replace(/<main[^>]*>/, (main) => main + (beginnings[path] ?? '')),
		);
	}
	await writeWorker(target, 'src/browser', most);
	return target;
}
