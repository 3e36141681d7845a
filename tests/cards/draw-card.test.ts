import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_BYTES } from '../../src/cards/card-cache.ts';
import { createCardDrawer } from '../../src/cards/draw-card.ts';
import type { Card } from '../../src/page-models/types.ts';
import { makeCard } from '../support/make-card.ts';
import { readPixels } from '../support/read-pixels.ts';

const drawer = createCardDrawer(process.cwd());
/** How much ink stands in a part of the picture. */
const inkOf = async (card: Card, [left, top, right, bottom]: readonly number[]): Promise<number> => {
	const { width, pixels } = await readPixels(await drawer.draw(card));
	let ink = 0;
	for (let y = top ?? 0; y < (bottom ?? 0); y++)
		for (let x = left ?? 0; x < (right ?? 0); x++) if ((pixels[(y * width + x) * 3] ?? 255) < 128) ink++;
	return ink;
};
const [LEFT, RIGHT] = [
	[60, 140, 500, 420],
	[700, 140, 1140, 420],
];

describe('createCardDrawer', () => {
	it('draws 1200 × 630 pixels, with the same bytes for the same card whatever was drawn before', async () => {
		const cards = [
			makeCard('Xi Jinping', { nativeName: { text: '习近平', language: 'zh' } }),
			makeCard('Путин'),
			makeCard('عباس', { language: 'ar' }),
		];
		const first = await Promise.all(cards.map((card) => drawer.draw(card)));
		const other = createCardDrawer(process.cwd());
		const again = [];
		for (const card of cards.toReversed()) again.unshift(await other.draw(card));
		expect(again).toEqual(first);
		const sizes = (await Promise.all(first.map(readPixels))).map(({ width, height }) => [width, height]);
		expect(sizes).toEqual(cards.map(() => [1200, 630]));
	});

	it.each([
		['Latin', 'Ło', 'en'],
		['Vietnamese', 'Đặng', 'vi'],
		['letters that Newsreader lacks', 'ʿḤǎŉƏ', 'en'],
		['signs that Newsreader lacks', '₴₸₂≠→', 'en'],
		['Cyrillic', 'Жук', 'ru'],
		['Greek', 'Ωδή', 'el'],
		['Arabic', 'شيخ', 'ar'],
		['Hebrew', 'שלום', 'he'],
		['Hindi', 'हिन्दी', 'hi'],
		['Thai', 'ไทย', 'th'],
		['Chinese', '习近平', 'zh'],
		['Traditional Chinese', '習近平', 'zh-Hant'],
		['Japanese', 'かな漢字', 'ja'],
		['Korean', '김정은', 'ko'],
	])('has glyphs of its own for %s', async (_, title, language) => {
		const pictures = new Set<string>();
		for (const character of title) pictures.add((await drawer.draw(makeCard(character, { language, kind: 'site' }))).toString('base64'));
		// A box for what is missing would look the same for each.
		expect(pictures.size).toBe(new Set(title).size);
	});

	it('writes from the right what is read from the right, with its letters joined', async () => {
		const title = { language: 'ar', line: '', kind: 'person' } as const;
		expect(await inkOf(makeCard('محمد', title), LEFT)).toBe(0);
		expect(await inkOf(makeCard('محمد', title), RIGHT)).toBeGreaterThan(500);
		expect(await inkOf(makeCard('Ana', { line: '' }), RIGHT)).toBe(0);
		// A sign of no width keeps letters from joining.
		expect(await drawer.draw(makeCard('م\u200Cح\u200Cم\u200Cد', title))).not.toEqual(await drawer.draw(makeCard('محمد', title)));
	});

	it('sets a long title smaller, breaks no word that fits on a line, and never runs over the foot', async () => {
		const titles = ['Verwaltungsbehördenangelegenheit', 'A title that goes on '.repeat(9), 'Ä'.repeat(400), '中'.repeat(300)];
		for (const title of titles) {
			const nativeName = { text: 'Имя, которое не кончается, '.repeat(9), language: 'ru' };
			const foot = makeCard(title, { nativeName, line: 'And a line that goes on. '.repeat(20) });
			// Between the words and the foot, and right of the words, there is nothing.
			expect(await inkOf(foot, [0, 502, 1200, 516])).toBe(0);
			expect(await inkOf(foot, [1136, 60, 1200, 630])).toBe(0);
		}
	});

	it('leaves out what no font has, rather than draw boxes', async () => {
		const plain = await drawer.draw(makeCard('Ana'));
		expect(await drawer.draw(makeCard('Ana 🤣👩‍👩‍👧'))).toEqual(plain);
		expect(await drawer.draw(makeCard('\u{10FFFD}Ana\u0000 \u0007\uD800'))).toEqual(plain);
		// A mark goes with the letter that bears it.
		expect(await drawer.draw(makeCard('தமிழ் Ana'))).toEqual(plain);
	});

	it('writes something where nothing is left of the title', async () => {
		const label = { label: 'Place' };
		expect(await drawer.draw(makeCard('தமிழ்', label))).toEqual(await drawer.draw(makeCard('Place', label)));
		const russian = { nativeName: { text: 'Мадрас', language: 'ru' } };
		expect(await drawer.draw(makeCard('தமிழ்', russian))).toEqual(await drawer.draw(makeCard('Мадрас')));
	});

	it('sets signs that Chinese shares with Latin as wide as its characters', async () => {
		const behind = [320, 140, 1140, 420];
		expect(await inkOf(makeCard('“”“”', { language: 'zh', line: '' }), behind)).toBeGreaterThan(0);
		expect(await inkOf(makeCard('“”“”', { language: 'en', line: '' }), behind)).toBe(0);
	});

	it('puts the name in its own script below the beginning of the title', async () => {
		const arabic = makeCard('Ana', { line: '', nativeName: { text: 'محمد', language: 'ar' } });
		expect(await inkOf(arabic, RIGHT)).toBe(0);
	});

	it('draws any text, small enough', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('en', 'ar', 'zh', 'ja'), async (text, language) => {
				const png = await drawer.draw(makeCard(text, { language, line: text, nativeName: { text, language } }));
				expect((await readPixels(png)).height).toBe(630);
				expect(png.length).toBeLessThanOrEqual(CARD_BYTES);
			}),
			{ numRuns: 40 },
		);
	});

	it('names a card by all that it shows', () => {
		const key = drawer.keyOf(makeCard('Ana'));
		expect(drawer.keyOf(makeCard('Ana', { alt: 'Other words beside it' }))).toBe(key);
		const others = [
			makeCard('Eva'),
			makeCard('Ana', { kind: 'place' }),
			makeCard('Ana', { line: 'Other.' }),
			makeCard('Ana', { siteTitle: 'Other' }),
		];
		expect(new Set([key, ...others.map((card) => drawer.keyOf(card))]).size).toBe(5);
	});
}, 60_000);
