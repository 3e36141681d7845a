import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { lockRevisions } from '../support/make-lock.ts';

const cli = (name: string): string => join(process.cwd(), 'src/cli', `${name}.ts`);
const running: ReturnType<typeof spawn>[] = [];

afterEach(() => {
	for (const child of running.splice(0)) child.kill();
});

interface Command {
	readonly output: () => string;
	readonly ended: Promise<number | null>;
	readonly says: (words: RegExp) => Promise<void>;
}

function run(name: string, folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Command {
	const child = spawn(process.execPath, [cli(name), ...args], { cwd: folder, env: { ...process.env, ...env } });
	running.push(child);
	let output = '';
	const listeners = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			for (const listener of listeners) listener();
		});
	}
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	const says = (words: RegExp): Promise<void> =>
		new Promise((resolve, reject) => {
			const check = (): void => {
				if (words.test(output)) resolve();
			};
			listeners.add(check);
			check();
			void ended.then(() => reject(new Error(`It ended without saying ${String(words)}:\n${output}`)));
		});
	return { output: () => output, ended, says };
}

function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'backgrounder-commands-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

const GOOD = '---\ntitle: A\ndescription: B\nlanguage: en\ndate: 2024\n---\n\nText.\n';
const LOCK = formatLock(lockRevisions('Text.').lock, 'a.md');

describe('check', () => {
	it.each([
		['0 for clean content', { 'content/articles/a.md': GOOD, 'content/articles/a.permalinks.yaml': LOCK }, 0, /nothing to mend/],
		['1 for a text that is not locked', { 'content/articles/a.md': GOOD }, 1, /npm run permalinks/],
		['1 for errors', { 'content/articles/a.md': GOOD.replace('2024', 'soon') }, 1, /content\/articles\/a\.md:5:7/],
		['2 when there is nothing to check', {}, 2, /no Markdown files/],
	] as const)('exits with %s', async (_, files, status, words) => {
		const check = run('check', folderWith(files));
		expect(await check.ended).toBe(status);
		expect(check.output()).toMatch(words);
	});
});

describe('check, for an address of the site that is none', () => {
	it('exits with 2, and says what to write', async () => {
		const check = run('check', folderWith({ 'content/articles/a.md': GOOD }), [], { SITE_URL: 'example.org' });
		expect(await check.ended).toBe(2);
		expect(check.output()).toMatch(/SITE_URL is `example\.org`[\s\S]*https:\/\/example\.org\/news\//);
		expect(check.output()).not.toMatch(/^\s+at /m);
	});
});

describe('serve', () => {
	const site = { 'dist/index.html': 'first page', 'dist/404.html': 'nothing here' };

	it('prints its address and serves dist', async () => {
		const serve = run('serve', folderWith(site), [], { PORT: '0' });
		await serve.says(/http:\/\/127\.0\.0\.1:\d+\//);
		const [address = ''] = /http:\S+/.exec(serve.output()) ?? [];
		expect(await (await fetch(address)).text()).toBe('first page');
		const missing = await fetch(`${address}missing.html`);
		expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
	});

	it('says when the port is in use', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => other.once('listening', resolve));
		const { port } = other.address() as AddressInfo;
		const serve = run('serve', folderWith(site), ['--port', String(port)]);
		expect(await serve.ended).toBe(1);
		expect(serve.output()).toMatch(new RegExp(`Port ${String(port)} is in use`));
		expect(serve.output()).not.toMatch(/^\s+at /m);
		other.close();
	});

	it('says when there is no site yet', async () => {
		const serve = run('serve', folderWith({}), ['--port', '0']);
		expect(await serve.ended).toBe(1);
		expect(serve.output()).toContain('npm run build');
	});
});
