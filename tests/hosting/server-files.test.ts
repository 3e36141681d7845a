import { describe, expect, it } from 'vitest';
import { hostHeaders } from '../../src/hosting/host-headers.ts';
import { SERVERS } from '../../src/hosting/server-files.ts';
import { writeStartPage } from '../../src/hosting/start-page.ts';
import { readPolicy, writeHeadersFile } from '../../src/hosting/write-headers-file.ts';

const POLICY = "default-src 'none'; style-src 'self'";

describe('files for hosts', () => {
	it.each(Object.keys(SERVERS) as (keyof typeof SERVERS)[])('tell %s every header and how long to keep what', (name) => {
		const text = SERVERS[name]({ folder: '/srv/my "site"', host: 'example.org', policy: POLICY });
		const { always, caching } = hostHeaders(POLICY);
		for (const [header, value] of always) {
			expect(text).toContain(`${header} `);
			expect(text).toContain(` "${value}"`);
		}
		for (const { value } of caching) expect(text).toContain(`"${value}"`);
		expect(text).toContain('"/srv/my \\"site\\""');
		expect(text).toContain('example.org');
	});

	it('tell nginx of a certificate where there is one, and lead those who come without TLS to it', () => {
		const site = { folder: '/srv/site', host: 'example.org', policy: POLICY };
		const [plain, secure] = [SERVERS.nginx(site), SERVERS.nginx({ ...site, certificate: '/etc/live/example.org' })];
		expect([plain, secure].map((text) => text.match(/^\tlisten 80;/gm)?.length)).toEqual([1, 1]);
		expect([plain, secure].map((text) => text.includes('listen 443 ssl'))).toEqual([false, true]);
		expect(secure).toContain('return 301 https://example.org$request_uri;');
		expect(secure).toContain('ssl_certificate_key "/etc/live/example.org/privkey.pem";');
	});

	it('say it to hosts that read a file, once for each address', () => {
		const text = writeHeadersFile(POLICY);
		expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/*', '/assets/*']);
		expect(text.match(/Cache-Control/g)).toHaveLength(1);
		expect(readPolicy(text)).toBe(POLICY);
	});

	it('escape the words of a site on the page that opens it', () => {
		const page = writeStartPage({
			title: 'A & <b>',
			tagline: 'T',
			locale: 'en',
			folder: 'site',
			stylesheet: 'assets/a.css',
			url: 'https://x.org/?a&b',
		});
		expect(page).toContain('<h1>A &amp; &lt;b></h1>');
		expect(page).toContain('href="https://x.org/?a&amp;b"');
	});
});
