import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './run-server.ts';

/** A server for development, running. */
export interface DevServer {
	/** Its address, with `/` at the end. */
	readonly url: string;
	/** What it printed so far. */
	readonly output: () => string;
	readonly stop: () => Promise<void>;
}

/**
 * Start `astro dev` on a free port of this machine, in a process of its own.
 *
 * @param root - of a copy of the project
 */
export async function startDev(root: string): Promise<DevServer> {
	const port = await freePort();
	const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'];
	// An editor that only says what it was asked to open.
	const env = { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '', VITEST: '' };
	const child = spawn(process.execPath, args, { cwd: root, env: { ...env, LAUNCH_EDITOR: `${root}/editor.sh` } });
	let printed = '';
	const collect = (chunk: Buffer): void => {
		printed += chunk.toString();
	};
	child.stdout.on('data', collect);
	child.stderr.on('data', collect);
	await answers(child, port, () => printed);
	return { url: `http://127.0.0.1:${String(port)}/`, output: () => printed, stop: () => stop(child) };
}

async function answers(child: ChildProcess, port: number, printed: () => string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) throw new Error(`The server has ended:\n${printed()}`);
		try {
			await fetch(`http://127.0.0.1:${String(port)}/favicon.svg`);
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	throw new Error(`The server does not answer:\n${printed()}`);
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null) return resolve();
		child.once('close', () => resolve());
		child.kill();
	});
}
