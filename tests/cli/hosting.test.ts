import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostingCommand } from '../../src/cli/hosting.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

let folder: TestFolder;
const said = { out: '', error: '' };

beforeEach(() => {
	folder = makeFolder({ 'dist/_headers': "/*\n  Content-Security-Policy: default-src 'none'\n", 'there.conf': 'mine' });
	Object.assign(said, { out: '', error: '' });
	vi.spyOn(console, 'log').mockImplementation((text: string) => {
		said.out += text;
	});
	vi.spyOn(console, 'error').mockImplementation((text: string) => {
		said.error += text;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	folder.remove();
});

const run = (args: string, env: NodeJS.ProcessEnv = {}): 0 | 1 | 2 => hostingCommand(folder.root, args.split(' '), env);

describe('hosting', () => {
	it('writes a new file, and says nothing', () => {
		expect(run('nginx --folder /srv/site --host example.net --out site.conf')).toBe(0);
		expect(folder.read('site.conf')).toMatch(/server_name example\.net;\n\troot "\/srv\/site";/);
		expect(said).toEqual({ out: '', error: '' });
	});

	it('writes to the standard output without one, for the host of the site’s address', () => {
		expect(run('caddy', { SITE_URL: 'https://example.com/news/' })).toBe(0);
		expect(said.out).toMatch(/^example\.com \{\n/);
	});

	it.each([
		[1, 'nginx --out there.conf', /there\.conf is there already/],
		[1, 'nginx --out none/site.conf', /its folder is not/],
		[1, 'caddy --certificate /etc/live', /by itself/],
		[2, 'apache', /Usage: npm run hosting/],
		[2, 'nginx caddy', /Usage: npm run hosting/],
		[2, 'nginx --prot 80', /Usage: npm run hosting/],
		[2, 'nginx --out', /Usage: npm run hosting/],
	])('ends with %i for %s, and says why', (status, args, words) => {
		expect(run(args)).toBe(status);
		expect(said.error).toMatch(words);
		expect(said.out).toBe('');
		expect(folder.read('there.conf')).toBe('mine');
	});
});
