import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotation/annotate.ts';
import type { Annotation, ProposedName } from '../src/annotation/types.ts';
import { buildSite } from '../src/build-site.ts';
import type { ArticleSlug, SourceFile } from '../src/documents/types.ts';
import { type ImportedArticle, importArticle } from '../src/import-article.ts';
import { type ManuscriptFormat, readManuscript } from '../src/manuscripts/read-manuscript.ts';
import { makeArticle, makeEntry, makeRecord } from './support/make-article.ts';
import { readGold } from './support/read-gold.ts';
import { REAL_OPTIONS } from './support/real-content.ts';

interface Given {
	readonly files?: readonly SourceFile[];
	readonly format?: ManuscriptFormat;
	/** EDTF. */
	readonly date?: string | undefined;
	/** What would be found in the text; else what is. */
	readonly found?: Annotation;
}

async function run(text: string, { files = [], format = 'txt', found, date = '2024-03-04' }: Given = {}): Promise<ImportedArticle> {
	const manuscript = await readManuscript(new TextEncoder().encode(text), '-', format);
	return importArticle(manuscript, {
		...{ slug: 'story' as ArticleSlug, files, url: undefined, publicFiles: [] },
		...{ language: { value: 'en' }, date: { value: date } },
		annotate: ({ passages, options }) => found ?? annotate(passages, options),
	});
}

function builds({ path, source }: ImportedArticle, files: readonly SourceFile[] = []): boolean {
	return buildSite([...files, { path, value: source }], REAL_OPTIONS).pages !== undefined;
}

/** A name that stands once, at the beginning of the first passage. */
function proposed(kind: ProposedName['kind'], name: string, ...aliases: readonly string[]): ProposedName {
	const where = { description: undefined, geo: undefined, within: undefined };
	return { kind, name, aliases, occurrences: [{ passage: 0, start: 0, end: name.length }], ...where };
}

const names = (...found: readonly ProposedName[]): Annotation => ({ names: found, events: [] });
const entriesOf = ({ source }: ImportedArticle): readonly string[] =>
	[...source.matchAll(/^ {2}- (?:id: )?([^\s#]+)/gm)].map((match) => match[1] ?? '');

describe('importArticle', () => {
	it('drafts the entries that a text calls for, marks every guess, and keeps the text', async () => {
		const imported = await run(
			'Quake\n\nPresident Gabriel Boric spoke in Santiago on Monday. Boric said that Chile had lost 40 people in the quake of February 2010.\n\nThen he left.',
		);
		expect(imported.problems).toEqual([]);
		expect(imported.counts).toMatchObject({ person: 1, place: 2 });
		expect(imported.source).toContain('- id: gabriel-boric # check\n    name: Gabriel Boric\n    aliases: [Boric]\n');
		expect(imported.source).toMatch(/latitude: -33\.\d+ # check\n {4}longitude: -70\.\d+ # check\n {4}within: chile # check/);
		expect(imported.source).toMatch(/date: 2010-02 # check/);
		expect(imported.source).toContain('\nThen he left.\n');
		expect(builds(imported)).toBe(true);
	});

	it('knows the whole name from the title', async () => {
		const imported = await run('What Gabriel Boric wants\n\nBoric spoke. He left.\n\nBoric came back.');
		expect(imported.source).toContain('name: Gabriel Boric\n    aliases: [Boric]\n');
		expect(builds(imported)).toBe(true);
	});

	it('lists by id alone what the site has a record of', async () => {
		const files = [makeRecord('people', 'boric', 'Gabriel Boric', 'aliases: [Boric]'), makeRecord('places', 'chile', 'Chile')];
		const imported = await run('A\n\nGabriel Boric spoke in Chile.\n\nB.', { files });
		expect(imported.source).toContain('people:\n  - boric # check\n\nplaces:\n  - chile # check\n');
		expect(builds(imported, files)).toBe(true);
	});

	it('never takes the id of another, nor one that another had', async () => {
		const files = [
			makeRecord('people', 'ana', 'Somebody', 'formerIds: [ana-lima]'),
			makeArticle(`people:\n${makeEntry('jo-reis', 'Another')}`, 'Another spoke.'),
		];
		const imported = await run('A\n\nAna Lima met Jo Reis.\n\nB.', {
			files,
			found: names(proposed('person', 'Ana Lima'), proposed('person', 'Jo Reis')),
		});
		expect(entriesOf(imported)).toEqual(['ana-lima-2', 'jo-reis-2']);
		expect(builds(imported, files)).toBe(true);
	});

	it.each<readonly [string, Annotation, readonly string[]]>([
		[
			'an alias that two have goes',
			names(proposed('person', 'Ana Lima', 'Lima'), proposed('place', 'Lima City', 'Lima')),
			['ana-lima', 'lima-city'],
		],
		[
			'an alias that is the name of another goes',
			names(proposed('person', 'Ana Lima', 'Lima'), proposed('place', 'Lima')),
			['ana-lima', 'lima'],
		],
		['of two with one name the first stays', names(proposed('person', 'Lima'), proposed('place', 'Lima')), ['lima']],
		['who is never named goes', names(proposed('person', 'Jo Reis'), proposed('person', 'Ana Lima')), ['ana-lima']],
	])('keeps names apart: %s', async (_, found, ids) => {
		const imported = await run('A\n\nAna Lima saw Lima. Lima City is not Lima.\n\nB.', { found });
		expect(entriesOf(imported)).toEqual(ids);
		expect(builds(imported)).toBe(true);
	});

	it('makes one of two entries that seem to be one', async () => {
		const event = {
			...{ name: 'The visit', date: '2024', evidence: 'came in 2024', basis: undefined, sentence: 'He came in 2024.' },
			...{ occurrence: { passage: 0, start: 20, end: 32 }, people: ['Volodymyr Zelenskyy'], places: [], organizations: [] },
		};
		const people = [proposed('person', 'Volodymyr Zelensky', 'Zelensky'), proposed('person', 'Volodymyr Zelenskyy')];
		const text = 'A\n\nVolodymyr Zelensky spoke. Volodymyr Zelenskyy came in 2024. Zelensky left.\n\nB.';
		const imported = await run(text, { found: { names: people, events: [event] } });
		expect(imported.source).toContain('name: Volodymyr Zelensky\n    aliases: [Zelensky, Volodymyr Zelenskyy]\n');
		expect(imported.source).toContain('people: [volodymyr-zelensky]');
		expect(imported.counts).toMatchObject({ person: 1, event: 1 });
		const files = [makeRecord('people', 'vz', 'Volodymyr Zelensky')];
		const beside = await run('A\n\nVolodymyr Zelenskyy spoke.\n\nB.', { files, found: names(proposed('person', 'Volodymyr Zelenskyy')) });
		expect(beside.counts.person).toBe(0);
	});

	it('leaves out an event whose evidence does not stand there once, and its mention of who is left out', async () => {
		const event = {
			...{ date: '2024', basis: undefined, sentence: 'It rained.', occurrence: { passage: 0, start: 0, end: 1 } },
			places: [],
			organizations: [],
		};
		const found: Annotation = {
			names: [proposed('person', 'Jo Reis')],
			events: [
				{ ...event, name: 'One', evidence: 'rained', people: [] },
				{ ...event, name: 'Two', evidence: 'snowed', people: [] },
				{ ...event, name: 'Three', evidence: 'It rained and', people: ['Jo Reis'] },
			],
		};
		const imported = await run('A\n\nIt rained and rained.\n\nB.', { found });
		expect(entriesOf(imported)).toEqual(['three']);
		expect(imported.source).not.toContain('people:');
		expect(builds(imported)).toBe(true);
	});

	it('says what of the content would break, if nothing helps', async () => {
		const imported = await run('A\n\nB.\n\nC.', { files: [{ ...makeArticle('formerIds: [story]') }] });
		expect(imported.problems.map(({ ruleId }) => ruleId)).toEqual(['duplicate-id']);
	});

	it('keeps two events that one clause tells apart by their dates', async () => {
		const imported = await run('A\n\nThe shop, started by two surgeons in 1987 and floated in 2004, is sold.\n\nB.');
		expect(imported.counts.event).toBe(2);
		const twice = await run(
			'A\n\nTallawong, started by two surgeons above a chemist’s shop in Wagga in 1987 and floated in 2004, is sold to Ana Lima.\n\nB.',
		);
		expect(twice.source).toContain('name: Tallawong, started by two surgeons above a chemist’s shop (2004)\n');
		expect(twice.counts).toMatchObject({ person: 1, event: 2 });
	});

	it('leaves out of events with one name all but the first, and nothing else', async () => {
		const event = {
			...{ name: 'The flood', date: '2024', evidence: 'The flood came', basis: 'A guess.', sentence: 'The flood came.' },
			...{ occurrence: { passage: 0, start: 10, end: 24 }, people: [], places: [], organizations: [] },
		};
		const imported = await run('A\n\nAna left. The flood came.\n\nB.', {
			found: { names: [proposed('person', 'Ana')], events: [event, event] },
		});
		expect(imported.counts).toMatchObject({ person: 1, event: 1 });
		expect(builds(imported)).toBe(true);
	});

	it.each(['gold', 'unseen'].flatMap((folder) => readGold(`tests/bench/${folder}`).map((text) => [text.file, text] as const)))(
		'imports %s',
		async (_, { passages, date }) => {
			const imported = await run(`A headline\n\n${passages.map(({ text }) => text).join('\n\n')}`, { date });
			expect(imported.problems).toEqual([]);
			expect(builds(imported)).toBe(true);
			const { person, place, organization, event } = imported.counts;
			expect(Math.min(person, place, organization, event)).toBeGreaterThan(2);
		},
	);

	it('makes of any text something that builds', { timeout: 60_000 }, async () => {
		const bits = [
			'Ana Lima',
			'Paris',
			'Georgia',
			'Washington',
			'in May 2021',
			'last week',
			'It rained.',
			'B: c',
			'# x',
			'- y',
			'1. z',
			'> q',
			'`c`',
			'{#a}',
			'{#p-1}',
			'[!picture]',
			'[x](javascript:a)',
			'[x](person:xi)',
			'![x](y.png)',
			'<b>',
			'</div>',
			'<!--',
			'&amp;',
			'&#x20;',
			'|a|b|\n|-|-|',
			'---',
			'***',
			'```',
			'~~~',
			'[^1]',
			'[a]: b',
			'\\',
			'www.a.org',
			'a@b.org',
			'https://a.b/c)',
			'\u00a0',
			'\u2028',
			'\u200b',
			'\ud800',
			'é',
			'e\u0301',
			'中国',
			'العربية',
			'😀',
			'\t',
			'\n',
			'\n\n',
			'"',
			"'",
			':',
			'%',
			'~',
			'_a_',
			'*',
		];
		const anyText = fc
			.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
			.map((parts) => parts.join(' '));
		await fc.assert(
			fc.asyncProperty(anyText, fc.constantFrom<ManuscriptFormat>('txt', 'md', 'html'), async (text, format) => {
				const manuscript = await readManuscript(new TextEncoder().encode(text), '-', format);
				if (manuscript.blocks.length === 0) return;
				const imported = await run(text, { format });
				expect(imported.problems.map(String)).toEqual([]);
				expect(builds(imported), imported.source).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
