import { describe, expect, it } from 'vitest';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';

const mentionsOf = (event: string, evidence: string, text: string): readonly string[] => {
	const people = `people:\n${makeEntry('putin', 'Putin')}`;
	const events = `events:\n${makeEntry('event', event, 'date: 2023', `evidence: ${evidence}`)}`;
	const { graph } = analyze([makeArticle(`${people}\n${events}`, text)]);
	return [...graph.articles.values()].flatMap(({ mentions }) => mentions.map(({ entity, surface }) => `${entity} ${surface}`));
};

describe('gatherSearched', () => {
	it('lets an event that is named by its evidence hide nobody', () => {
		expect(mentionsOf('Putin flew home', 'Putin flew home in 2023', 'Then Putin flew home in 2023.')).toEqual(['person:putin Putin']);
	});

	it('looks for the name of an event that others do not stand in', () => {
		expect(mentionsOf('the Forum', 'the Forum of 2023', 'Putin came to the Forum of 2023.')).toEqual([
			'person:putin Putin',
			'event:event the Forum',
		]);
	});

	it('looks for the name of an event that its evidence does not hold', () => {
		expect(mentionsOf('Putin’s visit', 'in 2023', 'Putin’s visit was in 2023.')).toEqual(['event:event Putin’s visit']);
	});
});
