import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { articleIn, makeSite, SAMPLE } from '../support/make-site.ts';

const site = makeSite();
const page = buildArticlePage(site, articleIn(site));
const [opening, talks] = page.sections;

describe('buildArticlePage', () => {
	it('says what the article is', () => {
		expect(page).toMatchObject({ slug: 'forum', title: 'A forum', description: 'What it was.', language: 'en', direction: 'ltr' });
		expect(page.date).toEqual({ text: '16 October 2023', datetime: '2023-10-16' });
		expect(page.counts).toEqual(['3 people', '2 places', '1 organization', '2 events']);
		expect('source' in page || 'genre' in page).toBe(false);
	});

	it('says what it was made from', () => {
		const value = SAMPLE.value.replace(
			'people:',
			'genre: Analysis\nauthor: [A B]\nsource: { publisher: CNN, date: 2023-10~, credit: [C D] }\npeople:',
		);
		const sourced = makeSite([{ ...SAMPLE, value }]);
		const { genre, author, source } = buildArticlePage(sourced, articleIn(sourced));
		expect({ genre, author }).toEqual({ genre: 'Analysis', author: ['A B'] });
		expect(source).toEqual({ publisher: 'CNN', credit: ['C D'], date: { text: 'about October 2023', datetime: '2023-10' } });
	});

	it('numbers paragraphs and pictures through the sections, but no headings', () => {
		expect(page.sections.map(({ blocks }) => blocks.map(({ kind, number }) => [kind, number]))).toEqual([
			[
				['text', 1],
				['text', 2],
			],
			[
				['text', 3],
				['picture', 4],
				['heading', undefined],
				['text', 5],
			],
		]);
	});

	it('links a name once in each section, at its first mention', () => {
		const html = page.sections.map(({ blocks }) => blocks.map((block) => `${block.html}${block.credit ?? ''}`).join(''));
		expect(html.map((text) => text.match(/<a href="\.\.\/people\/xi\.html"/g)?.length)).toEqual([1, 1]);
		expect(html.map((text) => text.match(/class="m-/g)?.length)).toEqual([10, 7]);
	});

	it('divides a picture into caption and credit', () => {
		expect(talks?.blocks[1]).toMatchObject({
			html: '<p><span class="m-person" data-to="../people/xi.html">Xi</span> in <a href="../places/beijing.html" class="m-place" data-n="3">Beijing</a>.</p>',
			credit: expect.stringContaining('Li Mingjiang') as string,
		});
		expect(talks?.blocks[1]?.html).not.toContain('[!picture]');
	});

	it('takes a picture with one paragraph as a caption without a credit', () => {
		const bare = makeSite([makeArticle('', '> [!picture]\n> A caption.')]);
		const [block] = buildArticlePage(bare, articleIn(bare)).sections[0]?.blocks ?? [];
		expect(block).toMatchObject({ kind: 'picture', html: '<p>A caption.</p>' });
		expect(block).not.toHaveProperty('credit');
	});

	it('shows at a paragraph the events that rest on it', () => {
		const events = page.sections.map(({ blocks }) => blocks.map((block) => block.events.map(({ name, date }) => `${name} ${date.text}`)));
		expect(events).toEqual([
			[[], ['The launch 2013']],
			[['The forum 17 October 2023'], [], [], []],
		]);
	});

	it('resolves addresses that the text keeps in definitions', () => {
		expect(talks?.blocks.at(-1)?.html).toContain('<a href="../files/a%20b.pdf">site</a>');
	});

	it('cites only its own paragraphs in its timeline', () => {
		const event = makeRecord('events', 'forum', 'The forum', 'date: 2023-10-17');
		const told = (slug: string): typeof event =>
			makeArticle('events: [{ id: forum, evidence: "In 2023", basis: Known. }]', `In 2023 it opened, says ${slug}.`, slug);
		const both = makeSite([event, told('one'), told('two')]);
		const { timeline } = buildArticlePage(both, articleIn(both, 'two'));
		const [toCome] = timeline.parts.at(-1)?.groups[0]?.entries ?? [];
		expect(toCome?.citations).toHaveLength(1);
		expect(toCome?.citations[0]?.href).toMatch(/^#p-/);
	});

	it('builds an article that names nobody', () => {
		const alone = makeSite([makeArticle(`people:\n${makeEntry('xi', 'Xi')}`, 'Nobody.')]);
		expect(buildArticlePage(alone, articleIn(alone)).sections[0]?.sidebar.groups).toEqual([]);
		expect(opening?.sidebar.groups).not.toEqual([]);
	});
});
