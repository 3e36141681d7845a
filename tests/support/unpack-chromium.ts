import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

/** A browser out of a package. */
export interface UnpackedChromium {
	readonly path: string;
	/** What it needs in its environment, besides what is there. */
	readonly env: Readonly<Record<string, string>>;
}

const home = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const cache = join(home, '../../.cache/backgrounder');

/**
 * Unpack the Chromium of the package `@sparticuz/chromium` (Linux, x64), once for each version of it. It brings the
 * libraries and a font with it that a bare machine lacks.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
	const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) await unpackTo(folder);
	const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':');
	return {
		path: join(folder, 'chromium'),
		env: { LD_LIBRARY_PATH: libraries, ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: join(folder, 'fonts.conf') }) },
	};
}

/** Takes its place under its name only when it is whole: another run may be doing the same, or be ended midway. */
async function unpackTo(folder: string): Promise<void> {
	mkdirSync(cache, { recursive: true });
	const unfinished = mkdtempSync(`${folder}-`);
	await withTemporaryFolder(unfinished, () =>
		Promise.all(['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(home, 'bin', name)))),
	);
	writeFileSync(
		join(unfinished, 'fonts.conf'),
		`<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
	);
	try {
		renameSync(unfinished, folder);
	} catch (error) {
		rmSync(unfinished, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
}

/** The package unpacks into the system's folder for temporary files, and into no other. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		await work();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}
