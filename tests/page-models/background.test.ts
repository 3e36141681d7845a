import { describe, expect, it } from 'vitest';
import { buildBackground } from '../../src/page-models/background.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeRecord } from '../support/make-article.ts';
import { entityIn, makeSite } from '../support/make-site.ts';

const background = (text: string): string => {
	const site = makeSite([makeRecord('people', 'xi', 'Xi', '', text), makeRecord('people', 'li', 'Li')]);
	return buildBackground(onPage(site, 'people/xi.html' as PagePath), entityIn(site, 'person:xi').record);
};

describe('buildBackground', () => {
	it.each([
		['nothing', '', ''],
		['a paragraph', 'He & *she*.', '<p>He &#x26; <em>she</em>.</p>'],
		['an entity link', 'He met [Li *M.*](person:li).', '<p>He met <a href="li.html">Li <em>M.</em></a>.</p>'],
		['a link to none', 'He met [Li](none:).', '<p>He met Li.</p>'],
		['a picture', '![Map](/pictures/map.png)', '<p><img src="../pictures/map.png" alt="Map"></p>'],
		['a link', '[File](/files/a%20b.pdf)', '<p><a href="../files/a%20b.pdf">File</a></p>'],
		['a link by reference', '[File][f]\n\n[f]: /files/a%20b.pdf', '<p><a href="../files/a%20b.pdf">File</a></p>'],
		['a heading', '## Early `life` & more', '<h2>Early life &#x26; more</h2>'],
		['a smaller heading', '### With [Li](person:li)', '<h3>With <a href="li.html">Li</a></h3>'],
	])('writes %s', (_, text, html) => {
		expect(background(text)).toBe(html);
	});

	it('writes the caption of a picture without its marker', () => {
		const html = background('> [!picture]\n> With [Li](person:li).\n>\n> The credit');
		expect(html.replaceAll('\n', '')).toBe('<blockquote><p>With <a href="li.html">Li</a>.</p><p>The credit</p></blockquote>');
	});

	it('keeps the order of sections', () => {
		expect(background('One.\n\n## Two\n\nThree.').replaceAll('\n', '')).toBe('<p>One.</p><h2>Two</h2><p>Three.</p>');
	});
});
