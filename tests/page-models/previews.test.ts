import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import { buildSectionPages } from '../../src/page-models/section-page.ts';
import { makeArticle } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const framesOf = (...options: Parameters<typeof makeSite>): readonly (boolean | undefined)[] => {
	const site = makeSite(...options);
	const [slug = ''] = site.graph.articles.keys();
	const article = articleIn(site, slug);
	return [buildArticlePage(site, article), ...buildSectionPages(site, article)].map(({ frame }) => frame.previews);
};

describe('previews', () => {
	it('are asked for by pages with mentions', () => {
		expect(framesOf()).toEqual([true, true, true]);
	});

	it('are not asked for where nobody is named', () => {
		expect(framesOf([makeArticle('', 'Nobody came.\n\n## Later\n\nNobody went.')])).toEqual([undefined, undefined, undefined]);
	});
});
