import { describe, expect, it } from 'vitest';
import { factLines, gatherEvents } from '../../src/exports/gather-events.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { makeSite } from '../support/make-site.ts';

describe('gatherEvents', () => {
	it('tells of each event what the site knows, in the order of time', () => {
		const events = gatherEvents(makeSite());
		expect(events.map(({ id, when, date }) => [id, when, date.edtf])).toEqual([
			['launch', '2013', '2013'],
			['forum', '17 October 2023', '2023-10-17'],
		]);
		expect(events[0]).toMatchObject({ basis: ['Counted back.'], people: ['Xi Jinping'], places: [], articles: ['A forum'] });
		expect(events[1]).toMatchObject({ basis: [], people: [], places: ['Beijing'], organizations: [], description: 'One line.' });
	});

	it('says where an event was only when there is one place, and that has coordinates', () => {
		const places = `places:\n${makeEntry('a', 'Aa', 'latitude: 1.5', 'longitude: -2')}\n${makeEntry('b', 'Bb')}`;
		const event = (id: string, where: string): string => makeEntry(id, id, 'date: 2020', `evidence: told ${id}`, `places: [${where}]`);
		const article = makeArticle(
			`${places}\nevents:\n${event('x', 'a')}\n${event('y', 'a, b')}\n${event('z', 'b')}`,
			'Aa Bb told x told y told z in 2020.',
		);
		expect(gatherEvents(makeSite([article])).map(({ id, geo }) => [id, geo])).toEqual([
			['x', { latitude: 1.5, longitude: -2 }],
			['y', undefined],
			['z', undefined],
		]);
	});

	it('names every article that tells of an event, and each basis once', () => {
		const told = (slug: string): ReturnType<typeof makeArticle> => {
			const { path, value } = makeArticle('events: [{ id: forum, evidence: It met, basis: Known. }]', 'It met.', slug);
			return { path, value: value.replace('A forum', `On ${slug}`) };
		};
		const [event] = gatherEvents(makeSite([makeRecord('events', 'forum', 'The forum', 'date: 2023'), told('one'), told('two')]));
		expect([event?.articles.toSorted(), event?.basis]).toEqual([['On one', 'On two'], ['Known.']]);
	});
});

describe('factLines', () => {
	it('leaves out what is not known', () => {
		const [launch, forum] = gatherEvents(makeSite());
		expect(launch && factLines(launch)).toEqual(['Dated from: Counted back.', 'People: Xi Jinping', 'Told in: A forum']);
		expect(forum && factLines(forum)).toEqual(['Places: Beijing', 'Told in: A forum']);
	});
});
