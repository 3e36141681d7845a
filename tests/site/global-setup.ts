import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { copyProject } from '../support/build-project.ts';
import { makeTimelines } from '../support/make-timeline.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built site of the real article. */
		readonly realSite: string;
		/** Folder of a built site of small articles in five languages that share records. */
		readonly languagesSite: string;
		/** Folder of a built site of timelines with 17, 200 and 2,000 events, and one of 200 days. */
		readonly eventsSite: string;
	}
}

/** Builds the sites that the tests open, once for all of them. */
export async function setup(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sites-'));
	const build = async (name: string, content?: string): Promise<string> => {
		const copy = copyProject(content);
		const { status, output } = await copy.build();
		if (status !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
		cpSync(copy.dist, join(folder, name), { recursive: true });
		copy.remove();
		return join(folder, name);
	};
	project.provide('realSite', await build('real'));
	project.provide(
		'languagesSite',
		await build('languages', fileURLToPath(new URL('../fixtures/cases/many-languages/content', import.meta.url))),
	);
	for (const { path, value } of makeTimelines()) {
		mkdirSync(dirname(join(folder, 'events-content', path)), { recursive: true });
		writeFileSync(join(folder, 'events-content', path), value);
	}
	project.provide('eventsSite', await build('events', join(folder, 'events-content/content')));
	return () => rmSync(folder, { recursive: true, force: true });
}
