import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SitePages } from '../../src/build-site.ts';
import { buildSite } from '../../src/build-site.ts';
import type { SourceFile } from '../../src/documents/types.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { CONFIG, PUBLIC_FILES, SAMPLE } from '../support/make-site.ts';
import { listCases, readCase } from '../support/read-case.ts';
import { buildPagesOf, REAL_ARTICLE, REAL_OPTIONS } from '../support/real-content.ts';
import { expandJsonLd, type JsonNode, listObjects, propertiesOf } from '../support/schema-org.ts';

const URL_OF_SITE = 'https://example.org/news/';
const PLAIN = { ...REAL_OPTIONS, publicFiles: [...PUBLIC_FILES, ...REAL_OPTIONS.publicFiles] };
const PUBLISHED = { ...PLAIN, config: { ...CONFIG, url: URL_OF_SITE } };
const contents: readonly (readonly [string, readonly SourceFile[]])[] = [
	['the real article', REAL_ARTICLE],
	['the sample', [SAMPLE]],
	...listCases().flatMap((name) => {
		const files = readCase(name);
		return buildSite(files, PLAIN).pages ? [[name, files] as const] : [];
	}),
];

/** The graph of each page, by its path. */
function graphsOf({ home, timeline, about, articles, sections, entities, listings }: SitePages): ReadonlyMap<string, JsonNode> {
	const frames = [home, timeline, about, ...articles, ...sections, ...entities, ...listings].map(({ frame }) => frame);
	return new Map(frames.map(({ path, linkedData }) => [path, JSON.parse(linkedData ?? '') as JsonNode]));
}
const nodesOf = (graph: JsonNode | undefined): readonly JsonNode[] => (graph?.['@graph'] ?? []) as readonly JsonNode[];
const nodeIn = (graphs: ReadonlyMap<string, JsonNode>, path: string, type: string): JsonNode => {
	return nodesOf(graphs.get(path)).find((node) => node['@type'] === type) ?? {};
};
const terms = (value: unknown): number =>
	listObjects(value).flatMap((node) => Object.keys(node).filter((key) => !key.startsWith('@'))).length;
const realGraphs = graphsOf(buildPagesOf(REAL_ARTICLE, PUBLISHED));
const sampleGraphs = graphsOf(buildPagesOf([SAMPLE], PUBLISHED));
const forum = (lists: string, text?: string): ReadonlyMap<string, JsonNode> =>
	graphsOf(buildPagesOf([makeArticle(lists, text)], PUBLISHED));

describe.each(contents)('the graphs of %s', (_, files) => {
	const variants = [
		['with an address', graphsOf(buildPagesOf(files, PUBLISHED))],
		['without one', graphsOf(buildPagesOf(files, PLAIN))],
	] as const;

	it.each(variants)('are expanded without loss, %s', async (__, graphs) => {
		for (const [path, graph] of graphs) {
			const expanded = await expandJsonLd(graph, new URL(path, URL_OF_SITE).href);
			expect(terms(graph)).toBeGreaterThan(5);
			// Every term of the document is an IRI of the expansion, and none more.
			const names = listObjects(expanded).flatMap((node) => Object.keys(node).filter((key) => !key.startsWith('@')));
			expect(names).toHaveLength(terms(graph));
			expect(names.filter((name) => !name.startsWith('https://schema.org/'))).toEqual([]);
		}
	});

	it('have no property that schema.org does not know for its type', () => {
		const strange = [...variants[0][1].values()].flatMap((graph) =>
			listObjects(nodesOf(graph)).flatMap((node) => {
				const type = node['@type'] as string | undefined;
				const own = Object.keys(node).filter((key) => !key.startsWith('@'));
				return type === undefined ? own : own.filter((key) => !propertiesOf(type).has(key)).map((key) => `${type}.${key}`);
			}),
		);
		expect(strange).toEqual([]);
	});

	it('name only nodes of the same graph and pages of the site', () => {
		const [[, graphs]] = variants;
		const pages = new Set([...graphs.keys()].map((path) => new URL(path === 'index.html' ? '' : path, URL_OF_SITE).href));
		for (const graph of graphs.values()) {
			const objects = listObjects(nodesOf(graph));
			const defined = new Set(objects.filter((node) => '@type' in node).map((node) => node['@id']));
			const named = objects.filter((node) => Object.keys(node).join() === '@id').map((node) => String(node['@id']));
			expect(named.length).toBeGreaterThan(1);
			expect(named.filter((id) => !defined.has(id) && !pages.has(id))).toEqual([]);
			const addresses = objects.flatMap((node) => [node.url, node.item].filter((value) => typeof value === 'string'));
			expect(addresses.filter((url) => url.startsWith(URL_OF_SITE) && !url.includes('/cards/') && !pages.has(url))).toEqual([]);
		}
	});

	it('give each thing the same id on every page, also without an address', async () => {
		const namesOf = async (graphs: ReadonlyMap<string, JsonNode>): Promise<readonly string[]> => {
			const found = [...graphs].map(async ([path, graph]) => {
				const expanded = await expandJsonLd(graph, new URL(path, URL_OF_SITE).href);
				const ids = listObjects(expanded).flatMap((node) => (typeof node['@id'] === 'string' ? [node['@id']] : []));
				return ids.map((id) => `${path}: ${id.replace(/index\.html(?=#|$)/, (name, at) => (id.slice(0, at) === URL_OF_SITE ? '' : name))}`);
			});
			return (await Promise.all(found)).flat().filter((id) => !id.includes('/cards/'));
		};
		const [whole, relative] = await Promise.all(variants.map(([, graphs]) => namesOf(graphs)));
		expect(relative).toEqual(whole);
	});
});

describe('writeLinkedData', () => {
	it('writes nothing that closes its element, and keeps every sign', () => {
		const evil = 'A </script><!-- <script> & "x"';
		const file = makeArticle(`people:\n${makeEntry('x', JSON.stringify(evil))}`, 'Text.');
		const pages = buildPagesOf([{ ...file, value: file.value.replace('title: A forum', `title: ${JSON.stringify(evil)}`) }], PUBLISHED);
		for (const { frame } of [...pages.articles, ...pages.entities, pages.home]) expect(frame.linkedData).not.toContain('<');
		expect(nodeIn(graphsOf(pages), 'people/x.html', 'Person').name).toBe(evil);
		expect(nodeIn(graphsOf(pages), 'articles/forum.html', 'BackgroundNewsArticle').headline).toBe(evil);
	});

	it('tells of every page but the one for addresses that lead nowhere', () => {
		expect(buildPagesOf([SAMPLE], PUBLISHED).notFound.frame.linkedData).toBeUndefined();
		const types = (path: string): readonly unknown[] => nodesOf(sampleGraphs.get(path)).map((node) => node['@type']);
		const site = ['WebSite', 'Organization'];
		expect(types('index.html')).toEqual(['WebPage', 'ItemList', ...site]);
		expect(types('about.html')).toEqual(['AboutPage', 'BreadcrumbList', ...site]);
		expect(types('timeline.html')).toEqual(['CollectionPage', 'ItemList', 'BreadcrumbList', ...site]);
		expect(types('people/index.html')).toEqual(['CollectionPage', 'ItemList', 'BreadcrumbList', ...site]);
		expect(types('people/xi.html')).toEqual(['WebPage', 'Person', 'BreadcrumbList', ...site]);
		expect(types('articles/forum/the-talks.html')).toEqual(['WebPage', 'WebPageElement', 'BreadcrumbList', ...site]);
	});

	it('says of the real article what a search engine asks for', () => {
		const article = nodeIn(realGraphs, 'articles/putin-in-beijing.html', 'AnalysisNewsArticle');
		expect(article).toMatchObject({
			headline: 'Putin goes to Beijing, with two wars on the table',
			inLanguage: 'en',
			datePublished: '2023-10',
			author: { '@id': `${URL_OF_SITE}#publisher` },
			publisher: { '@id': `${URL_OF_SITE}#publisher` },
			mainEntityOfPage: { '@id': `${URL_OF_SITE}articles/putin-in-beijing.html` },
			image: `${URL_OF_SITE}cards/articles/putin-in-beijing.png`,
			isAccessibleForFree: true,
			isBasedOn: { '@type': 'CreativeWork', publisher: { name: 'CNN' }, datePublished: '2023-10' },
		});
		const named = (list: unknown): readonly unknown[] => (list as readonly JsonNode[]).map(({ name }) => name);
		expect(named(article.about)).toEqual(['China', 'Russia', 'Xi Jinping', 'Vladimir Putin', 'Beijing']);
		expect(named(article.mentions)).toHaveLength(7 + 20 + 12 + 29 - 5);
		expect(named(article.hasPart)).toEqual(['Opening', 'A rare trip', 'No limits no more?', 'Push for peace?']);
		for (const graph of realGraphs.values()) {
			for (const { itemListElement } of listObjects(graph).filter((node) => node['@type'] === 'BreadcrumbList')) {
				const steps = itemListElement as readonly JsonNode[];
				expect(steps.map(({ position }) => position)).toEqual(steps.map((__, index) => index + 1));
				expect(steps.length).toBeGreaterThanOrEqual(2);
				for (const { name, item } of steps) expect([name, item]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^https:/)]);
			}
		}
	});

	it('costs the real article’s page at most 3.5 kB', () => {
		const text = buildPagesOf(REAL_ARTICLE, PUBLISHED).articles[0]?.frame.linkedData ?? '';
		expect(gzipSync(text).length).toBeLessThanOrEqual(3_500);
	});

	it('tells an entity whole on its own page', () => {
		expect(nodeIn(sampleGraphs, 'people/xi.html', 'Person')).toMatchObject({
			'@id': `${URL_OF_SITE}people/xi.html#person`,
			name: 'Xi Jinping',
			description: 'One line.',
			alternateName: ['Xi', { '@value': '习近平', '@language': 'zh' }, { '@value': 'شي', '@language': 'ar' }],
			subjectOf: [{ '@id': `${URL_OF_SITE}articles/forum.html#.article`, headline: 'A forum' }],
		});
		expect(nodeIn(sampleGraphs, 'people/putin.html', 'Person').sameAs).toEqual(['https://www.wikidata.org/wiki/Q7747']);
		expect(nodeIn(sampleGraphs, 'places/china.html', 'Place').geo).toEqual({ '@type': 'GeoCoordinates', latitude: 35.5, longitude: -103 });
		expect(nodeIn(sampleGraphs, 'places/beijing.html', 'Place').containedInPlace).toMatchObject({ '@type': 'Place', name: 'China' });
		expect(nodeIn(sampleGraphs, 'events/forum.html', 'Event')).toMatchObject({ startDate: '2023-10-17', location: [{ name: 'Beijing' }] });
		expect(nodeIn(sampleGraphs, 'events/launch.html', 'Event')).toMatchObject({ startDate: '2013', attendee: [{ name: 'Xi Jinping' }] });
		expect(nodeIn(sampleGraphs, 'events/launch.html', 'Event')).not.toHaveProperty('location');
	});

	it('leaves out a date that ISO 8601 has no form for', () => {
		const event = (date: string): JsonNode => {
			const entry = makeEntry('e', 'The event', `date: ${JSON.stringify(date)}`, 'evidence: It happened', 'basis: Known.');
			return nodeIn(forum(`events:\n${entry}`, 'It happened.'), 'events/e.html', 'Event');
		};
		expect(event('194X')).not.toHaveProperty('startDate');
		expect(event('[2023-10-09..2023-10-15]')).toMatchObject({ startDate: '2023-10' });
		expect(event('1941-09-08/1944-01-27')).toMatchObject({ startDate: '1941-09-08', endDate: '1944-01-27' });
		expect(event('2014/..')).not.toHaveProperty('endDate');
	});

	it('names the authors, and the source by its address', () => {
		const lists = 'author: [Ana Lima]\nsource: { publisher: CNN, title: T, url: "https://cnn.example/t", credit: [B] }';
		expect(nodeIn(forum(lists), 'articles/forum.html', 'BackgroundNewsArticle')).toMatchObject({
			author: [{ '@type': 'Person', name: 'Ana Lima' }],
			isBasedOn: { '@id': 'https://cnn.example/t', url: 'https://cnn.example/t', name: 'T', author: [{ name: 'B' }] },
		});
	});

	it('tells of a section what it names, and where it belongs', () => {
		const section = nodeIn(sampleGraphs, 'articles/forum/the-talks.html', 'WebPageElement');
		expect(section).toMatchObject({ '@id': `${URL_OF_SITE}articles/forum.html#the-talks`, isPartOf: { headline: 'A forum' } });
		expect((section.mentions as readonly JsonNode[]).map(({ name }) => name)).toContain('China');
		expect((section.mentions as readonly JsonNode[]).map(({ name }) => name)).not.toContain('Vladimir Putin');
	});
});
