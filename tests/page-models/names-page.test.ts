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

	it('keeps the anchors of its letters when others come and go', () => {
		for (const { letter, id } of groups.filter((group) => /^[A-Z]$/.test(group.letter))) expect(id).toBe(`letter-${letter.toLowerCase()}`);
		expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
	});

	it('does not go by a The', () => {
		const others = `places:\n${makeEntry('west', 'The West', 'aliases: [the West]')}\nevents:\n${makeEntry('war', 'The war', 'aliases: [War]', 'date: 1914', 'evidence: some')}`;
		const page = buildNamesPage(makeSite([makeArticle(others, 'The West won some war.')]));
		const letters = page.groups.map(({ letter, entries: list }) => [letter, list.map(({ term }) => term)]);
		expect(letters).toEqual([
			['A', ['A forum']],
			['W', ['The war', 'War', 'The West']],
		]);
	});

	it('lists people by their family names, too', () => {
		expect(find('Putin, Vladimir')).toEqual({
			kind: 'see',
			term: 'Putin, Vladimir',
			entity: { kind: 'person', name: 'Vladimir Putin', href: 'people/putin.html' },
		});
		expect(find('Putin')).toBeUndefined();
		expect(entries.map(({ term }) => term)).not.toContain('Mingjiang, Li');
		expect(groups.find(({ letter }) => letter === 'P')?.entries.map(({ term }) => term)).toContain('Putin, Vladimir');
	});

	it('puts somebody before what begins with their family name', () => {
		const lists = `people:\n${makeEntry('zoe', 'Zoe Lima')}\nevents:\n${makeEntry('win', 'Lima goes home', 'date: 1914', 'evidence: won')}`;
		const page = buildNamesPage(makeSite([makeArticle(lists, 'Zoe Lima won.')]));
		expect(page.groups.find(({ letter }) => letter === 'L')?.entries.map(({ term }) => term)).toEqual(['Lima, Zoe', 'Lima goes home']);
	});

	it('leads from other names to the one', () => {
		expect(find('Xi')).toMatchObject({ kind: 'see', entity: { name: 'Xi Jinping' } });
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
