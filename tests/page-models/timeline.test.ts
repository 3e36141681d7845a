import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/page-models/permalinks.ts';
import { onPage, type SiteContext } from '../../src/page-models/site-context.ts';
import { buildTimeline, type TimelineModel } from '../../src/page-models/timeline.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const build = (site: SiteContext, keys = site.eventOrder): TimelineModel => buildTimeline(onPage(site, PAGES.timeline), keys);
/** A site with an event for each date, told under that date. */
const dated = (...dates: readonly string[]): SiteContext => {
	const events = dates.map((date, index) =>
		makeEntry(`e${String(index)}`, `E ${date}`, `date: "${date}"`, `evidence: told ${String(index)}.`, 'basis: Known.'),
	);
	return makeSite([makeArticle(`events:\n${events.join('\n')}`, dates.map((_, index) => `told ${String(index)}.`).join(' '))]);
};
const names = (entries: TimelineModel['past']): readonly string[] => entries.map(({ name }) => name.slice(2));

describe('buildTimeline', () => {
	it('divides what was past from what was to come, each in the order of time', () => {
		const { past, toCome, now } = build(dated('2024', '2023-10-17', '2023-10', '1941/1945', '1941', '2023-10-16', '2023-10-01/..'));
		expect(names(past)).toEqual(['1941/1945', '1941', '2023-10-01/..', '2023-10', '2023-10-16']);
		expect(names(toCome)).toEqual(['2023-10-17', '2024']);
		expect(now?.text).toBe('16 October 2023');
	});

	it('is the same whatever order the events come in', () => {
		const site = dated('1941', '1941', '2023-10-07', '2023-10', '2023-10-16~', '2023', '2024', '1939/1945');
		const expected = JSON.stringify(build(site));
		fc.assert(
			fc.property(fc.shuffledSubarray([...site.eventOrder], { minLength: site.eventOrder.length }), (keys) => {
				expect(JSON.stringify(build(site, keys))).toBe(expected);
			}),
		);
	});

	it.each([
		[
			['1941', '1944-06'],
			[undefined, '2 years later'],
		],
		[
			['1941', '1943-06'],
			[undefined, undefined],
		],
		[
			['1941/1945', '2013', '2023'],
			[undefined, '67 years later', '8 years later'],
		],
		[
			['1939/2020', '1941', '2013'],
			[undefined, undefined, undefined],
		],
		[
			['1939/..', '1941', '2013'],
			[undefined, undefined, undefined],
		],
	])('tells the empty time between %j', (dates, gaps) => {
		expect(build(dated(...dates)).past.map(({ gap }) => gap)).toEqual(gaps);
	});

	it('gives each break of the drawing its length', () => {
		const { drawing, breakLabels } = build(dated('1941', '2013', '2023'));
		expect(drawing?.breaks).toHaveLength(2);
		expect(breakLabels).toEqual(['71 years', '9 years']);
		expect(build(dated('1941')).drawing).toBeUndefined();
	});

	it('numbers the events of the drawing as the list does', () => {
		const { past, toCome, drawing } = build(dated('2024', '1941', '2023-01'));
		const order = drawing?.events.map(({ index }) => [...past, ...toCome][index]?.name);
		expect(order).toEqual(['E 1941', 'E 2023-01', 'E 2024']);
	});

	it('tells of each event its date, its doubt, its paragraph, its people and its basis', () => {
		const site = makeSite();
		const { past } = build(site);
		const [, block] = articleIn(site).document.sections[0]?.blocks ?? [];
		expect(past).toEqual([
			{
				...{
					kind: 'event',
					name: 'The launch',
					href: 'events/launch.html',
					id: 'event.launch',
					description: 'One line.',
					basis: 'Counted back.',
				},
				...{ date: { text: '2013', datetime: '2013' }, toCome: false, approximate: false, uncertain: false },
				citations: [{ label: 'Opening', href: `articles/forum.html#${String(block?.id)}` }],
				others: [{ kind: 'person', name: 'Xi Jinping', href: 'people/xi.html' }],
			},
		]);
		expect(build(dated('2020~', '2021?', '2022%')).past.map(({ approximate, uncertain }) => [approximate, uncertain])).toEqual([
			...[
				[true, false],
				[false, true],
				[true, true],
			],
		]);
	});

	it('measures an event by every article that tells it, where there are several', () => {
		const told = (slug: string, date: string): ReturnType<typeof makeArticle> => {
			const { path, value } = makeArticle('events: [{ id: forum, evidence: In 2023 }]', 'In 2023.', slug);
			return { path, value: value.replace('2023-10-16', date) };
		};
		const event = makeRecord('events', 'forum', 'The forum', 'date: 2023-10-17');
		const both = build(makeSite([event, told('before', '2023-10-16'), told('after', '2023-10-19')]));
		expect([both.past.length, both.toCome.length, both.now]).toEqual([1, 0, undefined]);
		expect(both.past[0]?.citations.map(({ label }) => label)).toEqual(['A forum, Opening', 'A forum, Opening']);
		expect(build(makeSite([event, told('a', '2023-10-15'), told('b', '2023-10-16')])).toCome).toHaveLength(1);
	});
});
