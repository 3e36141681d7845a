import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import type { EntityKind } from '../src/documents/types.ts';
import { analyze } from './support/analyze.ts';
import { buildPagesOf, REAL_ARTICLE, REAL_OPTIONS } from './support/real-content.ts';

const pages = buildPagesOf(REAL_ARTICLE);
const [article] = pages.articles;
const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
const text = blocks.map(({ html, credit }) => `${html}\n${credit ?? ''}`.replaceAll(/<[^>]*>/g, '').replaceAll('&#x26;', '&')).join('\n');
const facts = readFileSync(new URL('fixtures/putin-in-beijing.facts.txt', import.meta.url), 'utf8')
	.trimEnd()
	.split('\n');

describe('the article on Putin in Beijing', () => {
	it('has neither errors nor warnings', () => {
		expect(buildSite(REAL_ARTICLE, REAL_OPTIONS).messages.map(String)).toEqual([]);
	});

	it.each<[EntityKind, number]>([
		['person', 7],
		['place', 18],
		['organization', 10],
		['event', 15],
	])('names enough of each kind: %s, at least %i', (kind, least) => {
		expect(pages.entities.filter((entity) => entity.kind === kind).length).toBeGreaterThanOrEqual(least);
	});

	it('names every entity that it lists, and rests every event on its text', () => {
		const { graph } = analyze(REAL_ARTICLE);
		const silent = [...graph.entities.values()].filter(({ mentions, citations }) => mentions.length + citations.length === 0);
		const loose = [...graph.entities.values()].filter(({ record, citations }) => record.kind === 'event' && citations.length !== 1);
		expect([...silent, ...loose].map(({ key }) => key)).toEqual([]);
	});

	it('gives every place but the West a position on Earth', () => {
		const places = [...analyze(REAL_ARTICLE).graph.entities.values()].flatMap(({ record }) => (record.kind === 'place' ? record : []));
		for (const { geo } of places.filter((place) => place.geo)) {
			expect(Math.abs(geo?.latitude ?? 91)).toBeLessThanOrEqual(90);
			expect(Math.abs(geo?.longitude ?? 181)).toBeLessThanOrEqual(180);
		}
		expect(places.filter(({ geo }) => geo === undefined).map(({ id }) => id)).toEqual(['the-west']);
	});

	it('keeps its shape: an opening, three sections and five pictures, of which four have a credit', () => {
		expect(article?.sections.map(({ title }) => title)).toEqual([undefined, 'A rare trip', 'No limits no more?', 'Push for peace?']);
		expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(5);
		expect(blocks.flatMap(({ credit }) => credit?.replaceAll(/<[^>]*>/g, '') ?? [])).toEqual([
			'Huang Jingwen/Xinhua/Getty Images',
			'Xinhua photograph by Xie Huanchi, via Getty Images',
			'Mikhail Metzel/Pool/AFP via Getty Images',
			'Xu Wei/Xinhua/AP',
		]);
	});

	it('puts the forum and the election to come behind its own date', () => {
		const [past, future] = (article?.timeline.parts ?? []).map(({ groups }) => groups.flatMap(({ entries }) => entries));
		const toCome = future?.map(({ id }) => id);
		expect(toCome).toEqual(expect.arrayContaining(['event.belt-and-road-forum-2023', 'event.us-election-2024']));
		expect(toCome).not.toContain('event.hamas-attack');
		expect(past?.[0]?.date.text.replaceAll(/\s/g, ' ')).toBe('1 September 1939 – 2 September 1945');
	});

	it.each(facts)('keeps what the report says: %s', (fact) => {
		expect(text).toContain(fact);
	});
});
