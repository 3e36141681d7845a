import { describe, expect, it } from 'vitest';
import { buildPlainProse } from '../../src/page-models/plain-prose.ts';
import { makeArticle } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

describe('buildPlainProse', () => {
	it('writes the text with whole addresses, and nothing of the page', () => {
		const site = makeSite();
		const lines = buildPlainProse(site, articleIn(site), 'https://example.org/news/').split('\n');
		expect(lines).toEqual([
			'<p>Xi Jinping met Vladimir Putin in Beijing. Putin thanked Xi, and Xi thanked Putin.</p>',
			'<p>Ten years since Xi launched it, the <em>scholar</em> looked back at China.</p>',
			'<h2>The talks</h2>',
			'<p>The event of China opens on October 17, 2023. Nobody came. China &#x26; Xi &#x3C;3 it.</p>',
			'<figure><figcaption><p>Xi in Beijing.</p>',
			'<p>Li Mingjiang/<em>United</em> Nations</p></figcaption></figure>',
			'<h3>An aside on Xi</h3>',
			'<p><img src="https://example.org/news/pictures/map.png" alt="Map"> and <a href="https://example.org/news/files/a%20b.pdf">file</a>, <a href="https://example.org/news/files/a%20b.pdf">site</a>.</p>',
		]);
	});

	it('leads fragments to the article', () => {
		const site = makeSite([makeArticle('', '[up](#opening), [away](https://other.example/x?a=1&b=2#c)')]);
		const html = buildPlainProse(site, articleIn(site), 'https://example.org/');
		expect(html).toContain('href="https://example.org/articles/forum.html#opening"');
		expect(html).toContain('href="https://other.example/x?a=1&#x26;b=2#c"');
	});
});
