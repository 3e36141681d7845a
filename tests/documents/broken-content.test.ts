import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build-site.ts';
import { RULES, type RuleId } from '../../src/diagnostics/rules.ts';
import type { SourceFile } from '../../src/documents/types.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { REAL_OPTIONS } from '../support/real-content.ts';

type Row = readonly [what: string, rule: RuleId, place: string, words: string, ...files: readonly SourceFile[]];

const FORUM = 'content/articles/forum.md';
const article = (value: string, path = FORUM): SourceFile => ({ path, value });
const meta = (from: string, to: string): SourceFile => article(makeArticle('').value.replace(from, to));
const person = (...more: readonly string[]): SourceFile => makeArticle(`people:\n${makeEntry('xi', 'Xi', ...more)}`, 'Xi.');
const place = (...more: readonly string[]): SourceFile => makeArticle(`places:\n${makeEntry('beijing', 'Beijing', ...more)}`, 'Beijing.');
const event = (evidence: string, date: string, text: string): SourceFile =>
	makeArticle(`events:\n${makeEntry('forum', 'It', `date: ${date}`, `evidence: ${evidence}`)}`, text);
const text = (markdown: string): SourceFile => makeArticle('', markdown);
const lock = (slug: string, value: string): SourceFile => ({ path: `content/articles/${slug}.permalinks.yaml`, value });
const check = (files: readonly SourceFile[]): readonly VFileMessage[] => buildSite(files, { ...REAL_OPTIONS, publicFiles: [] }).messages;

/** One slip each: what it is, the rule, the place, words of the message or its advice, the files. */
const ROWS: readonly Row[] = [
	['a file that is not UTF-8', 'unreadable-sign', '8:4', 'save it as UTF-8', text('It \uFFFD.')],
	['YAML with an open bracket', 'yaml-syntax', '6:9', 'Close it with `]`', makeArticle('author: [A, B')],
	['a tab in the indentation', 'yaml-syntax', '7:1', 'two spaces', makeArticle('people:\n\t- xi')],
	['a tab before all of a record', 'yaml-syntax', '7:1', 'two spaces', makeArticle('people:\n\t- id: xi\n\t  name: Xi\ngenre: x')],
	['no-break spaces in the indentation', 'yaml-syntax', '7:1', 'plain spaces', makeArticle('people:\n\u00A0\u00A0- id: xi\n    name: Xi')],
	['a dash for a hyphen', 'yaml-syntax', '7:3', '`- id: xi`', makeArticle('people:\n  – id: xi\n    name: Xi')],
	[
		'a hyphen a space short',
		'yaml-syntax',
		'9:2',
		'with 2 spaces',
		makeArticle('people:\n  - id: xi\n    name: Xi\n - id: li\n   name: Li'),
	],
	['a hyphen too deep', 'yaml-syntax', '9:4', 'with 2 spaces', makeArticle('people:\n  - id: xi\n    name: Xi\n   - id: li')],
	['a key a space short', 'yaml-syntax', '8:4', 'with 4 spaces', makeArticle('people:\n  - id: xi\n   name: Xi\n    description: X')],
	['a key too deep', 'yaml-syntax', '8:7', 'with 4 spaces', makeArticle('people:\n  - id: xi\n      name: Xi')],
	[
		'an open bracket in a record',
		'yaml-syntax',
		'8:14',
		'Close it with `]`',
		makeArticle('people:\n  - id: xi\n    aliases: [Xi\n    name: Xi'),
	],
	['frontmatter that ends with four hyphens', 'missing-frontmatter', '3:1', 'Write `---`', article('---\ntitle: A\n----\n\nText.')],
	['a colon in a text', 'yaml-syntax', '2:8', '"Peace: a history"', meta('A forum', 'Peace: a history')],
	['emphasis in a name', 'yaml-syntax', '2:8', 'quotation marks', meta('A forum', '*A* forum')],
	...[
		['[Update] bridge reopens', '`title: "[Update] bridge reopens"`'],
		['{x} bridge', '`title: "{x} bridge"`'],
		['- bridge', '`title: "- bridge"`'],
		['@mayor "Ana" speaks', '`title: \'@mayor "Ana" speaks\'`'],
		['%50 more', '`title: "%50 more"`'],
		['] bridge', '`title: "] bridge"`'],
		['> bridge', '`title: "> bridge"`'],
	].map(
		([title = '', words = '']): Row => [`a text that begins with a sign: ${title}`, 'yaml-syntax', '2:8', words, meta('A forum', title)],
	),
	['a sign at the beginning of a list\u2019s text', 'yaml-syntax', '7:5', '`- "@mayor"`', makeArticle('author:\n  - @mayor')],
	['a quotation mark that is not closed', 'yaml-syntax', '3:14', '`"What it was."`', meta('What', "'What")],
	['another that is not closed', 'yaml-syntax', '2:8', 'is not closed', meta('A forum', '"A forum')],
	[
		'one with an apostrophe below',
		'yaml-syntax',
		'2:8',
		'is not closed',
		article(makeArticle('').value.replace('A forum', "'A forum").replace('What it was', "It's that")),
	],
	['a quotation mark that ends too early', 'yaml-syntax', '2:19', 'of the other kind', meta('A forum', "'The mayor's night'")],
	[
		'a text that goes on as a comment',
		'hidden-words',
		'2:8',
		'takes "# of the river" for a comment',
		meta('A forum', 'The night # of the river'),
	],
	['frontmatter without an end', 'missing-frontmatter', '1:1', 'Write a line `---` below it.', article('---\ntitle: A\n')],
	['a line before the frontmatter', 'missing-frontmatter', '1:1', 'the first line of the file', article('\n---\ntitle: A\n---\nText.\n')],
	['no frontmatter', 'missing-frontmatter', '1:1', 'Begin the file with a line `---`', article('Text.\n')],
	['frontmatter that is a list', 'wrong-value', '2:1', 'is a list, not a record', article('---\n- a\n---\nText.\n')],
	['no title', 'missing-key', '2:1', 'The key `title` is missing', meta('title: A forum\n', '')],
	['a mistyped key', 'unknown-key', '6:1', 'Did you mean `genre`?', makeArticle('gener: News')],
	['a key written twice', 'unknown-key', '6:1', 'Keep one of the two.', makeArticle('title: B')],
	['a text for a list', 'wrong-value', '10:14', '`aliases` is a text, not a list', person('aliases: Jinping')],
	['a list for a text', 'wrong-value', '2:8', '`title` is a list, not a text', meta('A forum', '[A forum]')],
	['an empty title', 'wrong-value', '2:7', '`title` is empty', meta(' A forum', '')],
	['a language spelled out', 'wrong-value', '4:11', '`english` is no language tag', meta('en\n', 'english\n')],
	['an id with capitals and spaces', 'wrong-value', '6:10', '`xi-jinping`', makeArticle('people: [Xi Jinping]')],
	['an address that is none', 'wrong-value', '10:14', 'from `https://` on', person('sameAs: [wikidata]')],
	['a day that no calendar has', 'invalid-date', '5:7', 'Perhaps `2023-02`?', meta('2023-10-16', '2023-02-30')],
	['a form of date that is not read', 'invalid-date', '5:7', 'Why: significant digits', meta('2023-10-16', '1950S2')],
	['a date that ends before it begins', 'invalid-date', '5:7', 'Why: it ends before it begins.', meta('2023-10-16', '2023/2022')],
	['a month that is none', 'invalid-date', '5:7', 'there is no month 13', meta('2023-10-16', '2021-13')],
	['a date with two readings', 'invalid-date', '5:7', '`2022-02-04` and as `2022-04-02`', meta('2023-10-16', '4/2/2022')],
	['a date in words', 'invalid-date', '5:7', 'Perhaps `2022-02`?', meta('2023-10-16', 'Feb 2022')],
	['a date with slashes', 'invalid-date', '5:7', 'Perhaps `2022-02-04`?', meta('2023-10-16', '2022/02/04')],
	['swapped coordinates', 'invalid-coordinates', '10:15', 'were they swapped?', place('latitude: 116', 'longitude: 39')],
	['a latitude alone', 'invalid-coordinates', '10:15', 'Add `longitude`', place('latitude: 39')],
	['a decimal comma', 'invalid-coordinates', '10:15', 'Write `39.9`.', place('latitude: "39,9"', 'longitude: 116')],
	[
		'an id twice in an article',
		'duplicate-id',
		'10:9',
		`${FORUM}:7:9`,
		makeArticle(`people:\n${makeEntry('xi', 'Xi')}\n${makeEntry('xi', 'Xi')}`, 'Xi.'),
	],
	['an id in an article and a file', 'duplicate-id', '7:9', 'content/people/xi.md:2:1', person(), makeRecord('people', 'xi', 'Xi')],
	[
		'an unknown id',
		'unknown-id',
		'6:10',
		'Did you mean `xi-jinping`?',
		makeArticle('people: [xi-jinpin]'),
		makeRecord('people', 'xi-jinping', 'Xi'),
	],
	[
		'a person in the place of a place',
		'unknown-id',
		'13:14',
		'it is that of a person',
		makeArticle(
			`people: [{ id: xi, name: Xi, description: D }]\nevents:\n${makeEntry('it', 'It', 'date: 2023', 'evidence: in 2023', 'places: [xi]')}`,
			'Xi in 2023.',
		),
	],
	['a place within itself', 'circular-within', '10:13', 'from small to large', place('within: beijing')],
	[
		'evidence that is not there',
		'evidence-missing',
		'11:15',
		'Write it as the text does: "They met, in 2023"',
		event('They met in 2023', '2023', 'They met, in 2023.'),
	],
	[
		'evidence that is there twice',
		'evidence-repeated',
		'11:15',
		'2 times, at 13:1, 13:15',
		event('met in 2023', '2023', 'met in 2023 / met in 2023'),
	],
	[
		'a name of two people',
		'ambiguous-name',
		'12:4',
		'Say which: [Li](person:li-bai)',
		makeArticle(
			'people:\n  - { id: li-na, name: Li, description: D }\n  - { id: li-bai, name: Li, description: D }\ngenre: News\nauthor: []',
			'So Li.',
		),
	],
	['raw HTML', 'unsupported-markdown', '8:4', 'Raw HTML', text('So <b>it</b> was.')],
	['a footnote', 'unsupported-markdown', '8:3', 'A footnote', text('So[^1]\n\n[^1]: Note.')],
	['a first-level heading', 'unsupported-markdown', '8:1', 'begin sections with `## `', text('# Forum\n\nText.')],
	['a note that is not there', 'broken-link', '8:3', 'Put the note into the text', text('So[^1] it was.')],
	['a link to a name without an address', 'broken-link', '9:4', '`[bar]: https://…`', text('So\nit [foo][bar] was.')],
	['a link of marked words to a name without an address', 'broken-link', '8:9', 'No address', text('> [*foo*][bar] was.')],
	['an address with a space', 'broken-link', '8:1', '`%20` stands for one', text('[h](https://exa mple.org)')],
	['an address without an end', 'broken-link', '8:4', '`)` right behind it', text('So [it](https://example.org, was.')],
	['a picture with a space in its path', 'broken-link', '8:1', '`![a](`', text('![a](/a b.jpg)')],
	['a link that could run code', 'unsafe-link', '8:1', '`javascript:alert`', text('[a](javascript:alert)')],
	['a link relative to who knows what', 'unsafe-link', '8:1', '`/articles/my-story.html`', text('[a](nowhere.html)')],
	['a link to a page that is not there', 'missing-file', '8:1', '`/articles/nowhere.html#b`', text('[a](/articles/nowhere.html#b)')],
	['a picture from elsewhere', 'unsafe-link', '8:1', 'pages load nothing from other sites', text('![a](https://example.org/a.jpg)')],
	['a picture that is not there', 'missing-file', '8:1', '`public/pictures/a.jpg`', text('![a](/pictures/a.jpg)')],
	[
		'a folder that means nothing',
		'unknown-folder',
		'1:1',
		'`content/people/`',
		{ ...makeRecord('persons', 'xi', 'Xi'), path: 'content/peple/xi.md' },
	],
	['a heading without words', 'empty-heading', '10:1', 'behind the `#` signs', text('Rain.\n\n## \n\nSun.')],
	['a heading that is an id alone', 'empty-heading', '10:1', 'Write its words', text('Rain.\n\n### {#sun}\n\nSun.')],
	['an article without text', 'empty-article', '1:1', 'Write the text', text('')],
	['a file that is not read', 'unread-file', '1:1', 'npm run import -- content/articles/a.docx', article('', 'content/articles/a.docx')],
	['somebody never named', 'never-named', '7:9', 'aliases', makeArticle(`people:\n${makeEntry('xi', 'Xi')}`, 'Nobody.')],
	['a date without a basis', 'date-without-basis', '10:11', 'Add `basis:`', event('They met', '2023', 'They met.')],
	['an alias that repeats the name', 'repeated-alias', '10:15', 'Remove the alias.', person('aliases: [Xi]')],
	['a record that nobody lists', 'unused-record', '2:1', 'List `li` under `people`', makeRecord('people', 'li', 'Li')],
	['an id with spaces behind a heading', 'wrong-pin', '8:1', '`{#the-cost}`', text('## What it cost {#The cost}\n\nMuch.')],
	['an id that begins with a space', 'wrong-pin', '8:1', '`{#x}`', text('It rained. {# x}')],
	['an id that is empty', 'wrong-pin', '8:1', 'lower-case letters', text('It rained. {#}')],
	['an id without a passage', 'wrong-pin', '10:1', 'at the end of the passage', text('It rained.\n\n{#only}')],
	['an id within a list', 'wrong-pin', '8:3', 'at its very end', text('- It rained. {#rain}\n- It shone.')],
	['two ids', 'wrong-pin', '8:1', '`{#a}` in the middle', text('It rained. {#a} {#b}')],
	['an id that is none behind a passage', 'wrong-pin', '8:1', '`{#the-flood}`', text('It rained. {#The flood}'.replace(' f', '_f'))],
	[
		'a lock with a merge that is not settled',
		'broken-lock',
		'2:1',
		'Keep the entries of both sides',
		lock('forum', 'live:\n<<<<<<< ours\n'),
	],
	['a text that is not locked', 'lock-behind', '1:1', 'Run `npm run permalinks`', text('It rained.')],
	['a lock without an article', 'lock-without-article', '1:1', '`formerIds: [old]`', lock('old', 'version: "1"\nlive: []\nretired: []')],
	['a file whose name is no id', 'wrong-value', '1:1', '`my-forum.md`', makeArticle('', 'Text.', 'My Forum')],
];

const CASES = ROWS.map(([what, rule, at, words, ...files]) => ({ what, rule, at, words, files }));

describe('broken content', () => {
	it.each(CASES)('with $what', ({ rule, at, words, files }) => {
		const [message] = check(files).filter(({ ruleId }) => ruleId === rule);
		expect(`${String(message?.line)}:${String(message?.column)}`).toBe(at);
		expect(`${message?.reason ?? ''} ${message?.note ?? ''}`).toContain(words);
		expect(message?.fatal).toBe(RULES[rule].severity === 'error');
	});

	it.each(CASES)('says the same in a file with Windows line ends: $what', ({ rule, at, files }) => {
		const windows = files.map(({ path, value }) => ({ path, value: value.replaceAll('\n', '\r\n') }));
		const [message] = check(windows).filter(({ ruleId }) => ruleId === rule);
		expect(`${String(message?.line)}:${String(message?.column)}`).toBe(at);
	});

	it('breaks every rule of the engine', () => {
		const all = Object.keys(RULES);
		expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(all.slice(0, all.indexOf('unlisted-name'))));
	});
});
