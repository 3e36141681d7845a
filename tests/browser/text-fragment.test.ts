import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective, preparePage } from '../../src/browser/text-fragment.js';
import { findTextDirective } from '../support/find-text-directive.ts';

/** What the directive for the n-th occurrence of some words means, by the rules that browsers follow. */
function meaningOf(
	blocks: readonly string[],
	words: string,
	language = 'en',
	nth = 0,
): readonly [block: number, words: string] | undefined {
	const block = blocks.flatMap((text, index) => (text.includes(words) ? [index] : []))[nth] ?? -1;
	const offset = blocks[block]?.indexOf(words) ?? -1;
	const directive = findDirective(preparePage(blocks, language), { block, offset }, { block, offset: offset + words.length });
	const found = directive === undefined ? undefined : findTextDirective(blocks, directive, language);
	return found && [found.from.block, blocks[found.from.block]?.slice(found.from.offset, found.to.offset) ?? ''];
}

const PAGE = [
	'Nobody came.',
	'He said “no, never” – and left, dog-like & wet. Nobody came. They waited for a long time in the rain, and then they went home.',
	'They waited for a long time in the sun, and then they went home.',
	'Nobody came.',
];

describe('findDirective', () => {
	it.each([
		['a short passage', 'and left', 0, 1, 'and left'],
		['a long one', 'They waited for a long time in the rain, and then they went home.', 0, 1, undefined],
		['what others say, too', 'Nobody came.', 1, 1, undefined],
		['quotation marks, commas and dashes', '“no, never” – and left, dog-like & wet', 0, 1, undefined],
		['half words, as whole ones', 'ever” – and lef', 0, 1, 'never” – and left'],
	])('leads to %s', (_, words, nth, block, expected) => {
		expect(meaningOf(PAGE, words, 'en', nth)).toEqual([block, expected ?? words]);
	});

	it.each([
		['zh', ['习近平在北京会见普京。', '他们谈到了战争。习近平在北京会见普京。'], '习近平在北京会见普京。'],
		['ja', ['彼は来た。', '雨が降った。彼は来た。'], '彼は来た。'],
		['ar', ['قال شي: «أهلا».', 'وصل بوتين إلى بكين. قال شي: «أهلا».'], 'قال شي: «أهلا».'],
	])('leads to words in %s that stand elsewhere, too', (language, page, words) => {
		expect(meaningOf(page, words, language, 1)).toEqual([1, words]);
	});

	it('is short: the first and last words of a long passage', () => {
		const [, , passage = ''] = PAGE;
		const directive = findDirective(preparePage(PAGE, 'en'), { block: 2, offset: 0 }, { block: 2, offset: passage.length });
		expect(directive?.length).toBeLessThan(100);
	});

	it('encodes what parts a directive', () => {
		const directive = findDirective(preparePage(['a dog-like & wet, thing']), { block: 0, offset: 2 }, { block: 0, offset: 17 });
		expect(directive).toMatch(/^text=dog%2Dlike%20%26%20wet%2C/);
	});

	it('gives up rather than lead elsewhere', () => {
		expect(
			meaningOf(
				Array.from({ length: 9 }, () => 'So it goes.'),
				'So it goes.',
				'en',
				5,
			),
		).toBeUndefined();
		expect(meaningOf(['a  b'], '  ')).toBeUndefined();
	});

	const word = fc.constantFrom(
		'the',
		'The',
		'dog',
		'dogs',
		'a-b',
		'c,',
		'“d”',
		'é',
		'e',
		'习近平',
		'北京。',
		'شيخ',
		'في',
		'&',
		'Don’t',
		'12.5',
	);
	const anyPage = fc.array(
		fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' ')),
		{ minLength: 1, maxLength: 6 },
	);
	const place = fc.tuple(fc.nat(1000), fc.nat(1000));

	it('leads to exactly the passage, by the rules that browsers follow', () => {
		let found = 0;
		fc.assert(
			fc.property(anyPage, place, place, (blocks, a, b) => {
				const [from, to] = [a, b]
					.map(([block, offset]) => ({ block: block % blocks.length, offset: offset % (1 + (blocks[block % blocks.length]?.length ?? 0)) }))
					.sort((left, right) => left.block - right.block || left.offset - right.offset);
				if (!from || !to) return;
				const directive = findDirective(preparePage(blocks, 'en'), from, to);
				if (directive === undefined) return;
				found++;
				const match = findTextDirective(blocks, directive, 'en');
				// It begins at the border of the word where the passage does, or at the next word; it ends likewise.
				const words = new Intl.Segmenter('en', { granularity: 'word' });
				const edge = ({ block, offset }: typeof from, side: 0 | 1): number => {
					const at = words.segment(blocks[block] ?? '').containing(offset - side);
					return at ? at.index + side * at.segment.length : offset;
				};
				const trimmed = (at: typeof from, side: 0 | 1): string => {
					const text = blocks.join('\n');
					const offset = blocks.slice(0, at.block).join('\n').length + (at.block > 0 ? 1 : 0) + edge(at, side);
					return side ? text.slice(0, offset).trimEnd() : text.slice(offset).trimStart();
				};
				expect(match, `${JSON.stringify(blocks)} ${JSON.stringify([from, to])} ${directive}`).toBeDefined();
				if (match) expect([trimmed(match.from, 0), trimmed(match.to, 1)]).toEqual([trimmed(from, 0), trimmed(to, 1)]);
			}),
			{ numRuns: 1500 },
		);
		expect(found).toBeGreaterThan(700);
	});
});
