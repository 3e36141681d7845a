import { describe, expect, it } from 'vitest';
import { buildNamesPage, type NamesEntry } from '../../src/page-models/names-page.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { makeSite, SAMPLE } from '../support/make-site.ts';

const { groups, summary, frame } = buildNamesPage(makeSite());
const entries = groups.flatMap((group) => group.entries);
const find = (term: string): NamesEntry | undefined => entries.find((entry) => entry.term === term);

describe('the index of names and subjects', () => {
	it('stands in the order of letters', () => {
		expect(frame.path).toBe('a-z.html');
		expect(groups.map(({ letter }) => letter)).toEqual(expect.arrayContaining(['B', 'C', 'P', 'T', 'X', '漢字']));
		expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
		expect(summary).toBe('12 names, and the headings of the article, with their places in the text');
	});

	it('gives a name its places, one for each section, with the first that names it', () => {
		expect(find('Xi Jinping')).toMatchObject({ kind: 'entity', entity: { href: 'people/xi.html' }, more: 0 });
		const xi = find('Xi Jinping');
		expect(xi?.kind === 'entity' && xi.places.map(({ label, count }) => [label, count])).toEqual([
			['Opening', 4],
			['The talks', 2],
		]);
		expect(xi?.kind === 'entity' && xi.places[0]?.href).toMatch(/^articles\/forum\.html#p-/);
	});

	it('leads from other names to the one', () => {
		expect(find('Putin')).toEqual({
			kind: 'see',
			term: 'Putin',
			entity: { kind: 'person', name: 'Vladimir Putin', href: 'people/putin.html' },
		});
		expect(find('习近平')).toMatchObject({ kind: 'see', language: 'zh', entity: { name: 'Xi Jinping' } });
	});

	it('lists headings', () => {
		expect(find('The talks')).toMatchObject({ kind: 'heading', place: { href: 'articles/forum.html#the-talks', language: 'en' } });
	});

	it('names the article where there are several, and gives only the first places of many', () => {
		const sections = Array.from({ length: 10 }, (_, index) => `## Part ${String(index)}\n\nAna Lima spoke.`).join('\n\n');
		const other = { ...makeArticle(`people:\n${makeEntry('ana', 'Ana Lima')}`, sections), path: 'content/articles/other.md' };
		const ana = buildNamesPage(makeSite([SAMPLE, other]))
			.groups.flatMap((group) => group.entries)
			.find(({ term }) => term === 'Ana Lima');
		expect(ana).toMatchObject({ kind: 'entity', more: 2 });
		expect(ana?.kind === 'entity' && ana.places[0]?.label).toMatch(/: Part 0$/);
	});
});
