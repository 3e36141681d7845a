import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../src/graph/gazetteer.ts';
import { matchNames } from '../../src/graph/match-names.ts';
import { makePerson } from '../support/make-entity.ts';

const NAMES = [
	'Xi',
	'Xi Jinping',
	"Xi'an",
	'Moscow',
	'Moscow’s Vnukovo Airport',
	'China',
	'South China Sea',
	'Russia',
	'Ukraine',
	'Путин',
	'普京',
	'北京',
	'بوتين',
	'푸틴',
	'Élysée',
];
const GAZETTEER = buildGazetteer(NAMES.map((name, index) => makePerson(`p${String(index)}`, name)));

function found(text: string): readonly string[] {
	return matchNames(text, GAZETTEER).map(({ start, end }) => text.slice(start, end));
}

describe('matchNames', () => {
	it.each([
		['Xi’s guest, and Xi', ['Xi', 'Xi']],
		["Xi'an, Xi’an and Xi' friends", ["Xi'an", 'Xi’an', 'Xi']],
		['Xi\nJinping', ['Xi\nJinping']],
		['Xi Jinpings', ['Xi']],
		['xi XI Xin Taxi', []],
		['Moscow’s Vnukovo Airport in Moscow', ['Moscow’s Vnukovo Airport', 'Moscow']],
		['the South China Sea', ['South China Sea']],
		['China-Russia and China–Russia', ['China', 'Russia', 'China', 'Russia']],
		["l'Ukraine, d’Ukraine, L'Élysée", ['Ukraine', 'Ukraine', 'Élysée']],
		["O'Ukraine", []],
		['Путин, Путина', ['Путин']],
		['普京访问北京', ['普京', '北京']],
		['قال بوتين، بوتين', ['بوتين', 'بوتين']],
		['푸틴이 푸틴은', ['푸틴', '푸틴']],
		['Xi普京', ['Xi', '普京']],
		['“Xi” (Xi) [Xi] Xi, Xi. Xi; *Xi*', ['Xi', 'Xi', 'Xi', 'Xi', 'Xi', 'Xi', 'Xi']],
		['\u{FFFC}\u{FFFC} Xi', ['Xi']],
		['', []],
	])('finds in %j: %j', (text, names) => {
		expect(found(text)).toEqual(names);
	});

	const filler = fc.constantFrom(
		'the',
		'Taxi',
		'Xing',
		'moscow',
		'Chinas',
		'and',
		'1941',
		'Russian',
		'Путина',
		'—',
		'“ah”',
		"don't",
		'été',
		'الرئيس',
	);
	const separator = fc.constantFrom(' ', ', ', '. ', ' (', ') ', '\n', ' – ', ' “', '” ', '; ');

	it('finds every name that was planted, and no other', () => {
		const word = fc.oneof(
			filler.map((text) => ({ text, planted: false })),
			fc.constantFrom(...NAMES).map((text) => ({ text, planted: true })),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, separator)), (words) => {
				const text = words
					.map(([{ text: each }, between]) => `${each}${between.includes(' ') || between === '\n' ? `${between.trimEnd()},` : between} `)
					.join('');
				expect(found(text)).toEqual(words.flatMap(([{ text: each, planted }]) => (planted ? [each] : [])));
			}),
			{ numRuns: 500 },
		);
	});

	it('finds no name within a longer word', () => {
		const letters = fc.stringMatching(/^[a-zà-ö0-9_]{1,5}$/);
		const spaced = fc.constantFrom(...NAMES.filter((name) => /^\p{Script=Latin}+$/u.test(name)));
		fc.assert(
			fc.property(letters, spaced, fc.option(letters, { nil: '' }), (before, name, after) => {
				expect(found(`${before}${name}${after}`)).toEqual([]);
				expect(found(`${name}${before}`)).toEqual([]);
			}),
		);
	});

	it('finds whole words, in order, without overlap, the longest at each place', () => {
		const part = fc.constantFrom(...NAMES, ' ', "'", '’s', '-', 'a', 'Jinping', ' Sea', 'South ', '中', '\u{FFFC}');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
				const text = parts.join('');
				const matches = matchNames(text, GAZETTEER);
				for (const [index, { start, end }] of matches.entries()) {
					expect(start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
					const [longest] = matchNames(text.slice(start), GAZETTEER);
					expect(longest?.end).toBe(end - start);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
