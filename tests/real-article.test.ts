import { describe, expect, it } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import type { EntityKind } from '../src/documents/types.ts';
import { analyze } from './support/analyze.ts';
import { buildPagesOf, REAL_ARTICLE, REAL_OPTIONS } from './support/real-content.ts';

const pages = buildPagesOf(REAL_ARTICLE);
const [article] = pages.articles;
const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
const text = blocks.map(({ html, credit }) => `${html}\n${credit ?? ''}`.replaceAll(/<[^>]*>/g, '').replaceAll('&#x26;', '&')).join('\n');

describe('the article on Putin in Beijing', () => {
	it('has neither errors nor warnings', () => {
		expect(buildSite(REAL_ARTICLE, REAL_OPTIONS).messages.map(String)).toEqual([]);
	});

	it.each<[EntityKind, number]>([
		['person', 7],
		['place', 18],
		['organization', 10],
		['event', 15],
	])('names enough of each kind: %s, at least %i', (kind, least) => {
		expect(pages.entities.filter((entity) => entity.kind === kind).length).toBeGreaterThanOrEqual(least);
	});

	it('names every entity that it lists, and rests every event on its text', () => {
		const { graph } = analyze(REAL_ARTICLE);
		const silent = [...graph.entities.values()].filter(({ mentions, citations }) => mentions.length + citations.length === 0);
		const loose = [...graph.entities.values()].filter(({ record, citations }) => record.kind === 'event' && citations.length !== 1);
		expect([...silent, ...loose].map(({ key }) => key)).toEqual([]);
	});

	it('gives every place but the West a position on Earth', () => {
		const places = [...analyze(REAL_ARTICLE).graph.entities.values()].flatMap(({ record }) => (record.kind === 'place' ? record : []));
		for (const { geo } of places.filter((place) => place.geo)) {
			expect(Math.abs(geo?.latitude ?? 91)).toBeLessThanOrEqual(90);
			expect(Math.abs(geo?.longitude ?? 181)).toBeLessThanOrEqual(180);
		}
		expect(places.filter(({ geo }) => geo === undefined).map(({ id }) => id)).toEqual(['the-west']);
	});

	it('keeps its shape: an opening, three sections and five pictures, of which four have a credit', () => {
		expect(article?.sections.map(({ title }) => title)).toEqual([undefined, 'A rare trip', 'No limits no more?', 'Push for peace?']);
		expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(5);
		expect(blocks.flatMap(({ credit }) => credit?.replaceAll(/<[^>]*>/g, '') ?? [])).toEqual([
			'Huang Jingwen/Xinhua/Getty Images',
			'Xie Huanchi/Xinhua via Getty Images',
			'Mikhail Metzel/Pool/AFP via Getty Images',
			'Xu Wei/Xinhua/AP',
		]);
	});

	it('puts the forum and the election to come behind its own date', () => {
		const toCome = article?.timeline.toCome.map(({ id }) => id);
		expect(toCome).toEqual(expect.arrayContaining(['event-belt-and-road-forum-2023', 'event-us-election-2024']));
		expect(toCome).not.toContain('event-hamas-attack');
		expect(article?.timeline.past[0]?.date.text.replaceAll(/\s/g, ' ')).toBe('1 September 1939 – 2 September 1945');
	});

	it.each([
		...['2022 Winter Olympics opened in Beijing', 'Vladimir Putin of Russia', 'Xi Jinping, the leader of China', 'Almost two years later'],
		...[
			'two most powerful autocrats',
			'still under way',
			'only three weeks after the pair last met in Beijing',
			'Israel’s war against Hamas',
		],
		...[
			'a recent attack by Hamas',
			'want a ceasefire at once',
			'Israel’s right to strike back',
			'when they meet this week',
			'honored guest of the Belt and Road Forum',
		],
		...[
			'diplomatic isolation',
			'More than 140 countries',
			'opens on Tuesday and lasts two days',
			'ten years since Xi launched',
			'former Soviet countries',
		],
		...[
			'an international court wants him over alleged war crimes',
			'Last week he visited Kyrgyzstan',
			'first known trip outside territory that Russia controls',
		],
		...[
			'redress a balance of global power',
			'China-Central Asia Summit in Xi’an this past May',
			'China’s state broadcaster',
			'calm and steady, pragmatic and reliable',
		],
		...[
			'a world leader in the true sense',
			'imposes nothing and coerces no one',
			'40 times over the past ten years',
			'twice since the war in Ukraine began',
		],
		...[
			'5,000 words long',
			'had no limits',
			'associate professor at Nanyang Technological University in Singapore',
			'high point of Xi’s diplomacy this year',
		],
		...[
			'developing and middle-income countries',
			'March 20, 2023',
			'reviews an honor guard at Vnukovo Airport',
			'China-Russia relationship',
			'Xi had known in advance',
		],
		...[
			'neutral in the war',
			'relations with the United States and Europe',
			'world’s second-largest economy',
			'vital lifeline for Russia',
			'Under economic sanctions',
		],
		...[
			'September 12, 2023',
			'Eastern Economic Forum',
			'In 2023 trade between Russia and China surged',
			'joint military exercises',
			'Xi’s third term as China’s president',
		],
		...[
			'Carnegie Russia Eurasia Center, a think tank in Berlin',
			'stronger, deeper and more durable',
			'December 2022: in the East China Sea',
			'a frigate of the Chinese navy',
		],
		...[
			'ground invasion of the Gaza Strip',
			'United Nations Security Council',
			'does not specifically name Hamas',
			'siege of Leningrad in World War II',
		],
		...[
			'worst massacre of Jews since the Holocaust',
			'send its envoy to the Middle East',
			'condemned acts that harm civilians',
			'“gone beyond the scope of self-defense.”',
		],
		...[
			'June 14, 2023',
			'Great Hall of the People',
			'unwavering support for Israel',
			'not the right moment for the fighting to stop',
			'call off his invasion',
		],
		...[
			'next year’s election in the United States',
			'put pressure on Russia',
			'trust between Moscow and Beijing',
			'Richard Roth, Alex Stambaugh and Mengchen Zhang',
		],
	])('keeps what the report says: %s', (fact) => {
		expect(text).toContain(fact);
	});
});
