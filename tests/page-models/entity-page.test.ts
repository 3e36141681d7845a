import { describe, expect, it } from 'vitest';
import { buildEntityPages, type EntityPage, orderEntities } from '../../src/page-models/entity-page.ts';
import type { SiteContext } from '../../src/page-models/site-context.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';

const pageOf = (kind: EntityPage['kind'], id: string, site: SiteContext = makeSite()): EntityPage => {
	const found = buildEntityPages(site, orderEntities(site, kind)).find((page) => page.id === id);
	if (!found) throw new Error(`No ${id}`);
	return found;
};

describe('buildEntityPages', () => {
	it.each([
		['person', 'putin', 'Named 3 times, in 1 section'],
		['person', 'xi', 'Named 6 times, in 2 sections'],
		['organization', 'un', 'Named once, in 1 section'],
		['event', 'launch', 'Told without its name, in 1 section'],
	] as const)('sums up %s %s', (kind, id, summary) => {
		expect(pageOf(kind, id).summary).toBe(summary);
	});

	it('keeps names in other languages with their direction', () => {
		expect(pageOf('person', 'xi').nativeNames).toEqual([
			{ language: 'zh', direction: 'ltr', text: '习近平' },
			{ language: 'ar', direction: 'rtl', text: 'شي' },
		]);
	});

	it('ranks neighbours by shared sections', () => {
		const neighbours = pageOf('person', 'xi').neighbours.map(({ name, sections, share }) => [name, sections, share]);
		expect(neighbours).toEqual([
			['Li Mingjiang', 2, 100],
			['Beijing', 2, 100],
			['China', 2, 100],
			['The forum', 1, 50],
			['The launch', 1, 50],
			['United Nations', 1, 50],
			['Vladimir Putin', 1, 50],
		]);
	});

	it('leads to the page before and the page behind', () => {
		const people = buildEntityPages(makeSite(), orderEntities(makeSite(), 'person'));
		expect(people.map(({ previous, name, next }) => [previous?.name, name, next?.name])).toEqual([
			[undefined, 'Li Mingjiang', 'Vladimir Putin'],
			['Li Mingjiang', 'Vladimir Putin', 'Xi Jinping'],
			['Vladimir Putin', 'Xi Jinping', undefined],
		]);
		expect(people[0]?.next?.href).toBe('putin.html');
		expect(people[0]?.listing).toEqual({ label: 'people', href: 'index.html' });
	});

	it('gives a place the events of the places within it', () => {
		const ids = (id: string): unknown => {
			const timeline = pageOf('place', id).timeline;
			return (timeline?.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)) ?? []).map(({ name }) => name);
		};
		expect(ids('beijing')).toEqual(['The forum']);
		expect(ids('china')).toEqual(['The forum']);
		expect(pageOf('person', 'li')).not.toHaveProperty('timeline');
	});

	it('shows the background of a shared record', () => {
		const page = pageOf(
			'person',
			'li',
			makeSite([makeRecord('people', 'li', 'Li', '', 'A *scholar*.'), makeArticle('people: [li]', 'Li.')]),
		);
		expect(page.background).toBe('<p>A <em>scholar</em>.</p>');
	});

	it('builds the page of a record that no article names', () => {
		const page = pageOf('person', 'li', makeSite([makeRecord('people', 'li', 'Li'), makeArticle('', 'Text.')]));
		expect(page).toMatchObject({ summary: 'Not named in any article', strips: [], mentions: [], neighbours: [], background: '' });
	});
});

describe('orderEntities', () => {
	it('puts names in the order of a dictionary and events in the order of time', () => {
		const names = ['Ölberg', 'Zürich', 'Oslo', 'Area 10', 'Area 9'];
		const lists = `places:\n${names.map((name, index) => makeEntry(`p${String(index)}`, name)).join('\n')}`;
		const site = makeSite([makeArticle(lists, names.join(', '))]);
		expect(orderEntities(site, 'place').map(({ record }) => record.name)).toEqual(['Area 9', 'Area 10', 'Ölberg', 'Oslo', 'Zürich']);
		expect(orderEntities(makeSite(), 'event').map(({ record }) => record.id)).toEqual(['launch', 'forum']);
	});
});
