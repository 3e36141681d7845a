import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Make a failed build lose nothing: Astro writes into `.staging/`, which takes the place of `dist/` once it is whole.
 * Keep it last among the integrations, so that nothing is written after the swap.
 *
 * @returns an integration for `astro.config.ts`
 */
export function stagedOutput(): AstroIntegration {
	let staging = '';
	let target = '';
	return {
		name: 'staged-output',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				staging = join(dirname(target), '.staging');
				restoreFolder(target);
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
			},
			'astro:build:done': () => replaceFolder(target, staging),
		},
	};
}

/**
 * Put a new folder in the place of an old one, by renaming. Both must lie on one disk.
 *
 * @param target - the folder to replace; it need not exist
 * @param staging - the folder that takes its place
 * @throws when that cannot be done; the old folder is where it was
 */
export function replaceFolder(target: string, staging: string): void {
	const old = setAside(target);
	rmSync(old, { recursive: true, force: true });
	if (existsSync(target)) renameSync(target, old);
	try {
		renameSync(staging, target);
	} catch (error) {
		restoreFolder(target);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/**
 * Mend a replacement that was cut off between its two renames.
 *
 * @param target - the folder that was to be replaced
 */
export function restoreFolder(target: string): void {
	const old = setAside(target);
	if (existsSync(old) && !existsSync(target)) renameSync(old, target);
}

function setAside(target: string): string {
	return join(dirname(target), '.staging-old');
}
