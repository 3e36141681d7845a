import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markdown/to-html.ts';
import { type MentionLinks, markMentions } from '../../src/page-models/mark-mentions.ts';
import { articlePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const { document, mentions } = articleIn(site);
const page = onPage(site, articlePath(document.slug));
const mark = (section: number, block: number, linked = new Set<string>(), notes: MentionLinks['notes'] = new Map()): string => {
	const of = document.sections[section]?.blocks[block];
	if (!of) throw new Error('No block');
	const here = mentions.filter((mention) => mention.section === section && mention.block === block);
	return toHtml([markMentions(page, of, here, { linked, notes }).node]);
};

describe('markMentions', () => {
	it('links the first mention and marks the rest with the same address', () => {
		expect(mark(0, 0)).toBe(
			'<p><a href="../people/xi.html" class="m-person">Xi Jinping</a> met <a href="../people/putin.html" class="m-person">Vladimir Putin</a> in ' +
				'<a href="../places/beijing.html" class="m-place">Beijing</a>. <span class="m-person" data-to="../people/putin.html">Putin</span> thanked ' +
				'<span class="m-person" data-to="../people/xi.html">Xi</span>, and <span class="m-person" data-to="../people/xi.html">Xi</span> thanked ' +
				'<span class="m-person" data-to="../people/putin.html">Putin</span>.</p>',
		);
	});

	it('does not link again what the section has linked, and remembers what it links', () => {
		const linked = new Set(['person:xi']);
		expect(mark(0, 1, linked)).toContain('<span class="m-person" data-to="../people/xi.html">Xi</span> launched');
		expect([...linked]).toEqual(['person:xi', 'person:li', 'place:china']);
	});

	it('gives links the numbers of their notes', () => {
		const notes = new Map(mentions.map(({ entity }) => [entity, 7]));
		expect(mark(0, 0, new Set(['person:putin']), notes).match(/data-n="7"/g)).toHaveLength(2);
	});

	it('writes an entity link as its words', () => {
		expect(mark(0, 1)).toContain('<a href="../people/li.html" class="m-person">the <em>scholar</em></a> looked');
	});

	it('divides markup that a name reaches into', () => {
		expect(mark(1, 1)).toContain('<a href="../organizations/un.html" class="m-organization"><em>United</em> Nations</a>');
	});

	it('marks no name in a heading', () => {
		expect(mark(1, 2)).toBe('<h3>An aside on Xi</h3>');
	});

	it('makes addresses from the root relative', () => {
		const html = mark(1, 3);
		expect(html).toContain('<img src="../pictures/map.png" alt="Map">');
		expect(html).toContain('<a href="../files/a%20b.pdf">file</a>');
	});

	it('escapes what the text holds', () => {
		expect(mark(1, 0)).toContain('&#x26; <a href="../people/xi.html" class="m-person">Xi</a> &#x3C;3 it');
	});

	it('leaves the article as it is', () => {
		const before = JSON.stringify(document);
		mark(0, 0);
		expect(JSON.stringify(document)).toBe(before);
	});
});
