import { describe, expect, it } from 'vitest';
import { buildListingPage } from '../../src/page-models/listing-page.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';

const site = makeSite();

describe('buildListingPage', () => {
	it.each([
		['person', 'People', '3 people in 1 article, in the order of the alphabet', ['Li Mingjiang', 'Vladimir Putin', 'Xi Jinping']],
		['place', 'Places', '2 places in 1 article, in the order of the alphabet', ['Beijing', 'China']],
		['organization', 'Organizations', '1 organization in 1 article, in the order of the alphabet', ['United Nations']],
		['event', 'Events', '2 events in 1 article, in the order of time', ['The launch', 'The forum']],
	] as const)('lists every %s', (kind, title, summary, names) => {
		const page = buildListingPage(site, kind);
		expect([page.kind, page.title, page.summary]).toEqual([kind, title, summary]);
		expect(page.entries.map(({ name }) => name)).toEqual(names);
	});

	it('tells of each entity what a reader looks for', () => {
		expect(buildListingPage(site, 'person').entries[2]).toEqual({
			...{ kind: 'person', name: 'Xi Jinping', href: 'xi.html', description: 'One line.', mentions: 6 },
			nativeNames: [
				{ language: 'zh', text: '习近平' },
				{ language: 'ar', text: 'شي' },
			],
		});
		expect(buildListingPage(site, 'event').entries.map(({ date, mentions }) => [date?.text, mentions])).toEqual([
			['2013', 1],
			['17 October 2023', 1],
		]);
	});

	it('can be empty', () => {
		const page = buildListingPage(makeSite([makeArticle('', 'Text.'), makeArticle('', 'Text.', 'b')]), 'place');
		expect([page.summary, page.entries]).toEqual(['0 places in 2 articles, in the order of the alphabet', []]);
	});
});
