import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import { buildSectionPages, type SectionPage } from '../../src/page-models/section-page.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { articleIn, CONFIG, makeSite, SAMPLE } from '../support/make-site.ts';

const site = makeSite(undefined, { ...CONFIG, url: 'https://example.org/news/' });
const pages = buildSectionPages(site, articleIn(site));
const [opening, talks] = pages as readonly [SectionPage, SectionPage];
const htmlOf = ({ section }: Pick<SectionPage, 'section'>): string => section.blocks.map(({ html, credit = '' }) => html + credit).join('');
const only = (text: string, lists = ''): SectionPage => {
	const made = makeSite([makeArticle(lists, text)]);
	const page = buildSectionPages(made, articleIn(made)).at(-1);
	if (!page) throw new Error('No section');
	return page;
};

describe('buildSectionPages', () => {
	it('gives every section a page in the folder of its article', () => {
		expect(pages.map(({ frame, place }) => [frame.path, place])).toEqual([
			['articles/forum/opening.html', 'Section 1 of 2'],
			['articles/forum/the-talks.html', 'Section 2 of 2'],
		]);
		expect(buildArticlePage(site, articleIn(site)).sections.map(({ page }) => page)).toEqual([
			'forum/opening.html',
			'forum/the-talks.html',
		]);
	});

	it('leads to the whole article, to this place in it, and to its neighbours', () => {
		expect(talks).toMatchObject({
			...{ article: { label: 'A forum', href: '../forum.html' }, whole: '../forum.html#the-talks' },
			previous: { title: 'Opening', href: 'opening.html' },
		});
		expect(opening.next).toEqual({ title: 'The talks', language: 'en', href: 'the-talks.html' });
		expect('previous' in opening || 'next' in talks).toBe(false);
	});

	it('shows the text of the article under the same ids and numbers, with links from its own folder', () => {
		const whole = buildArticlePage(site, articleIn(site)).sections;
		const told = ({ section: { blocks } }: Pick<SectionPage, 'section'>) => blocks.map(({ id, number }) => [id, number]);
		expect(pages.map(told)).toEqual(whole.map((section) => told({ section })));
		const moved = whole.map((section) =>
			htmlOf({ section })
				.replaceAll('="../', '="../../')
				.replaceAll(/ data-n="\d+"/g, '')
				.replaceAll(/(<\/?h)3/g, '$12'),
		);
		expect(pages.map(htmlOf)).toEqual(moved);
	});

	it('links each name once, at its first mention', () => {
		expect(pages.map((page) => htmlOf(page).match(/<a href="\.\.\/\.\.\/people\/xi\.html"/g)?.length)).toEqual([1, 1]);
	});

	it('leads to the paragraphs of its own page', () => {
		const ids = talks.section.blocks.map(({ id }) => `#${id}`);
		for (const { entries } of talks.section.sidebar.groups) for (const { first } of entries) expect(ids).toContain(first);
		expect(talks.events.flatMap(({ citations }) => citations)).toEqual([{ label: 'paragraph 3', href: ids[0] }]);
	});

	it('sets a sub-heading right below the heading of the page', () => {
		expect(htmlOf(talks)).toContain('<h2>An aside on Xi</h2>');
	});

	it('takes a fragment of the text for a place of the whole article', () => {
		expect(htmlOf(only('[there](#opening) and [here][a].\n\n[a]: #opening'))).toBe(
			'<p><a href="../forum.html#opening">there</a> and <a href="../forum.html#opening">here</a>.</p>',
		);
	});

	it('lists its events in the order of time, apart from all others that it names', () => {
		const events = [
			makeEntry('late', 'The summit', 'date: 2024', 'evidence: will meet in 2024'),
			makeEntry('early', 'The war', 'date: "1941"', 'evidence: fought in 1941'),
			makeEntry('other', 'The forum', 'date: 2020', 'evidence: met in 2020'),
		];
		const lists = `events:\n${events.join('\n')}\npeople:\n${makeEntry('xi', 'Xi')}`;
		const { events: list, section } = only(
			'They met in 2020.\n\n## Then\n\nThey will meet in 2024, and fought in 1941. The forum of Xi.',
			lists,
		);
		expect(list.map(({ name, toCome, citations }) => [name, toCome, citations.length])).toEqual([
			['The war', false, 1],
			['The forum', false, 1],
			['The summit', true, 1],
		]);
		expect(section.sidebar.groups.map(({ kind }) => kind)).toEqual(['person']);
		expect(section.sidebar.summary).toBe('1 person');
	});

	it('is described by its first sentences', () => {
		expect(opening.description).toBe(
			'Xi Jinping met Vladimir Putin in Beijing. Putin thanked Xi, and Xi thanked Putin. Ten years since Xi launched it, the scholar looked back at China.',
		);
		expect(only('> [!picture]\n> A caption.').description).toBe('A caption.');
		expect(only('Text.\n\n## Empty').description).toBe('What it was.');
		expect(only(`${'Word '.repeat(100)}.`).description).toMatch(/^(?:Word )+…$/);
	});

	it('says to those who show links what it is, and that the article stands for it', () => {
		expect(talks.frame).toMatchObject({
			title: 'The talks · A forum · Site',
			description: talks.description,
			share: {
				title: 'The talks · A forum',
				...{ type: 'article', locale: 'en_GB', published: '2023-10-16', section: 'The talks' },
				url: 'https://example.org/news/articles/forum/the-talks.html',
				canonical: 'https://example.org/news/articles/forum.html',
				image: { url: 'https://example.org/news/cards/articles/forum/the-talks.png' },
			},
		});
		expect(talks.frame.card).toMatchObject({ kind: 'section', title: 'The talks', line: talks.description, article: { title: 'A forum' } });
		expect(opening.frame.card).toMatchObject({ kind: 'section', title: opening.description });
	});

	it('keeps the language and direction of the article', () => {
		const arabic = makeSite([{ ...SAMPLE, value: SAMPLE.value.replace('language: en', 'language: ar') }]);
		const [first, second] = buildSectionPages(arabic, articleIn(arabic));
		expect(first).toMatchObject({ language: 'ar', direction: 'rtl', title: { title: 'Opening' } });
		expect(second).toMatchObject({ title: { title: 'The talks', language: 'ar' }, frame: { locale: 'en-GB', share: { locale: 'ar_EG' } } });
	});
});
