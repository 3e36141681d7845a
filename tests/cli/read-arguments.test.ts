import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lockPermalinks, readLockArguments } from '../../src/cli/permalinks.ts';
import { readServeArguments } from '../../src/cli/serve.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

/** Call a command in an empty folder, where it could do nothing. */
function call(name: string, ...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
	folder = makeFolder({});
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/cli', `${name}.ts`), ...args], {
		cwd: folder.root,
		encoding: 'utf8',
	});
	return { status, out: stdout, err: stderr };
}

describe.each(['build', 'serve', 'start', 'permalinks', 'docs', 'check', 'new', 'package'])('the command %s', (name) => {
	it('says how it is called', () => {
		expect(call(name, '--help')).toEqual({ status: 0, out: expect.stringMatching(/^Usage: npm .*\n$/) as string, err: '' });
	});

	it('refuses what it does not know', () => {
		const { status, out, err } = call(name, '--foo');
		expect([status, out]).toEqual([2, '']);
		expect(err).toMatch(/^Unknown option '--foo'\.\nUsage: npm .*\n$/);
	});
});

describe('readServeArguments', () => {
	it.each([
		[['--port', '80a'], '`80a` is no port'],
		[['--port', '65536'], '`65536` is no port'],
		[['8080'], "Unexpected argument '8080'"],
	])('refuses %j', (args, words) => {
		folder = makeFolder({});
		expect(readServeArguments(args, {}, 'npm start')).toEqual({ status: 2, notice: expect.stringContaining(words) as string });
	});

	it('takes the port of the command line, of the environment, or its own', () => {
		folder = makeFolder({});
		const ports = [
			readServeArguments(['--port', '0'], { PORT: '1' }, ''),
			readServeArguments([], { PORT: '1' }, ''),
			readServeArguments([], { PORT: '' }, ''),
		];
		expect(ports).toEqual([{ port: 0 }, { port: 1 }, { port: 4321 }]);
	});
});

describe('readLockArguments', () => {
	it('takes articles, and locks these alone', () => {
		folder = makeFolder(
			Object.fromEntries(['a', 'b'].map((slug) => [`content/articles/${slug}.md`, makeArticle('', 'Text.', slug).value])),
		);
		const wanted = readLockArguments(['a.md'], folder.root, join(folder.root, 'content/articles'));
		expect(wanted).toEqual({ paths: ['content/articles/a.md'] });
		const { report } = lockPermalinks(folder.root, '2026-01-02', 'paths' in wanted ? wanted.paths : []);
		expect(report).not.toContain('articles/b.');
	});

	it.each(['nofile', 'content/articles/c.md', 'content/people/xi.md', 'content/articles'])('refuses %s', (path) => {
		folder = makeFolder({ 'content/articles/a.md': '', 'content/people/xi.md': '' });
		expect(readLockArguments([path], folder.root, folder.root)).toEqual({
			status: 2,
			notice: expect.stringContaining(`\`${path}\` is no article`) as string,
		});
	});
});
