import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/page-models/permalinks.ts';
import { onPage, type SiteContext } from '../../src/page-models/site-context.ts';
import { buildTimeline, type TimelineModel, type TimelineOptions } from '../../src/page-models/timeline.ts';
import type { TimelineEntry } from '../../src/page-models/timeline-entry.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const build = (site: SiteContext, keys = site.eventOrder, options?: TimelineOptions): TimelineModel =>
	buildTimeline(onPage(site, PAGES.timeline), keys, options);
const entriesOf = ({ parts }: TimelineModel, kind: string): readonly TimelineEntry[] =>
	parts.filter((part) => part.kind === kind).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
const past = (model: TimelineModel): readonly TimelineEntry[] => entriesOf(model, 'past');
/** A site with an event for each date, told under that date. */
const dated = (...dates: readonly string[]): SiteContext => {
	const events = dates.map((date, index) =>
		makeEntry(`e${String(index)}`, `E ${date}`, `date: "${date}"`, `evidence: told ${String(index)}.`, 'basis: Known.'),
	);
	return makeSite([makeArticle(`events:\n${events.join('\n')}`, dates.map((_, index) => `told ${String(index)}.`).join(' '))]);
};
const names = (entries: readonly TimelineEntry[]): readonly string[] => entries.map(({ name }) => name.slice(2));

describe('buildTimeline', () => {
	it('divides what was past from what was to come, each in the order of time', () => {
		const model = build(dated('2024', '2023-10-17', '2023-10', '1941/1945', '1941', '2023-10-16', '2023-10-01/..'));
		expect(names(past(model))).toEqual(['1941/1945', '1941', '2023-10-01/..', '2023-10', '2023-10-16']);
		expect(names(entriesOf(model, 'to-come'))).toEqual(['2023-10-17', '2024']);
		expect(model.now?.text).toBe('16 October 2023');
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
			[undefined, '67 years later', '9 years later'],
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
		expect(past(build(dated(...dates))).map(({ gap }) => gap)).toEqual(gaps);
	});

	it('gives each break of the drawing its length in words', () => {
		expect(build(dated('1941', '2013', '2023')).drawing?.breaks.map(({ text }) => text)).toEqual(['71 years', '9 years']);
	});

	it('draws the events with their names, their state, and a way to their entries', () => {
		const { drawing, parts } = build(dated('2024-11-05', '1941?', '2023-01~', '2020/..'));
		expect(drawing?.marks.map(({ name, href, classes }) => [name, href, classes.filter((name) => /[a-z]{4}/.test(name))])).toEqual([
			['E 1941?', '#event.e1', ['mark', 'uncertain']],
			['E 2020/..', '#event.e3', ['mark']],
			['E 2023-01~', '#event.e2', ['mark']],
			['E 2024-11-05', '#event.e0', ['mark', 'later']],
		]);
		expect(drawing?.legend).toEqual(['day', 'window', 'span', 'fading', 'open', 'uncertain', 'later', 'now', 'cut']);
		const ids = parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ id }) => `#${id}`)));
		expect(drawing?.marks.map(({ href }) => href).sort()).toEqual(ids.sort());
	});

	it('says how many events have no place in the drawing', () => {
		expect(build(dated('1941', 'XXXX', '2013')).drawing?.placeless).toBe(1);
	});

	it('makes the first year of each date a heading that the drawing leads to', () => {
		const site = dated('../1938', '1941/1945', '194X', '1941-05', '2023-12', '2024');
		const { parts, drawing } = build(site, site.eventOrder, { years: true });
		const headings = parts.flatMap(({ groups }) => groups.map(({ heading, entries }) => [heading?.id, heading?.text, entries.length]));
		expect(headings).toEqual([
			['year.open', 'Beginning not known', 1],
			['year.1940', '1940', 1],
			['year.1941', '1941', 2],
			['year.2023', '2023', 1],
			['year.2024', '2024', 1],
		]);
		const links = drawing?.ticks.flatMap(({ href }) => href ?? []) ?? [];
		expect(links.length).toBeGreaterThan(1);
		for (const href of links) expect(headings.map(([id]) => `#${String(id)}`)).toContain(href);
	});

	it('gives a year that stands before and after the article’s date two anchors', () => {
		const site = dated('2023-01', '2023-12');
		const { parts } = build(site, site.eventOrder, { years: true });
		expect(parts.flatMap(({ groups }) => groups.map(({ heading }) => heading?.id))).toEqual(['year.2023', 'year.2023.to-come']);
	});

	it('says dates and places in the language of the page', () => {
		const site = dated('2023-05-01', '2023-10-17', '2013');
		const german = buildTimeline(onPage(site, PAGES.timeline, 'de'), site.eventOrder);
		expect(german.parts[0]?.groups[0]?.entries[1]?.date).toEqual({ text: '1. Mai 2023', datetime: '2023-05-01', language: 'de' });
		expect(german.drawing?.breaks.map(({ text }) => text)).toEqual(['9 Jahre']);
		expect(german.drawing?.language).toBe('de');
		const english = buildTimeline(onPage(site, PAGES.timeline, 'en'), site.eventOrder);
		expect(english.parts[0]?.groups[0]?.entries[1]?.date).toEqual({ text: '1 May 2023', datetime: '2023-05-01' });
	});

	it('tells of each event its date, its doubt, its paragraph, its people and its basis', () => {
		const site = makeSite();
		const [, block] = articleIn(site).document.sections[0]?.blocks ?? [];
		expect(past(build(site))).toEqual([
			{
				...{
					kind: 'event',
					name: 'The launch',
					href: 'events/launch.html',
					id: 'event.launch',
					also: [],
					description: 'One line.',
					basis: 'Counted back.',
				},
				...{ date: { text: '2013', datetime: '2013' }, toCome: false, approximate: false, uncertain: false },
				citations: [{ label: 'Opening', href: `articles/forum.html#${String(block?.id)}` }],
				others: [{ kind: 'person', name: 'Xi Jinping', href: 'people/xi.html' }],
				facets: [],
			},
		]);
		expect(past(build(dated('2020~', '2021?', '2022%'))).map(({ approximate, uncertain }) => [approximate, uncertain])).toEqual([
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
		expect([entriesOf(both, 'all').map(({ toCome }) => toCome), both.now]).toEqual([[false], undefined]);
		expect(entriesOf(both, 'all')[0]?.citations.map(({ label }) => label)).toEqual(['A forum, Opening', 'A forum, Opening']);
		const neither = build(makeSite([event, told('a', '2023-10-15'), told('b', '2023-10-16')]));
		expect(entriesOf(neither, 'all').map(({ toCome }) => toCome)).toEqual([true]);
	});
});
