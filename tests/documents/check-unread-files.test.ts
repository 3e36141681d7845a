import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { checkUnreadFiles } from '../../src/documents/check-unread-files.ts';
import { makeFolder } from '../support/make-folder.ts';

function check(...names: readonly string[]): readonly string[] {
	const folder = makeFolder(Object.fromEntries(names.filter((name) => !name.endsWith('/')).map((name) => [`content/${name}`, 'x'])));
	for (const name of names) if (name.endsWith('/')) mkdirSync(join(folder.root, 'content', name), { recursive: true });
	const messages = checkUnreadFiles(readContent(folder.root).files);
	folder.remove();
	return messages.map(({ file, note }) => `${file ?? ''}: ${note ?? ''}`);
}

describe('checkUnreadFiles', () => {
	it.each([
		['articles/a.MD', 'Call it `a.md`.'],
		['people/xi.markdown', 'Call it `xi.md`.'],
		['articles/a.mdx', 'Call it `a.md`.'],
		['articles/a.txt', '`npm run import -- content/articles/a.txt`'],
		['a.docx', '`npm run import -- content/a.docx`'],
		['articles/a.md/', 'a name without `.md`'],
		['people/xi.permalinks.yaml', 'Only articles have locks'],
		['articles/a.jpg', '`public/`'],
		['articles/a.json', 'Move it out'],
	])('reports %s', (name, words) => {
		expect(check(name, 'articles/b.md')).toEqual([expect.stringContaining(`content/${name}: `)]);
		expect(check(name)[0]).toContain(words);
	});

	it('lets be what is read, and what editors leave behind', () => {
		const left = ['.DS_Store', 'articles/.a.md.swp', 'articles/a.md~', 'articles/#a.md#', 'articles/~$a.docx', '.obsidian/app.json'];
		expect(check('articles/a.md', 'articles/a.permalinks.yaml', 'people/xi.md', 'articles/2024/', ...left)).toEqual([]);
	});
});
