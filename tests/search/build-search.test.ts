import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/build-search.ts';
import { listEntries } from '../../src/search/list-entries.ts';
import { makeSite } from '../support/make-site.ts';
import { readSearchScript } from '../support/read-search.ts';
import { buildPagesOf, REAL_ARTICLE } from '../support/real-content.ts';

const size = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what the search reads', () => {
	it('is no larger than 1.5 times the text that is searched, both gzipped', () => {
		const { graph } = makeSite(REAL_ARTICLE);
		const { names, articles } = listEntries(graph, 'en-GB');
		const texts = [
			...names.flatMap((entry) => [...entry.names, entry.description, ...entry.notes]),
			...articles.flatMap(({ title, description, notes, sections }) => [
				...[title, description, ...notes],
				...sections.flatMap((section) => [section.title, ...section.passages.flatMap((passage) => [passage.text, ...passage.notes])]),
			]),
		];
		expect(texts.length).toBeGreaterThan(150);
		expect(size(buildSearch(graph, { locale: 'en-GB' }).script)).toBeLessThanOrEqual(1.5 * size(texts.join('\n')));
	});

	it('is one index up to a limit, and records for shards beyond it', () => {
		const { graph } = makeSite();
		expect(buildSearch(graph, { locale: 'en-GB' }).records).toEqual([]);
		const { script, records } = buildSearch(graph, { locale: 'en-GB', mostSearched: 100 });
		expect(readSearchScript(script)).toEqual({ form: 2, shards: 'search/pagefind.js' });
		expect(records).toContainEqual({
			url: 'people/xi.html',
			content: 'Xi Jinping. Xi. 习近平. شي',
			language: 'en-GB',
			meta: { kind: 'person', path: 'people/xi.html', title: 'Xi Jinping', text: expect.any(String) as string, language: 'en-GB' },
			filters: { part: ['people-places'] },
		});
		expect(records.find(({ url }) => url === 'events/forum.html')).toMatchObject({
			content: 'The forum. 17 October 2023. 2023-10-17',
			meta: { note: '17 October 2023' },
		});
		expect(records.find(({ url }) => url === 'events/launch.html')).toMatchObject({ content: 'The launch. 2013' });
		expect(records.map(({ content }) => content)).toContain('and file, site. Map');
		const texts = records.filter(({ filters }) => filters.part[0] === 'texts');
		expect(texts[0]).toMatchObject({
			content: 'Xi Jinping met Vladimir Putin in Beijing. Putin thanked Xi, and Xi thanked Putin.',
			meta: { kind: 'passage', section: '' },
		});
		expect(texts.map(({ meta }) => meta.section)).toContain('The talks');
	});

	it('is a part of every site', () => {
		expect(buildPagesOf(REAL_ARTICLE).search.script).toMatch(/^searchData=\{/);
	});
});
