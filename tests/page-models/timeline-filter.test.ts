import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/page-models/permalinks.ts';
import { onPage, type SiteContext } from '../../src/page-models/site-context.ts';
import { buildFilter, type FilteredEvents, uniteFacets } from '../../src/page-models/timeline-filter.ts';
import { anyDate } from '../support/any-date.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';

/** A site with an event for each item: its date, then YAML about it. */
const siteWith = (items: readonly (readonly string[])[], language = 'en'): SiteContext => {
	const events = items.map(([date, ...more], index) =>
		makeEntry(
			`e${String(index)}`,
			`E ${String(index)}`,
			`date: "${String(date)}"`,
			`evidence: told ${String(index)}.`,
			'basis: Known.',
			...more,
		),
	);
	const lists = `
people:
${makeEntry('zoe', 'Zoe')}
${makeEntry('emile', 'Émile', 'nativeName: { ar: إميل }')}
${makeEntry('eva', 'Eva')}
places:
${makeEntry('asia', 'Asia')}
${makeEntry('china', 'China', 'within: asia')}
${makeEntry('beijing', 'Beijing', 'within: china')}
organizations:
${makeEntry('un', 'UN')}
events:
${events.join('\n')}`;
	const { path, value } = makeArticle(lists, items.map((_, index) => `told ${String(index)}.`).join(' '));
	return makeSite([{ path, value: value.replace('language: en', `language: ${language}`) }]);
};
const filterOf = (site: SiteContext, language?: string): FilteredEvents => {
	const page = onPage(site, PAGES.timeline, language);
	const events = [...site.graph.entities.values()].flatMap(({ record }) => (record.kind === 'event' ? record : []));
	events.sort((a, b) => (a.id.padStart(9) < b.id.padStart(9) ? -1 : 1));
	return buildFilter(page, events);
};
const optionsOf = ({ filter }: FilteredEvents, kind: string): readonly string[] =>
	(filter?.groups.find((group) => group.kind === kind)?.options ?? []).map(({ id, label, count }) => `${id}: ${label} (${String(count)})`);

const EIGHT = [
	['2013', 'people: [zoe]', 'places: [beijing]'],
	['2022-12/2023-01', 'people: [emile, eva]', 'places: [china]'],
	['2014/..', 'people: [zoe]', 'organizations: [un]'],
	['2023', 'people: [zoe, eva]', 'places: [beijing, china]'],
	...Array.from({ length: 4 }, () => ['2023-10']),
];

describe('buildFilter', () => {
	it('offers who takes part by name, and periods in the order of time, each with the number of its events', () => {
		const built = filterOf(siteWith(EIGHT));
		expect(built.filter?.groups.map(({ label, all }) => [label, all])).toEqual([
			['Person', 'All people'],
			['Place', 'All places'],
			['Organization', 'All organizations'],
			['Period', 'All periods'],
		]);
		expect(optionsOf(built, 'person')).toEqual(['emile: Émile (1)', 'eva: Eva (2)', 'zoe: Zoe (3)']);
		expect(optionsOf(built, 'place')).toEqual(['asia: Asia (3)', 'beijing: Beijing (2)', 'china: China (3)']);
		expect(optionsOf(built, 'organization')).toEqual(['un: UN (1)']);
		expect(optionsOf(built, 'period')).toEqual(['2013: 2013 (1)', '2014: 2014 (1)', '2022: 2022 (2)', '2023: 2023 (7)']);
	});

	it('finds an event under the places around its own and under every year of its span, once each', () => {
		const { facets } = filterOf(siteWith(EIGHT));
		expect(facets.slice(0, 4)).toEqual([
			['f-person-zoe', 'f-place-asia', 'f-place-beijing', 'f-place-china', 'f-period-2013'],
			['f-person-emile', 'f-person-eva', 'f-place-asia', 'f-place-china', 'f-period-2022', 'f-period-2023'],
			['f-person-zoe', 'f-organization-un', 'f-period-2014', 'f-period-2022', 'f-period-2023'],
			['f-person-eva', 'f-person-zoe', 'f-place-asia', 'f-place-beijing', 'f-place-china', 'f-period-2023'],
		]);
		expect(uniteFacets([{ facets: ['a', 'b'] }, { facets: ['b', 'c'] }])).toEqual(['a', 'b', 'c']);
	});

	it('writes one rule for each option', () => {
		const { style } = filterOf(siteWith(EIGHT));
		expect(style.match(/\{/g)).toHaveLength(11);
		expect(style).toContain('.filter:has([name="place"] [value="china"]:checked)~* .f-place-china{--f-place:initial}');
	});

	it.each([
		['fewer than eight events', EIGHT.slice(1)],
		['options that all show the same', Array.from({ length: 9 }, () => ['2023', 'people: [zoe]', 'places: [china]'])],
		['a single option that hides something', [['2023', 'people: [zoe]'], ...Array.from({ length: 8 }, () => ['2023'])]],
	])('offers nothing where there are %s', (_, items) => {
		const { filter, style, facets } = filterOf(siteWith(items));
		expect([filter, style, new Set(facets.flat())]).toEqual([undefined, '', new Set()]);
		expect(facets).toHaveLength(items.length);
	});

	it('leaves out a group in which every option shows everything', () => {
		const items = Array.from({ length: 8 }, (_, index) => [
			'2023',
			'people: [zoe]',
			`places: [${index < 3 ? 'china' : 'asia'}]`,
			'organizations: []',
		]);
		const built = filterOf(siteWith([...items, ['2023', 'people: [zoe]']]));
		expect(built.filter?.groups.map(({ kind }) => kind)).toEqual(['place']);
	});

	it('names people as the page does, and says in which language', () => {
		const { filter } = filterOf(siteWith(EIGHT, 'ar'), 'ar');
		const options = filter?.groups[0]?.options.map(({ id, label, language }) => [id, label, language]);
		expect(options).toContainEqual(['emile', 'إميل', 'ar']);
		expect(options).toContainEqual(['zoe', 'Zoe', undefined]);
	});

	it('finds every event under a period when an end of its date is known, and writes no end of an element', () => {
		fc.assert(
			fc.property(fc.array(anyDate, { minLength: 8, maxLength: 20 }), (texts) => {
				const { filter, facets, style } = filterOf(siteWith(texts.map((text) => [text])));
				expect(style).not.toContain('<');
				if (!filter) return;
				for (const classes of facets) expect(classes.some((name) => name.startsWith('f-period-'))).toBe(true);
				const offered = filter.groups.flatMap(({ kind, options }) => options.map(({ id }) => `f-${kind}-${id}`));
				expect(new Set(facets.flat())).toEqual(new Set(offered));
			}),
			{ numRuns: 30 },
		);
	});
});
