import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '../../src/documents/types.ts';
import { buildCitation, type Citation } from '../../src/page-models/citation.ts';
import { buildCitationTags } from '../../src/page-models/citation-tags.ts';
import { articlePath } from '../../src/page-models/permalinks.ts';
import { onPage, type PageContext } from '../../src/page-models/site-context.ts';
import type { SiteConfig } from '../../src/page-models/types.ts';
import { makeArticle } from '../support/make-article.ts';
import { articleIn, CONFIG, makeSite } from '../support/make-site.ts';

const PUBLISHED: SiteConfig = { ...CONFIG, url: 'https://example.org/news/' };

function article(lists: string, date = '2023-10-16', config = PUBLISHED): readonly [PageContext, ArticleDocument] {
	const file = makeArticle(lists);
	const site = makeSite([{ ...file, value: file.value.replace('2023-10-16', date) }], config);
	const { document } = articleIn(site);
	return [onPage(site, articlePath(document.slug), document.language), document];
}
const inWords = ({ before, title, after }: Citation): string => `${before}“${title}”,${after}`;
const cite = (...input: Parameters<typeof article>): Citation => buildCitation(...article(...input));
const tags = (...input: Parameters<typeof article>): readonly string[] =>
	buildCitationTags(...article(...input)).map(({ name, content }) => `${name}: ${content}`);

describe('buildCitation', () => {
	it.each([
		['', '2023-10-16', '“A forum”, Site, 16 October 2023, https://example.org/news/articles/forum.html.'],
		[
			'author: [Ana Lima]',
			'2023-10-16~',
			'Ana Lima: “A forum”, Site, about 16 October 2023, https://example.org/news/articles/forum.html.',
		],
		['author: [A, B, C]', '2023', 'A, B and C: “A forum”, Site, 2023, https://example.org/news/articles/forum.html.'],
		[
			'source: { publisher: CNN }',
			'"[2023-10-09..2023-10-15]"',
			'“A forum”, Site, between 9 and 15 October 2023, https://example.org/news/articles/forum.html. Retold from a report by CNN.',
		],
	])('says in words: %s, %s', (lists, date, words) => {
		expect(inWords(cite(lists, date))).toBe(words);
	});

	it('leaves the address out where there is none', () => {
		const citation = cite('', '2023', CONFIG);
		expect(inWords(citation)).toBe('“A forum”, Site, 2023.');
		expect(citation.forms.bibtex.text).not.toContain('url');
		expect(citation.forms.csl.text).not.toContain('URL');
	});

	it('leads to its files, beside the article', () => {
		const { bibtex, csl } = cite('').forms;
		expect([bibtex.href, csl.href]).toEqual(['forum.bib', 'forum.csl.json']);
		expect(bibtex.text).toContain('title = {{A forum}}');
		expect(csl.text).toContain('"title": "A forum"');
	});

	it('says the date in words to programs that cannot say it otherwise', () => {
		expect(cite('', '2023-10-16~').forms.bibtex.text).toContain('note = {Dated: about 16 October 2023.}');
		expect(cite('', '2023-22').forms.csl.text).toContain('Dated: summer 2023.');
		expect(cite('', '2023-10').forms.bibtex.text).not.toContain('note');
	});
});

describe('buildCitationTags', () => {
	it('tells Zotero and Google Scholar what the article is', () => {
		expect(tags('author: [Ana Lima, Bo]')).toEqual([
			'citation_title: A forum',
			'citation_author: Ana Lima',
			'citation_author: Bo',
			'citation_publication_date: 2023/10/16',
			'citation_language: en',
			'citation_public_url: https://example.org/news/articles/forum.html',
			'citation_fulltext_html_url: https://example.org/news/articles/forum.html',
			'dcterms.type: newspaperArticle',
			'dcterms.title: A forum',
			'dcterms.creator: Ana Lima',
			'dcterms.creator: Bo',
			'dcterms.publisher: Site',
			'dcterms.issued: 2023-10-16',
			'dcterms.language: en',
			'dcterms.abstract: What it was.',
			'dcterms.rights: Free',
			'dcterms.identifier: https://example.org/news/articles/forum.html',
		]);
	});

	it('leaves out what is not known', () => {
		const names = tags('', '194X', CONFIG).map((tag) => tag.split(':')[0]);
		expect(names).toEqual([
			...['citation_title', 'citation_language', 'dcterms.type', 'dcterms.title', 'dcterms.publisher'],
			...['dcterms.language', 'dcterms.abstract', 'dcterms.rights'],
		]);
		expect(tags('', '2023-10-16T10:00:00Z')).toContain('citation_publication_date: 2023/10/16');
	});
});
