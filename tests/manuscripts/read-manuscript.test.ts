import { describe, expect, it } from 'vitest';
import { writeBody } from '../../src/drafts/write-body.ts';
import { type ManuscriptFormat, readManuscript } from '../../src/manuscripts/read-manuscript.ts';
import type { Manuscript } from '../../src/manuscripts/types.ts';
import { makeDocx } from '../support/make-docx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What of a manuscript is not as in a bare one, with its body as Markdown. */
async function read(text: string | Uint8Array, name: string, format?: ManuscriptFormat): Promise<Record<string, unknown>> {
	const { blocks, ...rest }: Manuscript = await readManuscript(typeof text === 'string' ? bytes(text) : text, name, format);
	const told = Object.entries(rest).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
	return { ...Object.fromEntries(told), body: writeBody(blocks).trim() };
}

describe('readManuscript', () => {
	it('reads plain text with title, standfirst, byline, date, dateline, headings, captions and wrapped lines', async () => {
		const text = `Quake kills dozens in Chile

A strong earthquake has struck the coast, officials say.

By Jane Doe and John Smith
Published 4 March 2024, 10:20 GMT

SANTIAGO, March 4 (Reuters) - An earthquake killed at least 40 people in Chile on
Monday. It was the worst since 2010.

Rescue work

The army has sent * 2,000 soldiers * and [dogs].

Photo: A house in Valdivia. (Ana Lima/AFP)

1. That is no list.`;
		expect(await read(text, 'quake.txt')).toEqual({
			title: 'Quake kills dozens in Chile',
			standfirst: 'A strong earthquake has struck the coast, officials say.',
			date: '2024-03-04',
			authors: ['Jane Doe', 'John Smith'],
			publisher: 'Reuters',
			body: `SANTIAGO, March 4 (Reuters) - An earthquake killed at least 40 people in Chile on Monday. It was the worst since 2010.

## Rescue work

The army has sent \\* 2,000 soldiers \\* and \\[dogs].

> [!picture]
> A house in Valdivia.
>
> Ana Lima/AFP

1\\. That is no list.`,
		});
	});

	it.each([
		['a single line', 'The bridge is open.', '', 'The bridge is open.'],
		['lines without empty ones between', 'A title\nOne paragraph.\nAnother one.', 'A title', 'One paragraph.\n\nAnother one.'],
		['a quotation', 'A title\n\n> We waited.\n\nHe said so.\n\nOften.', 'A title', '> We waited.\n\nHe said so.\n\nOften.'],
		['no title', 'It rained. It rained again.\n\nThen it stopped.', '', 'It rained. It rained again.\n\nThen it stopped.'],
		['nothing', ' \n\n', '', ''],
	])('reads plain text: %s', async (_, text, title, body) => {
		expect(await read(text, 'a.txt')).toEqual({ title, body });
	});

	it.each<readonly [line: string, authors: readonly string[], date: string | undefined]>([
		['By Ignacio Pardo | 8 January 2024', ['Ignacio Pardo'], '2024-01-08'],
		['By Ignacio Pardo, Santiago, 8 January 2024', ['Ignacio Pardo'], '2024-01-08'],
		['By Ignacio Pardo – January 8, 2024, 7:30 am – 5 min read', ['Ignacio Pardo'], '2024-01-08'],
		['Ignacio Pardo · 8 January 2024', ['Ignacio Pardo'], '2024-01-08'],
		['Ignacio Pardo\n8 January 2024', ['Ignacio Pardo'], '2024-01-08'],
		['8 January 2024\n\nIgnacio Pardo', ['Ignacio Pardo'], '2024-01-08'],
		['BY IGNACIO PARDO\nUpdated 8 January 2024', ['Ignacio Pardo'], '2024-01-08'],
		['By Ana Reis in Porto and Jo Silva in Lisbon', ['Ana Reis', 'Jo Silva'], undefined],
		['By Ana Reis, Jo Silva and Li Wei', ['Ana Reis', 'Jo Silva', 'Li Wei'], undefined],
		['By Ana Reis, political editor', ['Ana Reis'], undefined],
		['Santiago bureau, 8 January 2024, first edition', [], '2024-01-08'],
	])('reads who wrote a text and when: %j', async (line, authors, date) => {
		const body = 'It rained in Chile on Monday. The river rose.\n\nIt rained again.';
		const told = await read(`The flood\n\n${line}\n\n${body}`, 'a.txt');
		expect({ authors: told.authors ?? [], date: told.date }).toEqual({ authors, date });
		expect(told.body).toContain(body);
		if (authors.length > 0) expect(told.body).toBe(body);
		const lines = line.split(/\n+/).map((text) => [undefined, text] as const);
		const docx = makeDocx([['Title', 'The flood'], ...lines, [undefined, 'It rained in Chile on Monday. The river rose.']]);
		expect(await read(docx, 'a.docx')).toMatchObject(authors.length > 0 ? { authors } : {});
	});

	it.each(['By midnight the river had risen', 'By contrast, Chile had rain.', 'By land and sea', 'Since 8 January 2024 it has rained.'])(
		'takes no other line for one that tells who wrote it: %s',
		async (line) => {
			const told = await read(`The flood\n\nIt rained. It rained on.\n\n${line}\n\nThen it stopped.`, 'a.txt');
			expect({ authors: told.authors, date: told.date }).toEqual({});
			expect(told.body).toContain(line);
		},
	);

	const LEAD = 'The town hall of Leeds burned down on Saturday, the fire service said.';
	const REST = 'What is known\n\nThe fire began in the attic.\n\nIt was out by noon.';
	it.each([
		[
			'one paragraph above the byline, with no full stop',
			'A fire and its cause, three days on\n\nBy Ann Lee\n\n',
			'A fire and its cause, three days on',
		],
		['one sentence where there is no byline', 'It was the third in a year.\n\n', 'It was the third in a year.'],
		['nothing below the byline', 'By Ann Lee\n2 March 2025\n\n', undefined],
		['no word for what the text is', 'World\n\nBy Ann Lee\n\n', undefined],
		['none of several paragraphs above the byline', 'It burned.\n\nIt fell.\n\nBy Ann Lee\n\n', undefined],
	])('takes %s for the standfirst, and no lead', async (_, head, standfirst) => {
		const told = await read(`Town hall burns\n\n${head}${LEAD}\n\n${REST}`, 'a.txt');
		expect(told.standfirst).toBe(standfirst);
		expect(told.body).toContain(LEAD);
	});

	it.each([LEAD, `${LEAD} Nobody was hurt. Mayor Tom Reed spoke of a black day.`])(
		'leaves a lead before the first heading: %s',
		async (lead) => {
			expect((await read(`Town hall burns\n\n${lead}\n\n${REST}`, 'a.txt')).body).toContain(lead);
		},
	);

	it('tells a title from the sentence below it, and from its own second line', async () => {
		const rest = 'The river rose by two metres in a night, and the bridge was closed to all but the fire brigade.\n\nIt fell.';
		expect(await read(`The flood in Chile\nIt was the worst since 2010.\n\n${rest}`, 'a.txt')).toMatchObject({
			title: 'The flood in Chile',
			standfirst: 'It was the worst since 2010.',
		});
		expect(await read(`The flood in Chile\nand what came after it\n\n${rest}`, 'a.txt')).toMatchObject({
			title: 'The flood in Chile and what came after it',
		});
		expect(await read(`The flood in Chile\nBy Ana Reis\n\n${rest}`, 'a.txt')).toMatchObject({ authors: ['Ana Reis'] });
	});

	it('reads a saved page: its data, its article, its captions, and nothing around them', async () => {
		const page = `<!doctype html><html lang="en-GB"><head><title>Bridge reopens - Ponte News</title>
<meta property="og:site_name" content="Ponte News"><meta property="article:published_time" content="2024-05-02T08:00:00Z">
<link rel="canonical" href="https://example.org/bridge">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge reopens","description":"The town has its crossing back.","author":[{"name":"Ana Reis"}]}]}</script>
</head><body><nav>Home | News</nav><article><h1>Bridge reopens</h1><p>By Ana Reis</p>
<p>Mayor Maria Costa cut the ribbon on Thursday, three years after the flood took the old bridge away, said the <a href="/x">River Board</a>.</p>
<figure><img src="a.jpg" alt="x"><figcaption>Maria Costa on the new bridge. Jo Lima/Reuters</figcaption></figure>
<h2>What it cost</h2><p>The office puts the price at 40 million, of which <a href="https://example.org/b">the state</a> pays half.</p>
<script>alert(1)</script><p>Read more: other stories</p><ul><li>Length: 210 metres</li></ul></article><footer>© Ponte News</footer></body></html>`;
		expect(await read(page, 'bridge.html')).toEqual({
			title: 'Bridge reopens',
			standfirst: 'The town has its crossing back.',
			language: 'en-GB',
			date: '2024-05-02',
			authors: ['Ana Reis'],
			publisher: 'Ponte News',
			url: 'https://example.org/bridge',
			notes: [
				'1 picture; captions are kept, and a file in public/ is written ![what it shows](/name.jpg)',
				'1 line of the page around the text',
			],
			body: `Mayor Maria Costa cut the ribbon on Thursday, three years after the flood took the old bridge away, said the River Board.

> [!picture]
> Maria Costa on the new bridge.
>
> Jo Lima/Reuters

## What it cost

The office puts the price at 40 million, of which [the state](https://example.org/b) pays half.

- Length: 210 metres`,
		});
	});

	it.each([
		['by what its parts are called', (page: string) => page],
		['by their words', (page: string) => page.replaceAll(/ class="[^"]*"/g, '')],
	])('leaves out what stands around the text of a page, %s', async (_, change) => {
		const standfirst = 'The village above the Albula is being cleared for the second time in two years.';
		const [first, second] = [
			'The eighty people of Brienz were told on Monday to leave their houses, the second time since May 2023.',
			'Two thirds of the slope came down at night and stopped short of the school. The people came back in July.',
		];
		const page = `<html lang="en"><head><title>x</title><meta name="description" content="${standfirst}"></head><body><main><article>
<h1>Brienz moves again</h1><p class="standfirst">${standfirst}</p>
<div class="meta"><span class="byline">By <a rel="author" href="/a">Selina Caduff</a> in Brienz</span> · <time datetime="2024-06-18T07:30">18 June 2024, 7:30 am</time> · 5 min read</div>
<p>${first}</p><div class="share-tools"><ul><li><a href="#">Facebook</a></li><li><a href="#">Copy link</a></li></ul></div>
<h2>What came before</h2><p>${second}</p><p><a href="/x">Read more: How a mountain is measured</a></p>
<div class="newsletter"><h3>Get the Courier in your inbox</h3><p>Every morning at six, what matters in the valley.</p><form><button>Sign up</button></form></div>
<div class="related"><h3>Related articles</h3><ul><li><a href="/1">The village that moves</a></li><li><a href="/2">A year on</a></li></ul></div>
</article></main></body></html>`;
		expect(await read(change(page), 'a.html')).toMatchObject({
			...{ title: 'Brienz moves again', standfirst, date: '2024-06-18', authors: ['Selina Caduff'] },
			body: `${first}\n\n## What came before\n\n${second}`,
		});
	});

	it('keeps what only sounds like that', async () => {
		const page = `<h1>A title</h1><p class="day-story">A first paragraph about the day.</p><h2>Related deaths</h2><p>Three people died.</p>
<h2>Newsletters of the eighteenth century</h2><p>They were written by hand, and copied, and sent by the post to those who paid for them, which were few, and mostly abbots, merchants, and the envoys of small courts; some were read aloud, and many burnt.</p>`;
		const { body } = await read(page, 'a.html');
		expect(body).toMatch(/A first paragraph[\s\S]+## Related deaths[\s\S]+Three people[\s\S]+## Newsletters of[\s\S]+by hand/);
	});

	it('reads a fragment of HTML', async () => {
		expect(await read('<h1>A title</h1><p>Some <b>bold</b> words.</p><blockquote><p>Said.</p></blockquote>', 'clip')).toEqual({
			title: 'A title',
			body: 'Some **bold** words.\n\n> Said.',
		});
	});

	it('reads Markdown with the frontmatter of another program', async () => {
		const text = `---
headline: "Peace: a history"
summary: What came before.
author: [Ana Lima, Jo Reis]
pubDate: Thu, 2 May 2024 08:00:00 GMT
lang: pt-BR
tags: [a, b]
---
# Peace: a history

# First

### Deep

A note[^1], a [reference][r], <b>raw</b>, an ![old bridge](bridge.jpg), [here](/gone) and [there](https://example.org/).

![A flood](flood.jpg)

[^1]: Below.

[r]: https://example.org/r
`;
		expect(await read(text, 'peace.md')).toEqual({
			title: 'Peace: a history',
			standfirst: 'What came before.',
			date: '2024-05-02',
			authors: ['Ana Lima', 'Jo Reis'],
			language: 'pt-BR',
			notes: [
				'2 pictures; captions are kept, and a file in public/ is written ![what it shows](/name.jpg)',
				'the key `tags` of the frontmatter',
			],
			body: expect.stringMatching(
				/^## First\n\n### Deep\n\n> \[!picture\]\n> old bridge\n\nA note \(Below\.\), a \[reference\]\(https:\/\/example.org\/r\), raw, an , here and \[there\]\(https:\/\/example.org\/\)\.\n\n> \[!picture\]\n> A flood$/,
			) as string,
		});
	});

	it('reads Markdown without frontmatter, and with one that is no YAML', async () => {
		expect(await read('# A title\n\nSome words.', 'a.md')).toEqual({ title: 'A title', body: 'Some words.' });
		expect(await read('---\na: [b\nc: {\n---\n\n# A title\n\nSome words.', 'a.md')).toEqual({ title: 'A title', body: 'Some words.' });
	});

	it('reads a document of Word by its styles', async () => {
		const docx = makeDocx([
			['Title', 'The bridge & its town'],
			['Subtitle', 'What it took.'],
			[undefined, 'By Ana Lima'],
			[undefined, '2 May 2024'],
			[undefined, 'The mayor <cut> the ribbon.'],
			['heading 1', 'What it cost'],
			['Quote', 'We waited.'],
			['caption', 'The mayor. (Jo Reis/AFP)'],
			[undefined, 'Photo: The old bridge.'],
		]);
		expect(await read(docx, 'bridge.docx')).toEqual({
			title: 'The bridge & its town',
			standfirst: 'What it took.',
			date: '2024-05-02',
			authors: ['Ana Lima'],
			body: 'The mayor \\<cut> the ribbon.\n\n## What it cost\n\n> We waited.\n\n> [!picture]\n> The mayor.\n>\n> Jo Reis/AFP\n\n> [!picture]\n> The old bridge.',
		});
		expect((await read(docx, '-')).title).toBe('The bridge & its town');
	});

	it('takes the form of a file from the option, from its name, or from its first words', async () => {
		expect((await read('<p>A</p>', 'a.html')).body).toBe('A');
		expect((await read('<p>A</p>', '-')).body).toBe('A');
		expect((await read('<p>A</p>', 'a.html', 'txt')).body).toBe('\\<p>A\\</p>');
		expect((await read('A\n\n## B\n\nC', '-')).body).toBe('A\n\n## B\n\nC');
	});

	it.each([
		['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...bytes('Été.')]],
		['UTF-16, little end first', [0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0, 0x2e, 0]],
		['UTF-16, big end first', [0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9, 0, 0x2e]],
		['Windows-1252', [0xc9, 0x74, 0xe9, 0x2e]],
		['letters and accents apart', [...bytes('E\u0301te\u0301.')]],
	])('reads %s', async (_, signs) => {
		expect((await read(Uint8Array.from(signs), 'a.txt')).body).toBe('Été.');
	});
});
