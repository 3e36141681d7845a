import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser to start. */
export interface FoundBrowser {
	readonly path: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** What a search for a browser looks at. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly arch: string;
	readonly env: NodeJS.ProcessEnv;
	readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, arch: process.arch, env: process.env, exists: existsSync };

/**
 * Find a browser of the Chromium family. What `CHROME_PATH` names comes first. Then, on Linux (x64), the one of the lock
 * file, so that every such machine tests with the same browser; elsewhere an installed one, then Playwright's own.
 *
 * @param machine - left out: this one
 * @throws an error that says what to do when there is none, or when `CHROME_PATH` names no file
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
	const { platform, arch, env, exists } = machine;
	const named = env.CHROME_PATH;
	if (named) {
		if (exists(named)) return { path: named };
		throw new Error(`CHROME_PATH is ${named}, where there is no file. Let it name a Chrome, Chromium or Edge, or unset it.`);
	}
	if (platform === 'linux' && arch === 'x64') return unpackChromium();
	const path = [...installedAt(machine), chromium.executablePath()].find((candidate) => candidate !== '' && exists(candidate));
	if (path !== undefined) return { path };
	throw new Error(
		'No browser was found. Install Chrome, Chromium or Edge, or let CHROME_PATH name one, or fetch one: npx playwright-core install chromium',
	);
}

/** Where browsers of the Chromium family lie when they are installed; most of the files are not there. */
export function installedBrowsers(): readonly string[] {
	return installedAt(thisMachine);
}

function installedAt({ platform, env }: Machine): readonly string[] {
	if (platform === 'darwin') {
		const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
		return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
			names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
		);
	}
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
		return ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
			(program) => folders.map((folder) => join(folder, program)),
		);
	}
	return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => [
		`/usr/bin/${name}`,
		`/usr/local/bin/${name}`,
		`/snap/bin/${name}`,
	]);
}
