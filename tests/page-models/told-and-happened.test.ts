import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import type { ToldAndHappened } from '../../src/page-models/told-and-happened.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { articleIn, makeSite, SAMPLE } from '../support/make-site.ts';
import { buildPagesOf, REAL_ARTICLE } from '../support/real-content.ts';

/** An article that tells one event a paragraph, in the order of the dates here; it is of 16 October 2023. */
const tell = (dates: readonly string[], ...more: readonly string[]): ToldAndHappened | undefined => {
	const events = dates.map((date, index) =>
		makeEntry(`e${String(index)}`, `E ${date}`, `date: "${date}"`, `evidence: told ${String(index)}.`, 'basis: Known.', ...more),
	);
	// In the frontmatter they stand the other way round.
	const article = makeArticle(
		`events:\n${events.reverse().join('\n')}`,
		dates.map((_, index) => `It is told ${String(index)}.`).join('\n\n'),
	);
	const site = makeSite([article]);
	return buildArticlePage(site, articleIn(site)).told;
};
const summary = (...dates: readonly string[]): string | undefined => tell(dates)?.summary;

describe('buildToldAndHappened', () => {
	it('gives each event its paragraph, its date, its place in time and its step', () => {
		const told = tell(['2023-10-17', '2013', '/..', '2023', '2023-05']);
		expect(
			told?.rows.map(({ told: place, paragraph, name, step, turn, place: time }) => [place, paragraph.number, name, turn, step, time]),
		).toEqual([
			[1, 1, 'E 2023-10-17', 'first', 'begins', '3–4'],
			[2, 2, 'E 2013', 'back', 'goes back', '1'],
			[3, 3, 'E /..', 'undated', 'no date', undefined],
			[4, 4, 'E 2023', 'on', 'goes on', '2–4'],
			[5, 5, 'E 2023-05', 'overlap', 'either way', '2–3'],
		]);
		expect(told?.rows.map(({ line }) => line)).toEqual([
			{ from: 1, to: 5, date: '17 Oct 2023', toCome: true },
			{ from: 2, to: 1, date: '2013', toCome: false },
			undefined,
			{ from: 3, to: 2, date: '2023', toCome: false },
			{ from: 4, to: 3, date: 'May 2023', toCome: false },
		]);
		expect(told).toMatchObject({ height: 5, now: { row: 4, date: { text: '16 Oct 2023' }, toCome: true } });
		expect(told?.legend.map(({ turn }) => turn)).toEqual(['on', 'back', 'overlap']);
		expect(told?.notes.join(' ')).toMatch(/One event has no date that could order it/);
	});

	it('leads to the paragraph and to the entry of the timeline', () => {
		const site = makeSite([
			{
				...SAMPLE,
				value: SAMPLE.value.replace(
					'events:',
					`events:\n${makeEntry('talks', 'Talks', 'date: 2020', 'evidence: Nobody came', 'basis: Known.')}`,
				),
			},
		]);
		const { told, sections, timeline } = buildArticlePage(site, articleIn(site));
		const numbers = new Map(sections.flatMap(({ blocks }) => blocks.map(({ id, number }) => [`#${id}`, number])));
		expect(told?.rows.map(({ name }) => name)).toEqual(['The launch', 'The forum', 'Talks']);
		expect(told?.rows.map(({ paragraph }) => paragraph.number)).toEqual([2, 3, 3]);
		for (const { paragraph } of told?.rows ?? []) expect(numbers.get(paragraph.href)).toBe(paragraph.number);
		const entries = JSON.stringify(timeline);
		for (const { href } of told?.rows ?? []) expect(entries).toContain(`"id":"${href.slice(1)}"`);
	});

	it('has nothing to show for fewer than three dates', () => {
		expect(tell(['2023', '2013', '/..'])).toBeUndefined();
		expect(tell(['2023', '2013', '2012'])).toBeDefined();
		expect(buildArticlePage(makeSite(), articleIn(makeSite()))).not.toHaveProperty('told');
	});

	it.each([
		[['1941', '2013', '2023'], 'The article begins in 1941 and never goes back in time for certain.'],
		[['2023', '1941', '2013'], 'The article begins in 2023 and goes back in time once, to 1941.'],
		[['2023', '2013', '1941~', '2023'], 'The article begins in 2023 and goes back in time twice, farthest to about 1941.'],
		[['2023', '2013', '2012', '1990?'], 'The article begins in 2023 and goes back in time 3 times, farthest to 1990 (date uncertain).'],
		[['2023-10-17', '2023-05-02', '2023-06'], 'The article begins in October 2023 and goes back in time once, to May 2023.'],
		// It comes to the war by a date that overlaps, and to the siege by going back.
		[['2023', '1941/1944', '1939/1945'], 'The article begins in 2023 and goes back in time once, to 1939–1945.'],
		// What it told before it went back is no place that it went back to.
		[['1941', '1941', '2023', '2013'], 'The article begins in 1941 and goes back in time once, to 2013.'],
	])('sums up %j', (dates, sentence) => {
		expect(summary(...dates)).toBe(sentence);
	});

	it('says how to read doubtful dates, where there are any, and overlaps, where there are any', () => {
		expect(tell(['2011', '2012', '2013'])?.notes).toHaveLength(1);
		const told = tell(['2011~', '2012?', '2012']);
		expect(told?.rows.map(({ line }) => line?.date)).toEqual(['≈ 2011', '2012?', '2012']);
		expect(told?.notes.slice(1)).toEqual([expect.stringContaining('overlap'), expect.stringContaining('≈')]);
		expect(told?.now).toMatchObject({ row: 4, toCome: false });
	});

	it('draws the first fifty of many, says so, and has all in the table', () => {
		const many = Array.from({ length: 200 }, (_, index) => String(1800 + ((index * 37) % 200)));
		const told = tell(many);
		const drawn = told?.rows.flatMap(({ line }) => line ?? []) ?? [];
		expect([told?.rows.length, drawn.length, told?.height]).toEqual([200, 50, 51]);
		expect(drawn.map(({ from }) => from)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
		expect(drawn.map(({ to }) => to).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
		expect(told?.notes.join(' ')).toContain('The drawing has the first 50 dated events that are told; the table has all 200.');
	});

	it('tells only what its own article tells', () => {
		const shared = makeRecord('events', 'forum', 'The forum', 'date: 2023-10-17');
		const events = ['2011', '2012', '2013'].map((date) => makeEntry(`e${date}`, `E ${date}`, `date: "${date}"`, `evidence: In ${date}`));
		const one = makeArticle('events: [{ id: forum, evidence: "In 2023", basis: Known. }]', 'In 2023 it opened.', 'one');
		const two = makeArticle(
			`events:\n${events.join('\n')}\n  - { id: forum, evidence: "of 2023", basis: Known. }`,
			'In 2013, the year. In 2012, it was. In 2011, too.\n\nThe forum of 2023.',
			'two',
		);
		const site = makeSite([shared, one, two]);
		expect(buildArticlePage(site, articleIn(site, 'one')).told).toBeUndefined();
		const { told } = buildArticlePage(site, articleIn(site, 'two'));
		expect(told?.rows.map(({ name, paragraph }) => [name, paragraph.number])).toEqual([
			['E 2013', 1],
			['E 2012', 1],
			['E 2011', 1],
			['The forum', 2],
		]);
	});

	it('says names and dates in the language of the article, and which it is', () => {
		const { path, value } = makeArticle(
			`events:\n${['2011-05-01', '2012', '2013']
				.map((date) =>
					makeEntry(`e${date}`, `E ${date}`, `date: "${date}"`, `evidence: In ${date}`, `nativeName: { de: "Ereignis ${date}" }`),
				)
				.join('\n')}`,
			'In 2011-05-01, In 2012, In 2013.',
		);
		const site = makeSite([{ path, value: value.replace('language: en', 'language: de') }]);
		const { told } = buildArticlePage(site, articleIn(site));
		expect(told?.rows[0]).toMatchObject({
			name: 'Ereignis 2011-05-01',
			language: 'de',
			date: { language: 'de' },
			line: { date: '1. Mai 2011' },
		});
		expect(told?.now?.date).toMatchObject({ text: '16. Okt. 2023', language: 'de' });
	});

	it('sees in the real article all its events, eight steps back, and the war farthest', () => {
		const told = buildPagesOf(REAL_ARTICLE).articles[0]?.told;
		expect(told?.rows.map(({ line }) => line !== undefined)).toEqual(Array.from({ length: 29 }, () => true));
		expect(told?.rows.filter(({ turn }) => turn === 'back')).toHaveLength(8);
		expect(told?.summary).toBe('The article begins in 2022 and goes back in time 8 times, farthest to 1939–1945.');
		expect(told?.rows.filter(({ line }) => line?.toCome).map(({ name }) => name)).toEqual([
			'Belt and Road Forum',
			'Election in the United States',
		]);
	});
});
