import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of this project with content of its own. */
export interface ProjectCopy {
	/** Its folder; change the content below `content/` at will. */
	readonly root: string;
	/** Where a build leaves the site. */
	readonly dist: string;
	/**
	 * Build it in a process of its own.
	 *
	 * @param command - left out: `npm run build`'s; `astro` for a plain `astro build`
	 * @param env - what is in the environment, besides what is there
	 */
	readonly build: (command?: 'cli' | 'astro', env?: NodeJS.ProcessEnv) => Promise<BuildResult>;
	readonly remove: () => void;
}

/** What came of a build. */
export interface BuildResult {
	/** The exit code. */
	readonly status: number;
	/** All that was printed, without colours. */
	readonly output: string;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = { cli: ['src/cli/build.ts'], astro: ['node_modules/astro/bin/astro.mjs', 'build'] } as const;

/**
 * Copy the project, with links to its packages, into a temporary folder.
 *
 * @param content - the folder to copy as `content/`, absolute; left out: the project's own
 */
export function copyProject(content: string = join(project, 'content')): ProjectCopy {
	const root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
	for (const name of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
		cpSync(join(project, name), join(root, name), { recursive: true });
	}
	cpSync(content, join(root, 'content'), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	return {
		root,
		dist: join(root, 'dist'),
		build: (command = 'cli', env = {}) => run(COMMANDS[command], root, env),
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

function run(args: readonly string[], cwd: string, more: NodeJS.ProcessEnv): Promise<BuildResult> {
	// Vitest's own NODE_ENV would make it a build for development.
	const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '', ...more };
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd, env });
		let output = '';
		const collect = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.once('error', reject);
		child.once('close', (code) => resolve({ status: code ?? 1, output }));
	});
}
