import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { configureNginx, freePort, hasProgram } from '../support/run-server.ts';

let copy: ProjectCopy;
let scratch: string;

beforeAll(() => {
	copy = copyProject();
	cpSync(inject('realSite'), copy.dist, { recursive: true });
	scratch = mkdtempSync(join(tmpdir(), 'backgrounder-commands-'));
});
afterAll(() => {
	copy.remove();
	rmSync(scratch, { recursive: true, force: true });
});

describe('the commands of the README for hosts', () => {
	const commands = [...readFileSync('README.md', 'utf8').matchAll(/`(npm run hosting -- \w+ [^`]+)`/g)].map(([, command]) => command ?? '');
	const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: copy.root, encoding: 'utf8' });

	it.each(commands)('%s: writes a file with the configuration alone, once', (command) => {
		const [, name = ''] = / --out ([\w.-]+)$/.exec(command) ?? [];
		// Nothing else is run here: it could write anywhere.
		expect(name, command).not.toBe('');
		expect(run(command)).toMatchObject({ status: 0, stderr: '' });
		const text = readFileSync(join(copy.root, name), 'utf8');
		expect(text).toContain('example.org');
		expect(text).not.toMatch(/^> /m);
		const again = run(command);
		expect(again.status).not.toBe(0);
		expect(again.stderr).toContain(`${name} is there already`);
		expect(readFileSync(join(copy.root, name), 'utf8')).toBe(text);
	});

	it.skipIf(!hasProgram('nginx', '-v'))('write what nginx takes', async () => {
		const file = configureNginx(scratch, readFileSync(join(copy.root, 'site.conf'), 'utf8'), [await freePort()]);
		expect(execFileSync('sh', ['-c', `nginx -t -c '${file}' 2>&1`], { encoding: 'utf8' })).toMatch(/syntax is ok[\s\S]*test is successful/);
	});

	it.skipIf(!hasProgram('caddy', 'version'))('write what Caddy takes', () => {
		const args = ['adapt', '--config', join(copy.root, 'Caddyfile'), '--adapter', 'caddyfile'];
		expect(JSON.parse(execFileSync('caddy', args, { encoding: 'utf8', stdio: 'pipe' }))).toHaveProperty('apps.http');
	});
});
