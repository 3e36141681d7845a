import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressFolder } from '../../src/cli/compress.ts';
import { hostHeaders } from '../../src/hosting/host-headers.ts';
import { SERVERS } from '../../src/hosting/server-files.ts';
import { listFiles } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPolicies } from '../support/read-built-policy.ts';
import { readWithBrowser } from '../support/read-with-browser.ts';
import { configureNginx, freePort, hasProgram, withServer } from '../support/run-server.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
const MISSING = readFileSync(join(site, '404.html'), 'utf8');
const { host: policy } = readPolicies(site, ARTICLE);
// CI's machines have neither; where they are, they are asked.
const [noNginx, noCaddy] = [!hasProgram('nginx', '-v'), !hasProgram('caddy', 'version')];
let browser: Browser;
let scratch: string;
let folder: string;

beforeAll(async () => {
	browser = await openBrowser();
	scratch = mkdtempSync(join(tmpdir(), 'backgrounder-hosts-'));
	folder = join(scratch, 'a site');
	cpSync(site, folder, { recursive: true });
	compressFolder(folder);
	mkdirSync(join(folder, '.well-known/acme-challenge'), { recursive: true });
	writeFileSync(join(folder, '.well-known/acme-challenge/token'), 'it is ours');
});
afterAll(async () => {
	await browser.close();
	rmSync(scratch, { recursive: true, force: true });
});

/** Asks for what every host must answer, whatever it is. */
async function ask(url: string, encoding: 'br' | 'gzip'): Promise<void> {
	// No browser takes a service worker by a certificate that the test signed itself.
	expect((await readWithBrowser(browser, url)).filter((trouble) => !trouble.startsWith('An SSL certificate error'))).toEqual([]);
	const asked = await request.newContext({ ignoreHTTPSErrors: true });
	const get = async (path: string) => {
		const answer = await asked.get(`${url}${path}`, { headers: { 'accept-encoding': encoding }, maxRedirects: 0 });
		return { status: answer.status(), text: () => answer.text(), ...answer.headers() } as {
			status: number;
			text: () => Promise<string>;
		} & {
			readonly [name: string]: string;
		};
	};
	const always = Object.fromEntries(hostHeaders(policy).always.map(([name, value]) => [name.toLowerCase(), value]));
	const html = { 'content-type': 'text/html; charset=utf-8', ...always };
	expect(await get(ARTICLE)).toMatchObject({ status: 200, 'content-encoding': encoding, 'cache-control': 'public, max-age=300', ...html });
	const style = listFiles(site).find((file) => /^assets\/site\./.test(file)) ?? '';
	expect(await get(style)).toMatchObject({ status: 200, 'cache-control': 'public, max-age=31536000, immutable', ...always });
	expect(await get('service-worker.js')).toMatchObject({ 'cache-control': 'no-cache' });
	expect((await get('site.webmanifest'))['content-type']).toMatch(/^application\/manifest\+json/);
	expect((await get(ARTICLE.replace('html', 'bib')))['content-type']).toMatch(/^application\/x-bibtex/);
	expect((await get('people/xi-jinping')).status).toBe(200);
	// A folder has the same name.
	expect((await (await get('articles/putin-in-beijing')).text()) === readFileSync(join(site, ARTICLE), 'utf8')).toBe(true);
	const folderAsked = await get('people');
	expect([301, 308]).toContain(folderAsked.status);
	expect(folderAsked.location).toBe('/people/');
	for (const path of ['nowhere.html', 'people/gone.html', 'assets/gone.css', 'gone.bib', 'articles/', '_headers']) {
		const answer = await get(path);
		expect([path, answer]).toMatchObject([path, { status: 404, ...html }]);
		expect([path, answer['cache-control'] ?? '']).toEqual([path, '']);
		expect([path, (await answer.text()) === MISSING]).toEqual([path, true]);
	}
	await asked.dispose();
}

const nginx = (file: string) => spawn('nginx', ['-c', file, '-p', scratch], { stdio: 'ignore' });

describe('nginx', () => {
	it.skipIf(noNginx)('serves the site by the configuration that is written for it, behind what knows TLS', async () => {
		const port = await freePort();
		const file = configureNginx(scratch, SERVERS.nginx({ folder, host: '127.0.0.1', policy }), [port]);
		const url = `http://127.0.0.1:${String(port)}/`;
		await withServer(
			() => nginx(file),
			url,
			async () => {
				await ask(url, 'gzip');
			},
		);
	});

	it.skipIf(noNginx || !hasProgram('openssl', 'version'))('serves it by TLS, and leads there, where there is a certificate', async () => {
		const certificate = join(scratch, 'live');
		mkdirSync(certificate);
		const files = ['-keyout', join(certificate, 'privkey.pem'), '-out', join(certificate, 'fullchain.pem')];
		execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', ...files], {
			stdio: 'ignore',
		});
		const [plain, tls] = [await freePort(), await freePort()];
		const file = configureNginx(scratch, SERVERS.nginx({ folder, host: '127.0.0.1', policy, certificate }), [plain, tls]);
		const url = `http://127.0.0.1:${String(plain)}/`;
		await withServer(
			() => nginx(file),
			`${url}.well-known/acme-challenge/token`,
			async () => {
				const led = await fetch(`${url}people/?q=xi`, { redirect: 'manual' });
				expect([led.status, led.headers.get('location')]).toEqual([301, 'https://127.0.0.1/people/?q=xi']);
				await ask(`https://127.0.0.1:${String(tls)}/`, 'gzip');
			},
		);
	});
});

describe('Caddy', () => {
	it.skipIf(noCaddy)('serves the site by the configuration that is written for it', async () => {
		const url = `http://127.0.0.1:${String(await freePort())}`;
		const file = join(scratch, 'Caddyfile');
		writeFileSync(file, `{\n\tadmin off\n}\n${SERVERS.caddy({ folder, host: url, policy })}`);
		const start = () =>
			spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env: { ...process.env, HOME: scratch } });
		await withServer(start, `${url}/`, () => ask(`${url}/`, 'br'));
	});
});

describe('python3 -m http.server', () => {
	it.skipIf(!hasProgram('python3', '--version'))('serves the site as it is', async () => {
		const port = String(await freePort());
		const url = `http://127.0.0.1:${port}/`;
		await withServer(
			() => spawn('python3', ['-m', 'http.server', '-b', '127.0.0.1', '-d', site, port], { stdio: 'ignore' }),
			url,
			async () => expect(await readWithBrowser(browser, url)).toEqual([]),
		);
	});
});
