import { describe, expect, it } from 'vitest';
import { buildArticleNotes } from '../../src/page-models/article-notes.ts';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import { articlePath } from '../../src/page-models/permalinks.ts';
import { buildSectionPages } from '../../src/page-models/section-page.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const article = articleIn(site);

describe('notes', () => {
	it('are numbered in the order in which the text first names whom they are on', () => {
		const notes = buildArticleNotes(onPage(site, articlePath(article.document.slug), 'en'), article);
		expect(notes.map(({ number, name }) => [number, name])).toEqual([
			[1, 'Xi Jinping'],
			[2, 'Vladimir Putin'],
			[3, 'Beijing'],
			[4, 'Li Mingjiang'],
			[5, 'China'],
			[6, 'United Nations'],
		]);
		expect(notes[0]).toMatchObject({
			kind: 'person',
			native: [
				{ text: '习近平', language: 'zh' },
				{ text: 'شي', language: 'ar' },
			],
		});
	});

	it('are named where a section first names whom they are on, on the page of the whole article alone', () => {
		const numbers = (html: string): readonly string[] => [...html.matchAll(/data-n="(\d+)"/g)].map(([, number]) => number ?? '');
		const htmlOf = (
			sections: readonly { readonly blocks: readonly { readonly html: string; readonly credit?: string }[] }[],
		): readonly string[] => sections.map(({ blocks }) => blocks.map(({ html, credit = '' }) => html + credit).join(''));
		const [opening, talks] = htmlOf(buildArticlePage(site, article).sections).map(numbers);
		expect(opening).toEqual(['1', '2', '3', '4', '5']);
		expect(talks).toEqual(['5', '1', '3', '4', '6']);
		expect(htmlOf(buildSectionPages(site, article).map(({ section }) => section)).flatMap(numbers)).toEqual([]);
	});
});
