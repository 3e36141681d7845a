import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/documents/types.ts';
import { type Annotator, checkFiles } from '../support/check-files.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';
import { proposeEvent, proposeName } from '../support/propose.ts';

const annotator: Annotator = (passages) => ({
	names: [proposeName(passages, 'person', 'Rui Dias', 'Dias'), proposeName(passages, 'place', 'Amarante')],
	events: passages.some(({ text }) => text.includes('fell in 2021')) ? [proposeEvent(passages, '2021', 'fell in 2021')] : [],
});

async function rulesOf(...files: readonly SourceFile[]): Promise<readonly string[]> {
	return (await checkFiles(files, annotator)).flatMap(({ ruleId }) => (ruleId === 'lock-behind' ? [] : [ruleId ?? '']));
}

const DIAS = makeRecord('people', 'rui-dias', 'Rui Dias');
const places = (...more: readonly string[]): SourceFile =>
	makeArticle(`places:\n${makeEntry('amarante', 'Amarante', ...more)}`, 'Amarante.');
const event = (...more: readonly string[]): SourceFile =>
	makeArticle(`events:\n${makeEntry('fall', 'The fall', 'evidence: fell in 2021', ...more)}`, 'It fell in 2021.');
const article = (text: string, ...lists: readonly string[]): SourceFile => makeArticle(lists.join('\n'), text);

/** One slip each, and the one message that tells it. */
const ROWS: readonly (readonly [what: string, rule: string, ...files: readonly SourceFile[]])[] = [
	['YAML of an article', 'yaml-syntax', article('Rui Dias.', 'genre: A: B', 'people: [rui-dias]'), DIAS],
	[
		'an article without an end of its frontmatter',
		'missing-frontmatter',
		{ path: 'content/articles/a.md', value: '---\npeople: [rui-dias]' },
		DIAS,
	],
	['the encoding of an article', 'unreadable-sign', article('Rui D\uFFFDas.', 'people: [rui-dias]'), DIAS],
	['the folder of a record', 'unknown-folder', article('Rui Dias.', 'people: [rui-dias]'), { ...DIAS, path: 'content/peple/rui-dias.md' }],
	['YAML of a record', 'yaml-syntax', article('Rui Dias, Dias.', 'people: [rui-dias]'), makeRecord('people', 'rui-dias', 'Rui: Dias: x')],
	[
		'the aliases of a record',
		'wrong-value',
		article('Rui Dias, Dias.', 'people: [rui-dias]'),
		makeRecord('people', 'rui-dias', 'Rui Dias', 'aliases: Dias'),
	],
	['an address of a record', 'wrong-value', places('sameAs: [wikidata]')],
	['a latitude', 'invalid-coordinates', places('latitude: north', 'longitude: 3')],
	['an unknown key of an entry', 'unknown-key', places('latitute: 3')],
	['the date of an event', 'invalid-date', event('date: soon')],
	['the evidence of an event', 'missing-key', makeArticle(`events:\n${makeEntry('fall', 'F', 'date: 2021')}`, 'It fell in 2021.')],
	['a mistyped id in a list', 'unknown-id', article('Rui Dias.', 'people: [rui-diaz]'), DIAS],
	['a list that is a text', 'wrong-value', article('Rui Dias.', 'people: rui-dias'), DIAS],
	['the key of a list', 'unknown-key', article('Rui Dias.', 'poeple: [rui-dias]'), DIAS],
	[
		'an id with capitals',
		'wrong-value',
		article(
			'Rui Dias fell in 2021.',
			`people:\n${makeEntry('Rui Dias', 'Rui Dias')}\nevents:\n${makeEntry('fall', 'F', 'date: 2021', 'evidence: fell in 2021', 'people: [rui-dias]')}`,
		),
	],
	[
		'a name of two',
		'ambiguous-name',
		article(
			'Dias.',
			`people:\n${makeEntry('rui-dias', 'Rui Dias', 'aliases: [Dias]')}\n${makeEntry('ana-dias', 'Ana Dias', 'aliases: [Dias]')}`,
		),
	],
	[
		'a name of a person and a place',
		'ambiguous-name',
		article(
			'Amarante met Amarante in\u00A0Porto.'.replace('Amarante met ', ''),
			`people:\n${makeEntry('a', 'Amarante')}`,
			`places:\n${makeEntry('amarante', 'Amarante')}`,
		),
	],
	[
		'the title',
		'missing-key',
		{
			...places('aliases: [Town]'),
			value: places()
				.value.replace('title: A forum\n', '')
				.replace('---\nAm', 'ignore: [{ rule: placeholder, about: TBD, reason: R. }]\n---\nTBD Am'),
		},
	],
	[
		'a lock under a former name',
		'yaml-syntax',
		article('Old.', 'genre: A: B', 'formerIds: [old]'),
		{ path: 'content/articles/old.permalinks.yaml', value: 'version: "1"\nlive: []\nretired: []' },
	],
];

describe('a slip', () => {
	it.each(ROWS.map(([what, rule, ...files]) => ({ what, rule, files })))('in $what is told alone', async ({ rule, files }) => {
		expect(await rulesOf(...files)).toEqual([rule]);
	});

	it('in a shared event leaves the sentences of articles to be told', async () => {
		const files = [article('It fell in 2021.'), makeRecord('events', 'fall', 'The fall', 'date: soon')];
		expect(await rulesOf(...files)).toEqual(['untold-event', 'invalid-date']);
	});

	it('hides nothing that has nothing to do with it', async () => {
		const files = [article('Rui Dias fell in 2021.', `places:\n${makeEntry('porto', 'Porto', 'sameAs: [x]')}`)];
		expect(await rulesOf(...files)).toEqual(['wrong-value', 'unlisted-name', 'untold-event']);
	});
});
