import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressFolder } from '../../src/cli/compress.ts';
import { packSite } from '../../src/cli/package.ts';
import { hostHeaders } from '../../src/hosting/host-headers.ts';
import { SERVERS } from '../../src/hosting/server-files.ts';
import { listFiles } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPolicies } from '../support/read-built-policy.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
const PAGES = [ARTICLE, 'timeline.html', 'people/xi-jinping.html', 'a-z.html', 'index.html'];
const { host: policy } = readPolicies(site, ARTICLE);
let browser: Browser;
let scratch: string;

beforeAll(async () => {
	browser = await openBrowser();
	scratch = mkdtempSync(join(tmpdir(), 'backgrounder-hosting-'));
});
afterAll(async () => {
	await browser.close();
	rmSync(scratch, { recursive: true, force: true });
});

/** Opens pages, turns to the search, and gathers all that a policy refuses or that is missing. */
async function read(root: string): Promise<readonly string[]> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
	page.on('response', (response) => response.status() >= 400 && troubles.push(`${String(response.status())} ${response.url()}`));
	for (const path of PAGES) {
		await page.goto(`${root}${path}`, { waitUntil: 'load' });
		const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
		if (ground === '') troubles.push(`${path} has no style`);
	}
	await page.goto(`${root}${ARTICLE}?q=putin`);
	await page.locator('.results a').first().waitFor();
	await context.close();
	return troubles;
}

describe('the policy', () => {
	it.each(PAGES)('of the host and of %s has nothing that Google’s evaluator finds grave', (path) => {
		for (const text of Object.values(readPolicies(site, path))) {
			const findings = new CspEvaluator(new CspParser(text).csp).evaluate();
			expect(text).toContain("default-src 'none'");
			expect(
				findings.filter(({ severity }) => severity <= Severity.MEDIUM).map(({ directive, description }) => `${directive}: ${description}`),
			).toEqual(
				// The page itself allows its own styles alone, by their hashes.
				[],
			);
		}
	});

	it('of the host lets every page work', async () => {
		const { always } = hostHeaders(policy);
		const server = createServer((request, response) => {
			const path = join(site, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
			const file = path.endsWith('/') ? `${path}index.html` : path;
			for (const [name, value] of always) response.setHeader(name, value);
			const types: Record<string, string> = {
				html: 'text/html',
				css: 'text/css',
				js: 'text/javascript',
				svg: 'image/svg+xml',
				woff2: 'font/woff2',
				png: 'image/png',
			};
			response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
			if (existsSync(file)) response.end(readFileSync(file));
			else response.writeHead(404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		expect(await read(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)).toEqual([]);
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
});

/** Runs a server until the test has ended. */
async function withServer(start: () => ChildProcess, url: string, test: () => Promise<void>): Promise<void> {
	const child = start();
	try {
		await expect
			.poll(
				() =>
					fetch(url).then(
						({ status }) => status,
						() => 0,
					),
				{ timeout: 20_000 },
			)
			.toBe(200);
		await test();
	} finally {
		child.kill();
		await new Promise((resolve) =>
			child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined),
		);
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;

describe('a host', () => {
	it.skipIf(!has('python3', '--version'))('python3 -m http.server serves the site as it is', async () => {
		const port = await freePort();
		const url = `http://127.0.0.1:${String(port)}/`;
		const start = (): ChildProcess =>
			spawn('python3', ['-m', 'http.server', '-b', '127.0.0.1', '-d', site, String(port)], { stdio: 'ignore' });
		await withServer(start, url, async () => expect(await read(url)).toEqual([]));
	});

	// CI's machines have no nginx; where it is, it is asked.
	it.skipIf(!has('nginx', '-v'))('nginx serves the site by the configuration that is written for it, with its headers', async () => {
		const folder = join(scratch, 'nginx-site');
		cpSync(site, folder, { recursive: true });
		compressFolder(folder);
		const port = await freePort();
		const server = SERVERS.nginx({ folder, host: '127.0.0.1', policy })
			.replaceAll('listen [::]:80;', '')
			.replace('listen 80;', `listen 127.0.0.1:${String(port)};`);
		const root = join(scratch, 'nginx');
		mkdirSync(root);
		const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/${name};`).join(' ');
		writeFileSync(
			join(root, 'nginx.conf'),
			`user root; daemon off; pid ${root}/pid; error_log ${root}/error.log; events {} http { access_log off; ${paths}\n${server}\n}`,
		);
		const url = `http://127.0.0.1:${String(port)}/`;
		await withServer(
			() => spawn('nginx', ['-c', join(root, 'nginx.conf'), '-p', root], { stdio: 'ignore' }),
			url,
			async () => {
				expect(await read(url)).toEqual([]);
				const get = (path: string) => fetch(`${url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
				const article = await get(ARTICLE);
				for (const [name, value] of hostHeaders(policy).always) expect([name, article.headers.get(name)]).toEqual([name, value]);
				expect(article.headers.get('content-encoding')).toBe('gzip');
				expect(article.headers.get('content-type')).toBe('text/html; charset=utf-8');
				expect(article.headers.get('cache-control')).toBe('public, max-age=300');
				const style = listFiles(site).find((file) => /^assets\/site\./.test(file)) ?? '';
				expect((await get(style)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
				expect((await get('service-worker.js')).headers.get('cache-control')).toBe('no-cache');
				expect((await get('site.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/);
				expect((await get('people/xi-jinping')).status).toBe(200);
				const missing = await get('nowhere.html');
				expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
				expect(missing.headers.get('content-security-policy')).toBe(policy);
				expect((await get('_headers')).status).toBe(404);
			},
		);
	});
});

describe('Caddy', () => {
	it.skipIf(!has('caddy', 'version'))('serves the site by the configuration that is written for it, with its headers', async () => {
		const folder = join(scratch, 'caddy-site');
		cpSync(site, folder, { recursive: true });
		compressFolder(folder);
		const port = await freePort();
		const url = `http://127.0.0.1:${String(port)}/`;
		const file = join(scratch, 'Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n}\n${SERVERS.caddy({ folder, host: `http://127.0.0.1:${String(port)}`, policy })}`);
		await withServer(
			() =>
				spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env: { ...process.env, HOME: scratch } }),
			url,
			async () => {
				expect(await read(url)).toEqual([]);
				const get = (path: string) => fetch(`${url}${path}`, { headers: { 'accept-encoding': 'br' } });
				const article = await get(ARTICLE);
				for (const [name, value] of hostHeaders(policy).always) expect([name, article.headers.get(name)]).toEqual([name, value]);
				expect(article.headers.get('content-encoding')).toBe('br');
				expect(article.headers.get('cache-control')).toBe('public, max-age=300');
				const style = listFiles(site).find((path) => /^assets\/site\./.test(path)) ?? '';
				expect((await get(style)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
				expect((await get('service-worker.js')).headers.get('cache-control')).toBe('no-cache');
				const missing = await get('nowhere.html');
				expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
				expect((await get('_headers')).status).toBe(404);
				expect((await get('people/xi-jinping')).status).toBe(200);
			},
		);
	});
});

describe('the packed site', () => {
	it('has the same bytes every time, and opens from a folder', async () => {
		const [first, second] = [join(scratch, 'a.zip'), join(scratch, 'b.zip')];
		const count = packSite(site, first, undefined);
		expect(packSite(site, second, undefined)).toBe(count);
		const bytes = readFileSync(first);
		expect(bytes.equals(readFileSync(second))).toBe(true);
		const files = unzipSync(bytes);
		expect(Object.keys(files)).toHaveLength(count);
		expect(Object.keys(files).sort()).toEqual(['start-here.html', ...listFiles(site).map((file) => `site/${file}`)].sort());
		const folder = join(scratch, 'unpacked');
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		const page = await browser.newPage();
		await page.goto(pathToFileURL(join(folder, 'start-here.html')).href);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).not.toBe('');
		await page.getByRole('link', { name: 'Open the site' }).click();
		expect(await page.title()).toMatch(/^Backgrounder/);
		await page.close();
		expect(await read(`${pathToFileURL(join(folder, 'site')).href}/`)).toEqual([]);
	});

	it('can be opened by other programs', () => {
		if (!has('python3', '--version')) return expect(has('python3', '--version')).toBe(false);
		const zip = join(scratch, 'c.zip');
		packSite(site, zip, 'https://example.org/');
		expect(
			execFileSync('python3', ['-c', 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())', zip], {
				encoding: 'utf8',
			}).trim(),
		).toBe('None');
	});
});

describe('compressed files', () => {
	it('stand beside the texts that gain by it, and are those texts', () => {
		const folder = join(scratch, 'compressed');
		cpSync(site, folder, { recursive: true });
		expect(compressFolder(folder)).toBeGreaterThan(80);
		const html = readFileSync(join(folder, ARTICLE));
		const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `${ARTICLE}.${ending}`)));
		expect(brotliDecompressSync(br ?? '').equals(html)).toBe(true);
		expect(gunzipSync(gz ?? '').equals(html)).toBe(true);
		expect(listFiles(folder).filter((file) => /\.(woff2|png|epub)\.(br|gz)$/.test(file))).toEqual([]);
	});
});
