import { execFileSync } from 'node:child_process';
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
import { listFiles } from '../support/list-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPolicies } from '../support/read-built-policy.ts';
import { PAGES_READ, readWithBrowser } from '../support/read-with-browser.ts';
import { hasProgram } from '../support/run-server.ts';

const site = inject('realSite');
const ARTICLE = 'articles/putin-in-beijing.html';
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

describe('the policy', () => {
	it.each(PAGES_READ)('of the host and of %s has nothing that Google’s evaluator finds grave', (path) => {
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
		expect(await readWithBrowser(browser, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)).toEqual([]);
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
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
		expect(await readWithBrowser(browser, `${pathToFileURL(join(folder, 'site')).href}/`)).toEqual([]);
	});

	it('can be opened by other programs', () => {
		if (!hasProgram('python3', '--version')) return expect(hasProgram('python3', '--version')).toBe(false);
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
