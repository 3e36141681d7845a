import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/build-project.ts';
import { listFiles, readPage } from '../support/list-site.ts';

const BROKEN = `---
titel: A
description: B
date: Feb 2022
---

<b>Text</b>
`;

describe('a build with errors in the content', () => {
	let copy: ProjectCopy;
	let before: readonly string[];
	const snapshot = (): readonly string[] => listFiles(copy.dist).map((file) => `${file}: ${readPage(copy.dist, file)}`);

	beforeAll(async () => {
		copy = copyProject(fileURLToPath(new URL('../fixtures/cases/basic/content', import.meta.url)));
		expect((await copy.build()).status).toBe(0);
		before = snapshot();
		writeFileSync(join(copy.root, 'content/articles/broken.md'), BROKEN);
	});
	afterAll(() => copy.remove());

	it.each(['cli', 'astro'] as const)('by %s reports every problem at once, exits with 1 and leaves dist as it was', async (command) => {
		const { status, output } = await copy.build(command);
		expect(status).toBe(1);
		expect(output).toContain('content/articles/broken.md:2:1');
		expect(output).toMatch(/Unknown key `titel`/);
		expect(output).toMatch(/Did you mean `title`/);
		expect(output).toContain('[missing-key]');
		expect(output).toMatch(/\[invalid-date\][\s\S]*2022-02/);
		expect(output).toContain('[unsupported-markdown]');
		expect(output).not.toMatch(/^\s+at .*\d+:\d+/m);
		expect(snapshot()).toEqual(before);
	});
});
