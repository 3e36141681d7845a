import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import { findEvents } from '../../src/annotation/find-events.ts';
import type { AnnotationOptions, Passage, ProposedEvent } from '../../src/annotation/types.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { fold } from '../../src/text/fold.ts';
import { DATED, UNDATED } from './date-examples.ts';

const OPTIONS: AnnotationOptions = { language: 'en', date: '2023-10-16' };
const prose = (...texts: readonly string[]): readonly Passage[] => texts.map((text) => ({ text, kind: 'prose' }));
const events = (texts: readonly string[], options: Partial<AnnotationOptions> = {}): readonly ProposedEvent[] =>
	findEvents(prose(...texts), [], { ...OPTIONS, ...options });

describe('findEvents, dates', () => {
	it.each(DATED.map(([sentence, date, basis]) => ({ sentence, date, basis })))('$sentence → $date', ({ sentence, date, basis }) => {
		const [event, ...others] = events([sentence]);
		expect(others).toEqual([]);
		expect(event?.date).toBe(date);
		expect(parseEdtf(date)).toBeDefined();
		if (basis === undefined) expect(event?.basis).toBeUndefined();
		else if (basis === 'article') expect(event?.basis).toMatch(/^“.+”, reckoned from the article’s date, 2023-10-16\.$/);
		else expect(event?.basis).toBeDefined();
	});

	it.each(UNDATED)('finds no event in: %s', (sentence) => {
		expect(events([sentence])).toEqual([]);
	});

	it('counts from the date before it in the text', () => {
		const found = events(['She joined in 2015.', 'Two years later she left. The following year she came back.']);
		expect(found.map(({ date }) => date)).toEqual(['2015', '2017~', '2018~']);
		expect(found[1]?.basis).toBe('“Two years later”, reckoned from the date before it in the text.');
	});

	it('says of every date that is counted from another that it is', () => {
		const found = events(['Braga rejected an offer on 14 August 2024, and the agent flew to Manchester twice in the following week.']);
		expect(found.map(({ date, basis }) => [date, basis])).toEqual([
			['2024-08-14', undefined],
			['[2024-08-18..2024-08-24]', '“the following week”, reckoned from the date before it in the text.'],
		]);
		expect(events(['The hall stood empty after 9/11 and the market closed.'])[0]?.basis).toBe(
			'General knowledge; the text does not date it.',
		);
	});

	it('counts from the nearest date before it, and not where the date itself stands behind it', () => {
		const twice = events(['In the autumn of 2003 and again on January 16, 2006, it was proposed; they voted it down two days later.']);
		expect(twice.map(({ date }) => date)).toEqual(['2003-23', '2006-01-16', '2006-01-18~']);
		const told = events(['The house voted on 11 July 1971. Allende was overthrown two years later, on 11 September 1973, by the army.']);
		expect(told.map(({ date, name }) => [date, name])).toEqual([
			['1971-07-11', 'The house voted'],
			['1973-09-11', 'Allende was overthrown, by the army'],
		]);
	});

	it('is no more precise than the article’s date', () => {
		expect(events(['It fell on Tuesday.'], { date: '2023-10' })[0]?.date).toBe('2023-10~');
		expect(events(['It fell yesterday.'], { date: '2023' })[0]?.date).toBe('2023~');
	});

	it('leaves relative dates alone without a date of the article', () => {
		expect(events(['It fell on Tuesday.', 'It rose in 2014.'], { date: undefined }).map(({ date }) => date)).toEqual(['2014']);
	});

	it('finds dates written in full in other languages', () => {
		expect(events(['Das Treffen begann am 4. Februar 2022 in Peking.'], { language: 'de' })[0]?.date).toBe('2022-02-04');
		expect(events(['会议于2022年2月4日在北京开幕。'], { language: 'zh' })[0]?.date).toBe('2022-02-04');
		expect(events(['Он приехал 4 февраля 2022 года.'], { language: 'ru' })[0]?.date).toBe('2022-02-04');
	});
});

describe('findEvents, what happened', () => {
	it('cites the clause that holds the date, and names it by its words', () => {
		const [event] = events(['The dam, which cost a fortune, broke in March 2021, and the town was flooded.']);
		expect(event).toMatchObject({ evidence: 'broke in March 2021', name: 'The dam broke' });
	});

	it('names who did it when the clause says "who"', () => {
		const { events: found } = annotate(prose('General Assimi Goita, who took power in a coup in August 2020, declared mourning.'), OPTIONS);
		expect(found[0]).toMatchObject({ name: 'Assimi Goita took power in a coup', people: ['Assimi Goita'], date: '2020-08' });
	});

	it.each([
		['The work began in May 2022 and it will last until 2026.', '2026', 'The work will last'],
		['They voted on 11 July 1971.', '1971-07-11', 'They voted'],
		[
			'In the autumn of 2003 and again on January 16, 2006, the council proposed a tunnel.',
			'2006-01-16',
			'The council proposed a tunnel (January 16, 2006)',
		],
		[
			'Many feared that the slope would come down, and in the night of 15 June 2023 it did.',
			'2023-06-15',
			'Many feared that the slope would come down',
		],
		['In 2019 the mine, which belonged to the state, was sold.', '2019', 'The mine'],
	])('names an event by who did what: %s', (sentence, date, name) => {
		const found = events([sentence]).find((event) => event.date === date);
		expect(found?.name).toBe(name);
	});

	it('never ends within a name', () => {
		const text = 'The first container ship, the Ever Given’s sister Hansa Glory, is due in Rotterdam on 28 March 2024.';
		const start = text.indexOf('Hansa');
		const occurrences = [{ passage: 0, start, end: start + 11 }];
		const where = { description: undefined, geo: undefined, within: undefined };
		const named = { kind: 'organization' as const, name: 'Hansa Glory', aliases: [], occurrences, ...where };
		expect(findEvents(prose(text), [named], OPTIONS)[0]?.name).toBe('The first container ship, the Ever Given’s sister');
	});

	it('never ends with a verb that waits for another', () => {
		const text = 'The 24-year-old agreed a contract until June 2029 and could make his debut on Saturday against Norwich.';
		expect(events([text])[0]?.name).toBe('The 24-year-old agreed a contract until June 2029');
	});

	it('never begins within a name', () => {
		const text =
			'Harwick City have signed the Portuguese forward Rui Tavares from Sporting Braga for 38 million pounds, the club announced on Wednesday.';
		const [event] = annotate(prose(text), OPTIONS).events;
		expect(event?.organizations).toContain('Sporting Braga');
		expect(event?.evidence).toBe('Sporting Braga for 38 million pounds, the club announced on Wednesday');
		expect(event?.name).toMatch(/^Sporting Braga for/);
	});

	it('lets evidence grow until it stands there once', () => {
		const found = events(['The mine closed in 1992. Then the shop. The mine closed in 1992, people say.']);
		const text = 'The mine closed in 1992. Then the shop. The mine closed in 1992, people say.';
		for (const { evidence } of found) expect(text.split(evidence)).toHaveLength(2);
	});

	it('does not look into headings and credits', () => {
		expect(
			findEvents(
				[
					{ text: 'It fell in 2014', kind: 'heading' },
					{ text: 'Photo taken in 2014', kind: 'credit' },
				],
				[],
				OPTIONS,
			),
		).toEqual([]);
	});

	it('finds evidence that stands once, dates that are EDTF, in any text', () => {
		const word = fc.constantFrom(
			'on Tuesday',
			'in 2014',
			'last week',
			'March 3',
			',',
			'.',
			'“',
			'the mine',
			'closed',
			'who',
			'said',
			'in',
			'two years later',
			' ',
			'Ä',
			'😀',
			'a decade ago',
		);
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 25 }), { maxLength: 4 }), (lists) => {
				const passages = prose(...lists.map((words) => words.join(' ')));
				const found = findEvents(passages, [], OPTIONS);
				expect(findEvents(passages, [], OPTIONS)).toEqual(found);
				for (const { evidence, date, occurrence } of found) {
					expect(parseEdtf(date)).toBeDefined();
					expect(passages[occurrence.passage]?.text.slice(occurrence.start, occurrence.end)).toBe(evidence);
					const places = passages.flatMap(({ text }) => fold(text).split(fold(evidence)).slice(1));
					expect(places).toHaveLength(1);
				}
			}),
		);
	});
});
