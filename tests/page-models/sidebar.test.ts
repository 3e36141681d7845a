import { describe, expect, it } from 'vitest';
import { entitiesBySection } from '../../src/graph/co-occurrence.ts';
import type { ArticleNode } from '../../src/graph/types.ts';
import { articlePath } from '../../src/page-models/permalinks.ts';
import { buildSidebar, type Sidebar } from '../../src/page-models/sidebar.ts';
import { onPage, type PageContext } from '../../src/page-models/site-context.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const buildSidebars = (page: PageContext, of: ArticleNode): readonly Sidebar[] =>
	entitiesBySection(of).map((keys, section) => buildSidebar(page, of, section, keys));
const article = articleIn(site);
const [opening, talks] = buildSidebars(onPage(site, articlePath(article.document.slug)), article);

describe('buildSidebar', () => {
	it('lists who is named, in order of appearance, with counts', () => {
		const lists = opening?.groups.map(({ label, entries }) => [label, ...entries.map(({ name, count }) => `${name} ${String(count)}`)]);
		expect(lists).toEqual([
			['people', 'Xi Jinping 4', 'Vladimir Putin 3', 'Li Mingjiang 1'],
			['places', 'Beijing 1', 'China 1'],
			['events', 'The launch 0'],
		]);
	});

	it('sums up', () => {
		expect(opening?.summary).toBe('3 people, 2 places, 1 event');
		expect(talks?.summary).toBe('2 people, 2 places, 1 organization, 1 event');
	});

	it('leads to the paragraph that first names each in this section', () => {
		const [text, picture] = article.document.sections[1]?.blocks ?? [];
		const first = new Map(talks?.groups.flatMap(({ entries }) => entries.map((entry) => [entry.name, entry.first])));
		expect(first.get('Xi Jinping')).toBe(`#${String(text?.id)}`);
		expect(first.get('Beijing')).toBe(`#${String(picture?.id)}`);
		expect(first.get('The forum')).toBe(`#${String(text?.id)}`);
	});

	it('dates events and nobody else', () => {
		const entries = opening?.groups.flatMap((group) => group.entries) ?? [];
		expect(entries.map(({ date }) => date?.text)).toEqual([undefined, undefined, undefined, undefined, undefined, '2013']);
	});

	it('says nothing beside a section that names nobody', () => {
		const quiet = makeSite([makeArticle(`people:\n${makeEntry('xi', 'Xi')}`, 'Xi.\n\n## Later\n\nNobody.')]);
		const sidebars = buildSidebars(onPage(quiet, articlePath('forum' as never)), articleIn(quiet));
		expect(sidebars[1]).toEqual({ summary: '', groups: [] });
	});

	it('writes names in the language of the article, where they are known', () => {
		const { path, value } = makeArticle(
			`people:\n${makeEntry('xi', 'Xi', 'nativeName: { zh: 习近平 }')}\n${makeEntry('li', 'Li')}`,
			'习近平、Li。',
		);
		const chinese = makeSite([{ path, value: value.replace('language: en', 'language: zh-Hans') }]);
		const [sidebar] = buildSidebars(onPage(chinese, articlePath('forum' as never), 'zh-Hans'), articleIn(chinese));
		expect(sidebar?.groups[0]?.entries.map(({ name, language }) => [name, language])).toEqual([
			['习近平', 'zh'],
			['Li', undefined],
		]);
	});
});
