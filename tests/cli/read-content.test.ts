import { rmSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

vi.mock('node:fs', async (load) => {
	const fs = await load<typeof import('node:fs')>();
	const readFileSync = ((path: string, encoding: 'utf8') => {
		// Somebody takes it away after it was listed.
		if (path.endsWith('gone.md')) fs.rmSync(path, { force: true });
		return fs.readFileSync(path, encoding);
	}) as typeof fs.readFileSync;
	return { ...fs, readFileSync };
});

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

it('reads what is there, without marks of byte order and without what editors and systems leave behind', () => {
	folder = makeFolder({
		'content/articles/b.md': '\uFEFFB',
		'content/articles/a.md': 'A',
		'content/articles/.a.md.swp': '',
		'content/articles/a.md~': '',
		'public/pictures/a.jpg': '',
	});
	expect(readContent(folder.root)).toEqual({
		files: [
			{ path: 'content/articles/a.md', value: 'A' },
			{ path: 'content/articles/b.md', value: 'B' },
		],
		publicFiles: ['/pictures/a.jpg'],
	});
});

it('passes over a file that goes while it is read', () => {
	folder = makeFolder({ 'content/articles/a.md': 'A', 'content/articles/gone.md': 'Gone' });
	expect(readContent(folder.root).files.map(({ path }) => path)).toEqual(['content/articles/a.md']);
});

it('finds nothing where there is no content', () => {
	folder = makeFolder({ 'content/articles/a.md': 'A' });
	rmSync(`${folder.root}/content`, { recursive: true });
	expect(readContent(folder.root)).toEqual({ files: [], publicFiles: [] });
});
