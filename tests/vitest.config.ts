import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	test: {
		// One more than there are cores: a test in a browser waits as much as it works.
		maxWorkers: availableParallelism() + 1,
		projects: [
			{
				root,
				// Properties over made-up input take their time on a busy machine.
				test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'], testTimeout: 60_000 },
			},
			{
				root,
				// A real build in a real browser: slow to start.
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/global-setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
});
