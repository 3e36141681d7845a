import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/check.ts';
import { type Suggested, suggestForFile } from '../../src/cli/suggest.ts';
import type { Answer, Ask } from '../../src/cli/work-through.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

const FORUM = 'content/articles/forum.md';
const TEXT = 'President Vladimir Putin met Sergei Lavrov in Beijing on Monday. Putin flew home from China in May 2024.';
let folder: TestFolder;
afterEach(() => folder.remove());

function run(files: Readonly<Record<string, string>>, args: readonly string[], ask?: Ask): Promise<Suggested> {
	folder = makeFolder(files);
	return suggestForFile([FORUM, ...args], { root: folder.root, cwd: folder.root, env: {}, ask });
}

const article = (lists: string, text = TEXT): Record<string, string> => ({ [FORUM]: makeArticle(lists, text).value });
const accept: Ask = (_, proposal) => Promise.resolve<Answer>({ kind: 'accept', proposal, isGuess: false });
const listed = async (): Promise<readonly string[]> => {
	const { output } = await checkContent(['--format', 'json'], { root: folder.root, cwd: folder.root, env: {} });
	return (JSON.parse(output) as readonly { readonly rule: string }[]).map(({ rule }) => rule).filter((rule) => rule !== 'lock-behind');
};

describe('suggestForFile', () => {
	it('lists what is missing, each with its place and sentence, where nobody can be asked', async () => {
		const { status, report } = await run(article(''), []);
		expect(status).toBe(1);
		expect(report).toContain(
			'Vladimir Putin, 2×: add as person?\n  content/articles/forum.md:8:11\n  President Vladimir Putin met Sergei Lavrov in Beijing on Monday.\n',
		);
		expect(report).toContain('Sergei Lavrov, 1×: add as person?');
		expect(report).toMatch(/add as event\?/);
	});

	it('tells programs the same', async () => {
		const { status, report } = await run(article(''), ['--json']);
		expect(status).toBe(0);
		expect(JSON.parse(report)).toContainEqual(
			expect.objectContaining({
				kind: 'entry',
				rule: 'unlisted-name',
				about: 'Sergei Lavrov',
				count: 1,
				line: 8,
				column: 30,
				entry: expect.objectContaining({ id: 'sergei-lavrov' }) as unknown,
			}),
		);
	});

	it('writes all with `--write`, marked as guesses; then nothing is open', async () => {
		const { status, report } = await run(article('# mine\npeople: [] # who'), ['--write']);
		expect({ status, report }).toEqual({
			status: 0,
			report: expect.stringMatching(/^added: Vladimir Putin[\s\S]+\nNothing is open\.$/) as string,
		});
		const source = folder.read(FORUM);
		expect(source).toContain('# mine\npeople: # who\n  - id: vladimir-putin # check\n    name: Vladimir Putin\n    aliases: [Putin]\n');
		expect(source).toMatch(/people: \[vladimir-putin(?:, sergei-lavrov)?\]/);
		expect((await listed()).filter((rule) => rule !== 'placeholder')).toEqual(['unchecked-guess']);
	});

	it('writes with `--write` nothing that the check would find odd', async () => {
		const text =
			'The Netherlands waited. The first container ship, the Ever Given’s sister Ever Glory, is due in Rotterdam on 28 March 2024. Holland waits.';
		const lists = `people:\n${makeEntry('ever-glory', 'Ever Glory')}\nplaces:\n${makeEntry('nl', 'Netherlands', 'latitude: 52.5', 'longitude: 5.75')}`;
		await run(article(lists, text), ['--write']);
		const source = folder.read(FORUM);
		expect(source).toContain('aliases: [Holland]');
		expect(source).toMatch(/name: The first container ship, the Ever Given['’]s sister\n/);
		expect((await listed()).filter((rule) => rule !== 'placeholder')).toEqual(['unchecked-guess']);
	});

	it('tells of what it leaves out for that', async () => {
		const zelensky = makeRecord('people', 'zelensky', 'Volodymyr Zelensky');
		const files = { ...article('', 'Volodymyr Zelenskyy met Olaf Scholz in Kyiv.'), [zelensky.path]: zelensky.value };
		const { status, report } = await run(files, ['--write']);
		expect(status).toBe(1);
		expect(report).toMatch(/not written: Volodymyr Zelenskyy \(.*seem to be one person/);
		expect(await listed()).not.toContain('look-alike');
	});

	it('writes what an editor accepts and edits without a mark, and asks for names first', async () => {
		const asked: string[] = [];
		await run(article(''), [], (suggestion, proposal, question) => {
			asked.push(suggestion.kind);
			if (proposal.kind !== 'entry' || proposal.entry.kind !== 'person') return accept(suggestion, proposal, question);
			return Promise.resolve({
				kind: 'accept',
				proposal: { kind: 'entry', entry: { ...proposal.entry, description: 'A guest.' } },
				isGuess: false,
			});
		});
		expect(asked).toEqual([...asked].sort((a, b) => Number(a === 'event') - Number(b === 'event')));
		expect(folder.read(FORUM)).toContain('name: Sergei Lavrov\n    description: A guest.\n');
		expect(folder.read(FORUM)).not.toContain('# check');
	});

	it('remembers a refusal, and never asks again', async () => {
		const reason = 'Quoted once.';
		const refuseLavrov: Ask = ({ about }) => Promise.resolve(about === 'Sergei Lavrov' ? { kind: 'refuse', reason } : { kind: 'later' });
		const { status } = await run(article(''), [], refuseLavrov);
		expect(status).toBe(1);
		expect(folder.read(FORUM)).toContain('ignore:\n  - rule: unlisted-name\n    about: Sergei Lavrov\n    reason: Quoted once.\n');
		const again = await suggestForFile([FORUM], { root: folder.root, cwd: folder.root, env: {}, ask: undefined });
		expect(again.report).not.toContain('Lavrov, 1×');
		expect(await listed()).not.toContain('unused-ignore');
	});

	it('lists what the site has a record of by its id', async () => {
		const lavrov = makeRecord('people', 'lavrov', 'Sergei Lavrov');
		await run({ ...article(''), [lavrov.path]: lavrov.value }, [], accept);
		expect(folder.read(FORUM)).toContain('\n  - lavrov\n');
	});

	const TOLD = 'Anna Berg took charge in July 2023.';
	const BERG = `people:\n${makeEntry('anna-berg', 'Anna Berg')}`;
	const event = makeEntry('berg', 'Anna Berg took charge', 'date: 2023-07', `evidence: ${TOLD.slice(0, -1)}`);

	it.each([
		['another article', makeArticle(`${BERG}\nevents:\n${event}`, TOLD, 'other'), 'people: [anna-berg]'],
		['a file of its own', makeRecord('events', 'berg', 'Anna Berg took charge', 'date: 2023-07'), BERG],
	])('lists an event that the site has from %s by its id, with evidence', async (_, record, lists) => {
		const files = { ...article(lists, TOLD), [record.path]: record.value };
		const listing = await run(files, []);
		expect(listing.report).toContain(`Anna Berg took charge, 2023-07: list the event \`berg\` of ${record.path}?`);
		const { status, report } = await suggestForFile([FORUM, '--write'], { root: folder.root, cwd: folder.root, env: {}, ask: undefined });
		expect({ status, report }).toMatchObject({ status: 0, report: expect.not.stringContaining('not written') as string });
		expect(folder.read(FORUM)).toContain('events:\n  - id: berg # check\n    evidence: Anna Berg took charge in July 2023\n---');
		expect(await listed()).toEqual(['unchecked-guess']);
	});

	it('says what to do where the article tells the same event twice', async () => {
		const told = makeEntry('berg', 'Anna Berg took charge', 'date: 2023-07', 'evidence: There she stays', 'basis: The archive.');
		const files = article(`${BERG}\nevents:\n${told}`, `${TOLD}\n\nThere she stays.`);
		const { status, report } = await run(files, ['--write']);
		expect(status).toBe(1);
		expect(report).toMatch(/not written: .*`berg`.* seem to be one event/);
		expect(report).toContain(
			'  - rule: untold-event\n    about: Anna Berg took charge in July 2023\n    reason: The event `berg` tells it.',
		);
	});

	it('says how to list the event of another article whose name is nearly the same', async () => {
		const near = makeArticle(`${BERG}\nevents:\n${event.replace('took charge', 'took charges')}`, TOLD, 'other');
		const { report } = await run({ ...article('people: [anna-berg]', TOLD), [near.path]: near.value }, ['--write']);
		expect(report).toContain('  - { id: berg, evidence: Anna Berg took charge in July 2023 }\nOr refuse it');
	});

	it.each([
		['an event lists somebody who is not there', `${BERG}\nevents:\n${event}\n    people: [gone]`, '', 'unknown-id'],
		['a picture is not there', BERG, '\n\n![A hall](/hall.jpg)', 'missing-file'],
		['evidence is not there', `${BERG}\nevents:\n${event.replace('in July', 'in June')}`, '', 'evidence-missing'],
	])('goes on, and says so, where %s', async (_, lists, more, rule) => {
		const files = article(lists, `${TOLD} Sergei Lavrov spoke.${more}`);
		const { status, report } = await run(files, []);
		expect(status).toBe(1);
		expect(report).toContain(rule);
		expect(report).toContain('Sergei Lavrov, 1×: add as person?');
		const written = await suggestForFile([FORUM, '--write'], { root: folder.root, cwd: folder.root, env: {}, ask: undefined });
		expect(written).toMatchObject({ status: 1, report: expect.stringContaining('added: Sergei Lavrov') as string });
		expect(written.report).toContain(rule);
	});

	it('brings back who was deleted while an event still lists them', async () => {
		const text = 'Sergei Lavrov took charge in July 2023.';
		const told = makeEntry('charge', 'A change', 'date: 2023-07', 'evidence: took charge in July 2023', 'people: [sergei-lavrov]');
		const { status, report } = await run(article(`events:\n${told}`, text), ['--write']);
		expect({ status, report }).toEqual({ status: 0, report: 'added: Sergei Lavrov (content/articles/forum.md)\nNothing is open.' });
	});

	it.each([
		['people: [gone]', 'unknown-id'],
		['people: [', 'yaml-syntax'],
		['people:\n  - id: x\n    nam: X', 'unknown-key'],
	])('goes no further where it is not known what is listed: %s', async (lists, rule) => {
		const { status, report } = await run(article(lists), []);
		expect(status).toBe(2);
		expect(report).toMatch(new RegExp(`${rule}[\\s\\S]+Mend this first: what the article says and lists cannot be told`));
	});

	it.each([
		['in the article', article(`people:\n${makeEntry('putin', 'Vladimir Putin')}`), FORUM],
		['in braces', article('people: [{ id: putin, name: Vladimir Putin, description: A guest. }]'), FORUM],
		[
			'in a file of its own',
			{ ...article('people: [putin]'), 'content/people/putin.md': makeRecord('people', 'putin', 'Vladimir Putin').value },
			'content/people/putin.md',
		],
	])('adds another name to the record, %s', async (_, files, path) => {
		await run(files, [], (suggestion, proposal, count) =>
			suggestion.kind === 'alias' ? accept(suggestion, proposal, count) : Promise.resolve({ kind: 'later' }),
		);
		expect(folder.read(path)).toContain('aliases: [Putin]');
		expect(await listed()).not.toContain('missing-alias');
	});

	it('asks once more, with the reason, for what cannot be written', async () => {
		const asked: (readonly [string | undefined, string])[] = [];
		const files = article(`people:\n${makeEntry('lavrov', 'Sergei Lavrov')}`);
		const { report } = await run(files, [], (_, proposal, { problem }) => {
			if (proposal.kind !== 'entry' || proposal.entry.kind !== 'person') return Promise.resolve({ kind: 'later' });
			asked.push([problem, proposal.entry.name]);
			const aliases = problem === undefined ? ['Sergei Lavrov', 'Putin'] : ['Putin'];
			const entry = { ...proposal.entry, name: 'V. Putin', aliases: ['Vladimir Putin', ...aliases] };
			return Promise.resolve({ kind: 'accept', proposal: { kind: 'entry', entry }, isGuess: false });
		});
		expect(asked).toEqual([
			[undefined, 'Vladimir Putin'],
			[expect.stringContaining('Sergei Lavrov') as string, 'V. Putin'],
		]);
		expect(report).toContain('added: Vladimir Putin');
		expect(report).not.toContain('not written');
		expect(folder.read(FORUM)).toContain('aliases: [Vladimir Putin, Putin]');
	});

	it('writes nothing that would be an error', async () => {
		const broken: Ask = (_, proposal, { problem }) =>
			Promise.resolve(
				problem === undefined && proposal.kind === 'entry' && proposal.entry.kind === 'event'
					? { kind: 'accept', proposal: { kind: 'entry', entry: { ...proposal.entry, evidence: 'not there' } }, isGuess: false }
					: { kind: 'later' },
			);
		const files = article('');
		const { report } = await run(files, [], broken);
		expect(report).toContain('not written: ');
		expect(folder.read(FORUM)).toBe(files[FORUM]);
	});

	it('stops when told to, and keeps what was decided', async () => {
		let count = 0;
		await run(article(''), [], (suggestion, proposal, at) =>
			++count > 1 ? Promise.resolve({ kind: 'stop' }) : accept(suggestion, proposal, at),
		);
		expect(count).toBe(2);
		expect(folder.read(FORUM).match(/^ {2}- id:/gm)).toHaveLength(1);
	});

	it('asks for errors to be mended first', async () => {
		const { status, report } = await run(article('people: 1'), []);
		expect(status).toBe(2);
		expect(report).toMatch(/wrong-value[\s\S]+Mend this first/);
	});

	it.each([
		[[], 'Name one article.'],
		[['README.md'], 'is no article'],
		[['content/articles/gone.md'], 'There is no file'],
		[[FORUM, '--all'], "Unknown option '--all'"],
		[[FORUM, '--json', '--write'], 'exclude each other'],
	])('cannot run with %j', async (args, reason) => {
		folder = makeFolder(article(''));
		const { status, report } = await suggestForFile(args, { root: folder.root, cwd: folder.root, env: {}, ask: undefined });
		expect(status).toBe(2);
		expect(report).toContain(reason);
	});
});
