import { expect, it } from 'vitest';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { buildPrintedEnd } from '../../src/page-models/printed-end.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeArticle } from '../support/make-article.ts';
import { articleIn, CONFIG, makeSite } from '../support/make-site.ts';

const path = 'people/xi.html' as PagePath;

it('names the articles of a page, and whose reports they retell', () => {
	const site = makeSite([makeArticle('source: { publisher: CNN }', 'Text.', 'a'), makeArticle('', 'Text.', 'b')]);
	const documents = ['a', 'b'].map((slug) => articleIn(site, slug).document);
	const { articles, address } = buildPrintedEnd(onPage(site, path), documents);
	expect(articles.map(({ publisher }) => publisher)).toEqual(['CNN', undefined]);
	expect(articles[0]).toMatchObject({ title: documents[0]?.title, language: documents[0]?.language });
	expect(address).toBeUndefined();
});

it('names the only article of a site on every page, and none of several', () => {
	expect(buildPrintedEnd(onPage(makeSite(), path), undefined).articles).toHaveLength(1);
	const several = makeSite([makeArticle('', 'Text.', 'a'), makeArticle('', 'Text.', 'b')]);
	expect(buildPrintedEnd(onPage(several, path), undefined).articles).toEqual([]);
});

it('says where the page is, when the site has an address', () => {
	const site = makeSite(undefined, { ...CONFIG, url: 'https://example.org/news/' });
	expect(buildPrintedEnd(onPage(site, path), undefined).address).toBe('https://example.org/news/people/xi.html');
});
