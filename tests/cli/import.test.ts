import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CreatedArticle } from '../../src/cli/create-article.ts';
import { importFile } from '../../src/cli/import.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

const TEXT = 'The bridge reopens\n\nMayor Ana Lima cut the ribbon on 2 May 2024.\n\nThe town rejoiced.\n';
let folder: TestFolder;
afterEach(() => folder.remove());

function run(files: Readonly<Record<string, string>>, args: readonly string[], input: string | Uint8Array = ''): Promise<CreatedArticle> {
	folder = makeFolder(files);
	return again(args, input);
}

function again(args: readonly string[], input: string | Uint8Array = ''): Promise<CreatedArticle> {
	const { root } = folder;
	const readInput = (): Uint8Array => (typeof input === 'string' ? new TextEncoder().encode(input) : input);
	return importFile(args, { root, cwd: root, env: {}, today: '2024-05-03', readInput });
}

describe('importFile', () => {
	it('writes an article, says what it found and what to do next', async () => {
		const { status, report } = await run({ 'in/story.txt': TEXT }, ['in/story.txt', '--date', '2024-05-02']);
		expect(status).toBe(0);
		expect(report).toMatch(
			/^content\/articles\/the-bridge-reopens\.md: 1 person, 0 places, 0 organizations, 1 event; \d guesses are marked with `# check`\./,
		);
		expect(report).toContain('npm run check -- content/articles/the-bridge-reopens.md');
		expect(folder.read('content/articles/the-bridge-reopens.md')).toMatch(
			/^---\ntitle: The bridge reopens\ndescription: To be written\.\nlanguage: en # check: guessed from the text\ndate: 2024-05-02\n/,
		);
	});

	it('reads standard input', async () => {
		expect((await run({}, ['-', '--slug', 'bridge'], TEXT)).status).toBe(0);
		expect(folder.read('content/articles/bridge.md')).toContain('date: 2024-05-03 # check: no date was found');
	});

	it('overwrites nothing', async () => {
		const path = 'content/articles/the-bridge-reopens.md';
		const { status, report } = await run({ [path]: 'mine' }, ['-'], TEXT);
		expect(status).toBe(1);
		expect(report).toBe(`${path} is there already, and stays as it is. Give the new article another name: \`--slug my-story\`.`);
		expect(folder.read(path)).toBe('mine');
	});

	it.each([
		['', 'is empty.'],
		[' \n ', 'holds no text.'],
		['%PDF-1.7', 'is a PDF: copy its text into a .txt file, or save it as .docx.'],
		['{\\rtf1', 'is rich text: save it as .docx, or as plain text.'],
		['a\0b', 'is no text: save it as plain text in UTF-8, or as .docx.'],
		['PK\u0003\u0004 torn', 'cannot be read: it is no whole .docx. Open it where it was written, and save it anew.'],
		['<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>', 'is a picture, and no text: put it into public/.'],
		['\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg><path/></svg>', 'is a picture, and no text: put it into public/.'],
		['<?xml version="1.0"?>\n<rss><channel/></rss>', 'is XML, and no page: save its text as plain text.'],
	])('refuses %j', async (input, reason) => {
		const { status, report } = await run({}, ['-'], input);
		expect(status).toBe(1);
		expect(report).toContain(`Standard input ${reason}`);
		expect(existsSync(join(folder.root, 'content'))).toBe(false);
	});

	it('reads a page that begins as XML', async () => {
		const page = '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><h1>The bridge</h1><p>It is open.</p></body></html>';
		expect((await run({}, ['-'], page)).status).toBe(0);
		expect(folder.read('content/articles/the-bridge.md')).toContain('\nIt is open.\n');
	});

	it('says so of a folder, and of a text that is to be a .docx', async () => {
		const { status, report } = await run({ 'in/story.txt': TEXT }, ['in']);
		expect({ status, report }).toEqual({ status: 2, report: expect.stringContaining('`in` is a folder: name one file in it.') as string });
		const { report: told } = await again(['in/story.txt', '--format', 'docx']);
		expect(told).toBe('in/story.txt is no .docx: leave out `--format docx`.');
	});

	it.each([
		[[], 'What is it to be made of?'],
		[['gone.txt'], 'There is no file `gone.txt`.'],
		[['a', 'b'], '`b` is one word too many'],
		[['-', '--date', '2 May 2024'], 'is not EDTF: perhaps `2024-05-02`?'],
		[['-', '--language', 'English!'], '`English!` is no language tag'],
		[['-', '--slug', 'My Story'], 'as in `my-story`'],
		[['-', '--format', 'pdf'], 'There is no format `pdf`'],
		[['-', '--colour'], "Unknown option '--colour'"],
	])('cannot run with %j', async (args, reason) => {
		const { status, report } = await run({}, args, TEXT);
		expect(status).toBe(2);
		expect(report).toContain(reason);
		expect(report).toContain('npm run import -- FILE');
	});

	it('imports beside content that is broken already', async () => {
		expect((await run({ 'content/articles/broken.md': 'no frontmatter' }, ['-'], TEXT)).status).toBe(0);
		writeFileSync(join(folder.root, 'second.txt'), TEXT);
		expect((await again(['second.txt', '--slug', 'second'])).status).toBe(0);
	});
});
