import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

const machine = (over: Partial<Machine>): Machine => ({ platform: 'darwin', arch: 'arm64', env: {}, exists: () => false, ...over });

describe('findBrowser', () => {
	it('takes what CHROME_PATH names before all else', async () => {
		const here = machine({ env: { CHROME_PATH: '/my/chrome' }, exists: () => true });
		expect(await findBrowser(here)).toEqual({ path: '/my/chrome' });
	});

	it('says so when CHROME_PATH names no file', async () => {
		await expect(findBrowser(machine({ env: { CHROME_PATH: '/my/chrome' } }))).rejects.toThrow('CHROME_PATH is /my/chrome');
	});

	it.each([
		['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
		['linux', {}, '/usr/bin/chromium'],
	] as const)('finds an installed one on %s', async (platform, env, path) => {
		expect(await findBrowser(machine({ platform, env, exists: (candidate) => candidate === path }))).toEqual({ path });
	});

	it('says what to do when there is none', async () => {
		await expect(findBrowser(machine({ platform: 'win32' }))).rejects.toThrow(
			/Install Chrome.*CHROME_PATH.*npx playwright-core install chromium/,
		);
	});
});
