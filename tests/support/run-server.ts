import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * Run a server until a test has ended.
 *
 * @param start - starts it
 * @param url - what it answers with 200 once it runs
 */
export async function withServer(start: () => ChildProcess, url: string, test: () => Promise<void>): Promise<void> {
	const child = start();
	try {
		const status = (): Promise<number> =>
			fetch(url).then(
				(response) => response.status,
				() => 0,
			);
		await expect.poll(status, { timeout: 20_000 }).toBe(200);
		await test();
	} finally {
		child.kill();
		await new Promise((resolve) =>
			child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined),
		);
	}
}

/** A port of this machine at which nobody listens. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Whether a program is installed on this machine. */
export function hasProgram(name: string, flag: string): boolean {
	return spawnSync(name, [flag]).error === undefined;
}

/**
 * Give nginx a site, in a configuration of its own, at ports of its own.
 *
 * @param scratch - where its folder may be made
 * @param server - the site's configuration
 * @returns the path of the configuration
 */
export function configureNginx(scratch: string, server: string, ports: readonly [plain: number, tls?: number]): string {
	const root = mkdtempSync(join(scratch, 'nginx-'));
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${root}/${kind};`).join(' ');
	const own = server
		.replaceAll(/listen \[::\]:.*;/g, '')
		.replaceAll(/listen (80|443)\b/g, (_, port) => `listen 127.0.0.1:${String(ports[port === '80' ? 0 : 1])}`);
	const file = join(root, 'nginx.conf');
	writeFileSync(
		file,
		`user root; daemon off; pid ${root}/pid; error_log ${root}/error.log; events {} http { access_log off; ${paths}\n${own}\n}`,
	);
	return file;
}
