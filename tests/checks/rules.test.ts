import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from '../../src/diagnostics/rules.ts';
import type { SourceFile } from '../../src/documents/types.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { type Annotator, checkFiles } from '../support/check-files.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { lockRevisions } from '../support/make-lock.ts';
import { proposeEvent, proposeName } from '../support/propose.ts';

/** For each rule: where it must fire, the content that breaks it, and content that nearly does. */
interface Row {
	readonly at: string;
	readonly fires: readonly SourceFile[];
	readonly holds: readonly SourceFile[];
	readonly annotator?: Annotator;
}

const LOCK = 'content/articles/forum.permalinks.yaml';
const file = (value: string, path = 'content/articles/forum.md'): readonly SourceFile[] => [{ path, value }];
const article = (lists: string, text?: string): readonly SourceFile[] => [makeArticle(lists, text)];
const text = (markdown: string): readonly SourceFile[] => article('', markdown);
const head = (from: string, to: string): readonly SourceFile[] => file(makeArticle('').value.replace(from, to));
const person = (...more: readonly string[]): readonly SourceFile[] => article(`people:\n${makeEntry('xi', 'Xi', ...more)}`, 'Xi.');
const place = (...more: readonly string[]): readonly SourceFile[] => article(`places:\n${makeEntry('town', 'Town', ...more)}`, 'Town.');
const event = (date: string, evidence: string, told = `It ${evidence}.`): readonly SourceFile[] =>
	article(`events:\n${makeEntry('it', 'It', `date: ${date}`, `evidence: ${evidence}`)}`, told);
const people = (...entries: readonly (readonly [string, string])[]): readonly SourceFile[] =>
	article(`people:\n${entries.map(([id, name]) => makeEntry(id, name)).join('\n')}`, entries.map(([, name]) => `${name}.`).join(' '));
const life = (description: string, date: string): readonly SourceFile[] =>
	article(
		`people: [{ id: xi, name: Xi, description: "${description}" }]\nevents:\n${makeEntry('it', 'It', `date: "${date}"`, `evidence: in ${date}`, 'people: [xi]')}`,
		`Xi in ${date}.`,
	);
const inPortugal = (longitude: number): readonly SourceFile[] =>
	article(
		`places:\n${makeEntry('portugal', 'Portugal')}\n${makeEntry('porto', 'Porto', 'within: portugal', 'latitude: 41.15', `longitude: ${String(longitude)}`)}`,
		'Porto in Portugal.',
	);
const lavrov: Annotator = (passages) => ({ names: [proposeName(passages, 'person', 'Sergei Lavrov', 'Lavrov')] });
const reckoned = (from: string): readonly SourceFile[] =>
	article(
		`events:\n${makeEntry('it', 'It', 'date: 2023-10-09', 'evidence: met last week', `basis: “Last week”, reckoned from the article’s date, ${from}.`)}`,
		'They met last week.',
	);
const lock = (value: string): SourceFile => ({ path: LOCK, value });
const EMPTY_LOCK = formatLock(lockRevisions('Old words.').lock, 'forum.md');

const ROWS: Readonly<Record<RuleId, Row>> = {
	'unreadable-sign': { at: '8:4', fires: text('It \uFFFD.'), holds: text('It\tis “ü”.') },
	'yaml-syntax': { at: '2:8', fires: head('A forum', 'Peace: a forum'), holds: head('A forum', '"Peace: a forum"') },
	'hidden-words': { at: '2:8', fires: head('A forum', 'Night #5'), holds: head('A forum', 'A forum # check: the title') },
	'missing-frontmatter': { at: '1:1', fires: file('\n---\ntitle: A\n---\n'), holds: text('---') },
	'missing-key': { at: '2:1', fires: head('title: A forum\n', ''), holds: text('Text.') },
	'unknown-key': { at: '6:1', fires: article('gener: News'), holds: article('genre: News') },
	'wrong-value': { at: '10:14', fires: person('aliases: Jinping'), holds: person('aliases: [Jinping]') },
	'invalid-date': { at: '5:7', fires: head('2023-10-16', '2023-02-30'), holds: head('2023-10-16', '2024-02-29') },
	'invalid-coordinates': { at: '10:15', fires: place('latitude: 91', 'longitude: 0'), holds: place('latitude: 90', 'longitude: -180') },
	'duplicate-id': { at: '10:9', fires: people(['xi', 'Xi'], ['xi', 'Xi']), holds: people(['xi', 'Xi'], ['li', 'Li']) },
	'unknown-id': {
		at: '6:10',
		fires: article('people: [li]', 'Li.'),
		holds: [makeRecord('people', 'li', 'Li'), makeArticle('people: [li]', 'Li.')],
	},
	'circular-within': { at: '10:13', fires: place('within: town'), holds: inPortugal(-8.61) },
	'evidence-missing': {
		at: '11:15',
		fires: event('2023', 'met in 2023', 'No.'),
		holds: event('2023', "met 'in' 2023", 'It met ‘in’ 2023.'),
	},
	'evidence-repeated': { at: '11:15', fires: event('2023', '2023', '2023, 2023'), holds: event('2023', 'in 2023', 'In and in 2023') },
	'ambiguous-name': {
		at: '14:1',
		fires: article(`people:\n${makeEntry('a', 'Li')}\n${makeEntry('b', 'Li')}`, 'Li.'),
		holds: people(['a', 'Li'], ['b', 'Lin']),
	},
	'unsupported-markdown': { at: '8:3', fires: text('A <b>b'), holds: text('A `<b>`') },
	'unsafe-link': { at: '8:1', fires: text('[the law](law.html)'), holds: text('[the law](https://law.org)') },
	'broken-link': {
		at: '8:4',
		fires: text('So [the law](https://law.org/a b)'),
		holds: text('[the law][l], \\[b](c), \\[d][e], \\[^1], `[f](g h)`, [sic] (so)\n\n[l]: https://law.org'),
	},
	'missing-file': { at: '8:1', fires: text('![A hall](/pictures/b.jpg)'), holds: text('![A hall](/pictures/a.jpg)') },
	'unknown-folder': { at: '1:1', fires: file('Text.', 'content/peple/xi.md'), holds: [makeRecord('people', 'xi', 'Xi')] },
	'empty-article': { at: '1:1', fires: text(''), holds: text('.') },
	'empty-heading': { at: '10:1', fires: text('A.\n\n##\n\nB.'), holds: text('A.\n\n## `##`\n\nB.') },
	'wrong-pin': { at: '8:1', fires: text('Rain. {#The_flood}'), holds: text('Rain. {#the-flood}') },
	'broken-lock': { at: '1:1', fires: [lock('<<<<<<< HEAD\n'), makeArticle('')], holds: [lock(EMPTY_LOCK), makeArticle('')] },
	'lock-behind': { at: '1:1', fires: text('Text.'), holds: [makeRecord('people', 'xi', 'Xi')] },
	'lock-without-article': { at: '1:1', fires: [lock(EMPTY_LOCK)], holds: [lock(EMPTY_LOCK), makeArticle('')] },
	'never-named': { at: '7:9', fires: article(`people:\n${makeEntry('xi', 'Xi')}`, 'Xian.'), holds: person() },
	'date-without-basis': { at: '10:11', fires: event('2023', 'they met'), holds: event('194X', 'in the 1940s') },
	'repeated-alias': { at: '10:15', fires: person('aliases: [Xi]'), holds: person('aliases: [xi]') },
	'unread-file': { at: '1:1', fires: file('Text.', 'content/articles/a.MD'), holds: [makeRecord('people', 'xi', 'Xi')] },
	'unused-record': {
		at: '2:1',
		fires: [makeRecord('people', 'xi', 'Xi')],
		holds: [makeRecord('people', 'xi', 'Xi'), makeArticle('people: [xi]', 'Xi.')],
	},
	'unlisted-name': {
		...{ at: '8:4', fires: text('So Sergei Lavrov spoke, and Lavrov left.'), annotator: lavrov },
		holds: article('author: [Sergei Lavrov]', 'By Sergei Lavrov.'),
	},
	'missing-alias': {
		...{ at: '11:16', annotator: lavrov },
		fires: article(`people:\n${makeEntry('lavrov', 'Sergei Lavrov')}`, 'Sergei Lavrov, Lavrov.'),
		holds: article(`people:\n${makeEntry('lavrov', 'Sergei Lavrov', 'aliases: [Lavrov]')}`, 'Sergei Lavrov, Lavrov.'),
	},
	'untold-event': {
		...{ at: '8:4', fires: text('It fell in 2021.'), holds: event('2021', 'fell in 2021') },
		annotator: (passages) => ({ events: [proposeEvent(passages, '2021', 'fell in 2021')] }),
	},
	'unused-alias': {
		at: '10:15',
		fires: person('aliases: [xI]'),
		holds: article(`people:\n${makeEntry('xi', 'Xi', 'aliases: [xI]')}`, 'Xi xI.'),
	},
	'caption-only': {
		at: '7:9',
		fires: article(`people:\n${makeEntry('xi', 'Xi')}`, '> [!picture]\n> Xi.'),
		holds: article(`people:\n${makeEntry('xi', 'Xi')}`, 'Xi.\n\n> [!picture]\n> Xi.\n>\n> Agency'),
	},
	'evidence-date': {
		at: '10:11',
		fires: event('2021-03-16', 'fell on March 17, 2021'),
		holds: event('2021-03-16/2021-03-17', 'fell on March 17, 2021'),
	},
	'date-too-precise': { at: '10:11', fires: event('2021-03-16', 'fell in 2021'), holds: event('2021-03-16', 'fell on 16 March 2021') },
	'stale-reckoning': { at: '12:12', fires: reckoned('2026-11-27'), holds: reckoned('2023-10-16') },
	'wrong-weekday': { at: '8:7', fires: text('It is Monday, March 16, 2021.'), holds: text('It is Tuesday, March 16, 2021, not Monday.') },
	'source-after-article': {
		at: '6:32',
		fires: article('source: { publisher: AP, date: 2023-10-17 }'),
		holds: article('source: { publisher: AP, date: 2023-10 }'),
	},
	'out-of-lifetime': { at: '13:14', fires: life('Engineer (1901–1986).', '1990'), holds: life('Minister (2009–2013).', '2020') },
	'outside-country': { at: '14:15', fires: inPortugal(8.61), holds: inPortugal(-8.61) },
	'look-alike': {
		at: '10:9',
		fires: people(['lima', 'Ana Lima'], ['a-lima', 'Ana Maria Lima']),
		holds: people(['lima', 'Ana Lima'], ['b', 'Rui Lima']),
	},
	'long-title': { at: '2:8', fires: head('A forum', 'x'.repeat(111)), holds: head('A forum', 'x'.repeat(110)) },
	'long-description': { at: '6:43', fires: description(141), holds: description(140) },
	placeholder: { at: '8:7', fires: text('It is TBD.'), holds: text('It is TBDX, a todo, a tbd. The rest is to be written.') },
	'unchecked-guess': { at: '6:13', fires: article('genre: News # check'), holds: article('genre: "News # check"') },
	'heading-order': { at: '12:1', fires: text('A.\n\n## B\n\n#### C\n\nD.'), holds: text('A.\n\n## B\n\n### C\n\n#### D\n\n## E\n\nF.') },
	'no-heading': { at: '10:1', fires: text('A.\n\n##B\n\nC.'), holds: text('A.\n\n## B\n\n#B and C.\n\n\\##B\n\n**Note:** C.') },
	'empty-section': { at: '10:1', fires: text('A.\n\n## B\n\n## C\n\nD.'), holds: text('A.\n\n## B\n\n### C\n\nD.') },
	'picture-without-words': { at: '8:1', fires: text('![ ](/pictures/a.jpg)'), holds: text('![A hall](/pictures/a.jpg)') },
	'vague-link': { at: '8:1', fires: text('[Click here!](https://law.org)'), holds: text('[Here it stands](https://law.org)') },
	'doubled-word': {
		at: '8:4',
		fires: text('It the the law.'),
		holds: text('It had had that that `the the` (the) the-the law. Here the ![A hall](/pictures/a.jpg) the law.'),
	},
	'unused-ignore': {
		at: '7:5',
		fires: article('ignore:\n  - { rule: placeholder, about: TBD, reason: No. }', 'It is TODO.'),
		holds: article('ignore:\n  - { rule: placeholder, about: TODO, reason: No. }', 'It is TODO.'),
	},
};

function description(length: number): readonly SourceFile[] {
	return article(`people: [{ id: xi, name: Xi, description: ${'x'.repeat(length)} }]`, 'Xi.');
}

describe.each(Object.entries(ROWS) as readonly (readonly [RuleId, Row])[])('%s', (rule, { at, fires, holds, annotator }) => {
	const find = async (files: readonly SourceFile[]): Promise<readonly string[]> => {
		const messages = (await checkFiles(files, annotator)).filter(({ ruleId }) => ruleId === rule);
		return messages.map(({ line, column }) => `${String(line)}:${String(column)}`);
	};

	it('fires', async () => {
		expect(await find(fires)).toEqual([at]);
	});

	it('does not fire at a near miss', async () => {
		expect(await find(holds)).toEqual([]);
	});
});

it('gives every warning something that `ignore` can name', async () => {
	for (const [rule, { fires, annotator }] of Object.entries(ROWS)) {
		if (RULES[rule as RuleId].severity !== 'warning') continue;
		const found = (await checkFiles(fires, annotator)).find(({ ruleId }) => ruleId === rule);
		expect(found?.actual, rule).toBeTruthy();
	}
});
