import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/check.ts';
import { createSkeleton } from '../../src/cli/new.ts';
import { lockPermalinks } from '../../src/cli/permalinks.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

let folder: TestFolder;
afterEach(() => folder.remove());

describe('createSkeleton', () => {
	it.each([
		['A bridge: reopened', 'a-bridge-reopened'],
		['中国', '中国'],
		['?!', 'article'],
		['Index', 'article'],
		['"Yes" # 1', 'yes-1'],
		['A title that goes on and on and never seems to come to any end at all', 'a-title-that-goes-on-and-on-and-never-seems-to-come-to-any'],
	])('makes an article of %j that passes the check until somebody writes in it', async (title, slug) => {
		folder = makeFolder({});
		const { status, report } = createSkeleton([title], folder.root, '2024-05-02');
		expect(report).toContain(`content/articles/${slug}.md`);
		expect(status).toBe(0);
		const { output } = await checkContent(['--format', 'json'], { root: folder.root, cwd: folder.root, env: {} });
		expect(JSON.parse(output)).toEqual([]);
	});

	it('leaves no trace of its sample once the text is written, and asks for what is left of it', async () => {
		folder = makeFolder({});
		createSkeleton(['A bridge'], folder.root, '2024-05-02');
		const path = 'content/articles/a-bridge.md';
		const source = folder.read(path);
		folder.remove();
		folder = makeFolder({ [path]: `${source}\nIt was closed.\n` });
		const { output } = await checkContent(['--format', 'json'], { root: folder.root, cwd: folder.root, env: {} });
		const messages = JSON.parse(output) as readonly { readonly rule: string; readonly about?: string }[];
		expect(messages.map(({ rule, about = '' }) => `${rule}: ${about}`)).toEqual([
			'lock-behind: ',
			'placeholder: One sentence that says what the story is about.',
			'placeholder: The first paragraph says what happened, where and when.',
		]);
	});

	it('passes the check with what is commented out brought in, once the text names it', async () => {
		folder = makeFolder({});
		createSkeleton(['A bridge'], folder.root, '2024-05-02');
		const source = folder.read('content/articles/a-bridge.md');
		const whole = source.replaceAll(/^# ?(?=(?:genre|author|source|people|places|organizations|events):| {2})/gm, '');
		expect(whole).toContain('\npeople:\n  - id: ana-lima');
		const text = 'Ana Lima spoke in Ponte Nova of the flood of March 2021, the River Board said. Lima left.';
		folder.remove();
		folder = makeFolder({
			'content/articles/a-bridge.md': `${whole.replace('npm run suggest', '# npm run suggest').slice(0, whole.indexOf('The first paragraph'))}\n${text}\n`,
		});
		const { output } = await checkContent(['--format', 'json'], { root: folder.root, cwd: folder.root, env: {} });
		const rules = (JSON.parse(output) as readonly { readonly ruleId?: string; readonly rule?: string }[]).map(
			(message) => message.ruleId ?? message.rule,
		);
		expect(rules).toEqual(['lock-behind', 'placeholder']);
	});

	it('locks nothing that waits to be written, so that nothing is said to have been rewritten', async () => {
		folder = makeFolder({});
		createSkeleton(['A bridge'], folder.root, '2024-05-02');
		const [path, lock] = ['content/articles/a-bridge.md', 'content/articles/a-bridge.permalinks.yaml'];
		lockPermalinks(folder.root, '2024-05-02');
		expect(folder.read(lock)).not.toContain('The first paragraph');
		const written = folder.read(path).replace(/The first paragraph[\s\S]*/, 'The bridge is open again, the mayor said on Monday.\n');
		const files = { [path]: written, [lock]: folder.read(lock) };
		folder.remove();
		folder = makeFolder(files);
		const { report } = lockPermalinks(folder.root, '2024-05-03');
		expect(report).toMatch(/new +p-\w+ +The bridge is open/);
		expect(report).not.toContain('retired');
		expect(folder.read(lock)).toContain('retired: []');
	});

	it('overwrites nothing', () => {
		folder = makeFolder({ 'content/articles/a-bridge.md': 'mine' });
		expect(createSkeleton(['A Bridge'], folder.root, '2024-05-02').status).toBe(1);
		expect(folder.read('content/articles/a-bridge.md')).toBe('mine');
	});

	it('says how it is called', () => {
		folder = makeFolder({});
		expect(createSkeleton([], folder.root, '2024-05-02')).toMatchObject({
			status: 2,
			report: expect.stringContaining('npm run new -- "Title"') as string,
		});
	});
});
