import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import { readGold, sentenceAround } from '../support/read-gold.ts';
import { rates, type Score, scoreEvents, scoreNames } from '../support/score-annotation.ts';

describe.each(['gold', 'unseen'])('annotate, on the texts in tests/bench/%s', (folder) => {
	const found = readGold(`tests/bench/${folder}`).map((text) => {
		const { names, events } = annotate(text.passages, { language: 'en', date: text.date });
		return {
			gold: text,
			names: names.map(({ kind, name, aliases }) => ({ kind, names: [name, ...aliases] })),
			events: events.map(({ date, evidence }) => ({ date, sentence: sentenceAround(text.passages, evidence) })),
		};
	});

	it.each([
		['person', 0.82],
		['place', 0.8],
		['organization', 0.65],
	])('finds each %s with an F1 of at least %d', (kind, floor) => {
		expect(rates(total(found.map(({ names, gold }) => scoreNames(names, gold.names, kind)))).f1).toBeGreaterThanOrEqual(floor);
	});

	it('finds four of five dated events', () => {
		expect(rates(total(found.map(({ events, gold }) => scoreEvents(events, gold.events)))).recall).toBeGreaterThanOrEqual(0.8);
	});
});

function total(scores: readonly Score[]): Score {
	const sum = (key: keyof Score): number => scores.reduce((all, score) => all + score[key], 0);
	return { found: sum('found'), proposed: sum('proposed'), gold: sum('gold') };
}
