import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockPermalinks } from '../../src/cli/permalinks.ts';

const META = '---\ntitle: A\ndescription: B\nlanguage: en\ndate: 2024\n';
const TEXT = 'The ferry left Harwich at nine on Monday with forty cars and a band from Leeds on board.';

let root: string;
let articles: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'backgrounder-permalinks-'));
	articles = join(root, 'content/articles');
	mkdirSync(articles, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(articles, name), text);
const lock = (): ReturnType<typeof lockPermalinks> => lockPermalinks(root, '2026-01-02');
const files = (): readonly string[] => readdirSync(articles).sort();

describe('lockPermalinks', () => {
	it('writes a lock beside each article, once', () => {
		write('a.md', `${META}---\n${TEXT}\n`);
		expect(lock()).toMatchObject({
			status: 0,
			report: expect.stringMatching(/^content\/articles\/a\.permalinks\.yaml\n {2}new {7}opening/) as string,
		});
		expect(files()).toEqual(['a.md', 'a.permalinks.yaml']);
		expect(lock()).toEqual({ status: 0, report: 'content/articles/a.permalinks.yaml: nothing has changed' });
	});

	it('asks about a file that seems to have a new name, and loses nothing', () => {
		write('a.md', `${META}---\n${TEXT}\n`);
		lock();
		renameSync(join(articles, 'a.md'), join(articles, 'b.md'));
		expect(lock()).toMatchObject({ status: 1, report: expect.stringContaining('write `formerIds: [a]` into its frontmatter') as string });
		expect(files()).toEqual(['a.permalinks.yaml', 'b.md']);
		write('b.md', `${META}formerIds: [a]\n---\n${TEXT}\n`);
		expect(lock().status).toBe(0);
		expect(files()).toEqual(['b.md', 'b.permalinks.yaml']);
	});

	it('asks about a file that was renamed together with its lock', () => {
		write('a.md', `${META}---\n${TEXT}\n`);
		lock();
		renameSync(join(articles, 'a.md'), join(articles, 'b.md'));
		renameSync(join(articles, 'a.permalinks.yaml'), join(articles, 'b.permalinks.yaml'));
		expect(lock()).toMatchObject({ status: 1, report: expect.stringContaining('write `formerIds: [a]` into its frontmatter') as string });
		write('b.md', `${META}formerIds: [a]\n---\n${TEXT}\n`);
		expect(lock().status).toBe(0);
		expect(readFileSync(join(articles, 'b.permalinks.yaml'), 'utf8')).toContain('addresses of b.md:');
		write('b.md', `${META}---\n${TEXT}\n`);
		expect(lock().report).toContain('nothing has changed');
	});

	it('asks nothing about a copy', () => {
		write('a.md', `${META}---\n${TEXT}\n`);
		lock();
		write('b.md', `${META}---\n${TEXT}\n`);
		write('b.permalinks.yaml', readFileSync(join(articles, 'a.permalinks.yaml'), 'utf8'));
		expect(lock().status).toBe(0);
	});

	it('brings a lock under a former name home, also when a new one was begun', () => {
		write('a.md', `${META}---\n${TEXT.replace('forty', 'fifty')}\n`);
		lock();
		const [, id = ''] = /passage: (\S+)/.exec(readFileSync(join(articles, 'a.permalinks.yaml'), 'utf8')) ?? [];
		rmSync(join(articles, 'a.md'));
		write('b.md', `${META}---\n${TEXT}\n`);
		expect(lock().status).toBe(0);
		write('b.md', `${META}formerIds: [a]\n---\n${TEXT}\n`);
		expect(lock().report).toContain('content/articles/b.permalinks.yaml (was content/articles/a.permalinks.yaml)');
		expect(files()).toEqual(['b.md', 'b.permalinks.yaml']);
		expect(readFileSync(join(articles, 'b.permalinks.yaml'), 'utf8')).toContain(`passage: ${id}\n    within: p-`);
	});

	it.each([
		['an article with errors', { 'a.md': `${META.replace('2024', 'soon')}---\n${TEXT}\n` }, 1, /invalid-date[\s\S]*a\.md: not locked/],
		['a lock that cannot be read', { 'a.md': `${META}---\n${TEXT}\n`, 'a.permalinks.yaml': '<<<<' }, 1, /broken-lock/],
		['no articles', {}, 2, /no Markdown files/],
	] as const)('leaves all as it is for %s', (_, given, status, words) => {
		for (const [name, text] of Object.entries(given)) write(name, text);
		const result = lock();
		expect(result.status).toBe(status);
		expect(result.report).toMatch(words);
		expect(files()).toEqual(Object.keys(given));
	});
});
