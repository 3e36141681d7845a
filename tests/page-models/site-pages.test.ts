import { describe, expect, it } from 'vitest';
import { buildAboutPage, buildHomePage, buildNotFoundPage, buildTimelinePage } from '../../src/page-models/site-pages.ts';
import { makeArticle } from '../support/make-article.ts';
import { CONFIG, makeSite, SAMPLE } from '../support/make-site.ts';

const site = makeSite();

describe('buildHomePage', () => {
	it('announces the articles, newest first', () => {
		const old = makeArticle('', 'Text.', 'old');
		const { articles } = buildHomePage(
			makeSite([{ ...old, value: old.value.replace('2023-10-16', '2020').replace('language: en', 'language: ar') }, SAMPLE]),
		);
		expect(articles.map(({ href, date, direction, counts }) => [href, date.text, direction, counts])).toEqual([
			['articles/forum.html', '16 October 2023', 'ltr', ['3 people', '2 places', '1 organization', '2 events']],
			['articles/old.html', '2020', 'rtl', []],
		]);
	});

	it('leads to the lists, with their size', () => {
		const { listings, timeline, about } = buildHomePage(site);
		expect(listings.map(({ name, count, href }) => [name, count, href])).toEqual([
			['people', 3, 'people/index.html'],
			['places', 2, 'places/index.html'],
			['organizations', 1, 'organizations/index.html'],
			['events', 2, 'events/index.html'],
		]);
		expect([timeline.href, about.href]).toEqual(['timeline.html', 'about.html']);
	});
});

describe('buildTimelinePage', () => {
	it('shows every event of the site', () => {
		const { summary, timeline } = buildTimelinePage(site);
		expect(summary).toBe('2 events in the order of time');
		expect(timeline.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).map(({ name }) => name)).toEqual([
			'The launch',
			'The forum',
		]);
	});
});

describe('buildAboutPage', () => {
	it('says what the articles were made from', () => {
		const value = SAMPLE.value.replace('people:', 'source: { publisher: CNN, credit: [C D], note: Retold. }\npeople:');
		expect(buildAboutPage(makeSite([{ ...SAMPLE, value }])).sources).toEqual([
			{ label: 'A forum', href: 'articles/forum.html', publisher: 'CNN', credit: ['C D'], note: 'Retold.' },
		]);
		expect(buildAboutPage(site).sources).toEqual([{ label: 'A forum', href: 'articles/forum.html', credit: [] }]);
	});
});

describe('buildNotFoundPage', () => {
	it('stands at 404.html and leads home', () => {
		expect(buildNotFoundPage(site).frame).toMatchObject({ path: '404.html', home: 'index.html' });
	});

	it('has links that hold at any address, where that of the site is known', () => {
		const { frame } = buildNotFoundPage(makeSite(undefined, { ...CONFIG, url: 'https://example.org/news/' }));
		expect(frame).toMatchObject({ home: '/news/', stylesheet: expect.stringMatching(/^\/news\/assets\//) as string });
		const links = [...frame.navigation.map(({ href }) => href), frame.icon, frame.font, ...frame.search, ...Object.values(frame.keeping)];
		expect(links.filter((href) => !href.startsWith('/news/'))).toEqual([]);
	});
});
