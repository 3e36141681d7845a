import { describe, expect, it } from 'vitest';
import { buildStrips } from '../../src/page-models/dispersion.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeArticle, makeRecord } from '../support/make-article.ts';
import { articleIn, entityIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const page = onPage(site, 'people/xi.html' as PagePath);
const ticks = (key: string): unknown =>
	buildStrips(page, entityIn(site, key)).map(({ sections }) => sections.map(({ cells }) => cells.map((cell) => cell.ticks)));

describe('buildStrips', () => {
	it.each([
		[
			'person:xi',
			[
				[
					[3, 1],
					[1, 1, 0],
				],
			],
		],
		[
			'person:li',
			[
				[
					[0, 1],
					[0, 1, 0],
				],
			],
		],
		[
			'event:launch',
			[
				[
					[0, 1],
					[0, 0, 0],
				],
			],
		],
	])('draws a cell for each paragraph and a tick for each mention of %s', (key, expected) => {
		expect(ticks(key)).toEqual(expected);
	});

	it.each([...site.graph.entities.keys()])('has as many ticks as %s has mentions and citations', (key) => {
		const { mentions, citations } = entityIn(site, key);
		const all = buildStrips(page, entityIn(site, key)).flatMap(({ sections }) =>
			sections.flatMap(({ cells }) => cells.map((cell) => cell.ticks)),
		);
		expect(all.reduce((sum, count) => sum + count, 0)).toBe(mentions.length + citations.length);
	});

	it('leads from a cell with ticks to its paragraph, and says so', () => {
		const [strip] = buildStrips(page, entityIn(site, 'person:xi'));
		const [first, second] = articleIn(site).document.sections[0]?.blocks ?? [];
		expect(strip?.article).toEqual({ label: 'A forum', href: '../articles/forum.html' });
		expect(strip?.sections.map(({ title }) => title)).toEqual(['Opening', 'The talks']);
		expect(strip?.sections[0]?.cells).toEqual([
			{ ticks: 3, label: 'Paragraph 1: 3 times', href: `../articles/forum.html#${String(first?.id)}` },
			{ ticks: 1, label: 'Paragraph 2: once', href: `../articles/forum.html#${String(second?.id)}` },
		]);
		expect(strip?.sections[1]?.cells.at(-1)).toEqual({ ticks: 0 });
	});

	it('draws a strip for each article that names the entity', () => {
		const files = [
			makeRecord('people', 'xi', 'Xi'),
			makeArticle('people: [xi]', 'Xi.', 'a'),
			makeArticle('people: [xi]', 'Nobody.', 'b'),
			makeArticle('people: [xi]', 'Xi.', 'c'),
		];
		const many = makeSite(files);
		const strips = buildStrips(onPage(many, page.path), entityIn(many, 'person:xi'));
		expect(strips.map(({ article }) => article.href)).toEqual(['../articles/a.html', '../articles/c.html']);
	});
});
