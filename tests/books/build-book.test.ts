import { describe, expect, it } from 'vitest';
import { buildBook } from '../../src/books/build-book.ts';
import { makeArticle } from '../support/make-article.ts';
import { articleIn, CONFIG, makeSite } from '../support/make-site.ts';

const site = makeSite();
const book = buildBook(site, articleIn(site));
const textOf = (path: string): string => book.texts.find((text) => text.path === path)?.text ?? '';

describe('a book', () => {
	it('has a file for each part, named in its package', () => {
		expect(book.texts.map(({ path }) => path)).toEqual([
			...['book.opf', 'nav.xhtml', 'title.xhtml', 'section-1.xhtml', 'section-2.xhtml'],
			...['timeline.xhtml', 'notes.xhtml', 'source.xhtml', 'book.css'],
		]);
		for (const { path } of book.texts.slice(1)) expect(textOf('book.opf')).toContain(`href="${path}"`);
		expect(textOf('book.opf')).toMatch(/<dc:identifier id="id">urn:uuid:[0-9a-f-]{36}<\/dc:identifier>/);
	});

	it('is another release when its words are others, and tells no date more exactly than it is known', () => {
		const released = (source: string): string => {
			const made = makeSite([{ path: 'content/articles/a.md', value: source }]);
			return buildBook(made, articleIn(made, 'a')).texts[0]?.text ?? '';
		};
		const article = (date: string, text: string): string => `---\ntitle: A\ndescription: B.\nlanguage: en\ndate: ${date}\n---\n\n${text}\n`;
		const modified = (source: string) => /dcterms:modified">([^<]+)/.exec(released(source))?.[1];
		expect(modified(article('2023-10-16', 'One.'))).toMatch(/^2023-10-16T\d\d:\d\d:\d\dZ$/);
		expect(modified(article('2023-10-16', 'One.'))).toBe(modified(article('2023-10-16', 'One.')));
		expect(modified(article('2023-10-16', 'One.'))).not.toBe(modified(article('2023-10-16', 'Two.')));
		expect(released(article('2023-10-16', 'One.'))).toContain('<dc:date>2023-10-16</dc:date>');
		expect(released(article('2023-10-16~', 'One.'))).toContain('<dc:date>2023-10</dc:date>');
		expect(released(article('2023?', 'One.'))).not.toContain('<dc:date>');
	});

	it('links names to notes that pop up, and notes back to the text', () => {
		expect(textOf('section-1.xhtml')).toContain(
			'<a epub:type="noteref" role="doc-noteref" href="notes.xhtml#note.person.xi" class="m-person"',
		);
		expect(textOf('notes.xhtml')).toContain('<aside id="note.person.xi" epub:type="footnote" role="doc-footnote">');
		expect(textOf('notes.xhtml')).toMatch(/<a role="doc-backlink" href="section-1\.xhtml#p-\w+">Opening<\/a>/);
		expect(textOf('timeline.xhtml')).toMatch(/<li id="event\.forum">.*Told in <a href="section-2\.xhtml#p-/s);
	});

	it('has only links that lead to a place of the book, or out of the site', () => {
		const ids = new Map(book.texts.map(({ path, text }) => [path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
		const dead = book.texts.flatMap(({ path, text }) =>
			[...text.matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, href = '']) => {
				if (/^https?:/.test(href)) return [];
				const [file = '', anchor] = href.split('#');
				const known = ids.get(file === '' ? path : file);
				return known && (anchor === undefined || known.has(decodeURIComponent(anchor))) ? [] : [`${path}: ${href}`];
			}),
		);
		expect(dead).toEqual([]);
	});

	it('takes pictures along, and leaves files where they are', () => {
		expect(book.pictures).toEqual([{ path: 'picture-1.png', type: 'image/png', from: 'pictures/map.png' }]);
		expect(textOf('section-2.xhtml')).toContain('<img src="picture-1.png" alt="Map" /> and file, site.');
		const published = buildBook(makeSite(undefined, { ...CONFIG, url: 'https://example.org/news/' }), articleIn(site));
		expect(published.texts.find(({ path }) => path === 'section-2.xhtml')?.text).toContain(
			'<a href="https://example.org/news/files/a%20b.pdf">file</a>',
		);
		expect(published.texts[0]?.text).toContain('>https://example.org/news/articles/forum.html</dc:identifier>');
	});

	it('reads from right to left where the article does', () => {
		const arabic = makeSite(
			[makeArticle('', 'نص قصير.').value.replace('language: en', 'language: ar')].map((value) => ({
				path: 'content/articles/forum.md',
				value,
			})),
		);
		const { texts } = buildBook(arabic, articleIn(arabic));
		expect(texts[0]?.text).toContain('<spine page-progression-direction="rtl">');
		expect(texts.find(({ path }) => path === 'section-1.xhtml')?.text).toContain('lang="ar" dir="rtl"');
	});

	it('is the same every time', () => {
		expect(buildBook(makeSite(), articleIn(site))).toEqual(book);
	});
});
