import { describe, expect, it } from 'vitest';
import { findMentions, textsOf } from '../../src/graph/find-mentions.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle } from '../support/make-article.ts';
import { makePerson } from '../support/make-entity.ts';

const RECORDS = [makePerson('xi', 'Xi Jinping', ['Xi']), makePerson('li-na', 'Li Na', ['Li']), makePerson('li-bai', 'Li Bai', ['Li'])];

function find(text: string): ReturnType<typeof findMentions> {
	const [article] = analyze([makeArticle('', text)]).articles;
	if (!article) throw new Error('The article of the test does not parse');
	return findMentions(article, RECORDS);
}

describe('findMentions', () => {
	it.each([
		['a name', 'So Xi said.', ['person:xi Xi 0.0.0:3']],
		['a name with markup in it', '*Xi* Jinping', ['person:xi Xi Jinping 0.0.0:0']],
		['an entity link', 'So [he](person:xi) and Xi.', ['person:xi he 0.0.0:3', 'person:xi Xi 0.0.0:10']],
		['a name in each text of a list', '- Xi\n- b Xi', ['person:xi Xi 0.0.0:0', 'person:xi Xi 0.0.1:2']],
		['names in sections', 'a\n\nXi\n\n## Xi\n\nXi', ['person:xi Xi 0.1.0:0', 'person:xi Xi 1.0.0:0']],
		['no name in code, links and headings', '`Xi` [Xi](/a) [Xi][b]\n\n### Xi\n\n[b]: /c', []],
		['no name where a link says so', '[Xi](none:)', []],
	])('finds %s', (_, text, expected) => {
		const { mentions, messages } = find(text);
		const rows = mentions.map(
			({ entity, surface, section, block, text: index, start }) =>
				`${entity} ${surface} ${[section, block, index].join('.')}:${String(start)}`,
		);
		expect(rows).toEqual(expected);
		expect(messages).toEqual([]);
	});

	it('reports each place of an ambiguous name', () => {
		const { mentions, messages, unclear } = find('Li Na and Li.\n\nOr *Li*.');
		expect(mentions.map(({ surface }) => surface)).toEqual(['Li Na']);
		expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
			['ambiguous-name', 8, 11],
			['ambiguous-name', 10, 5],
		]);
		expect(messages[0]?.note).toBe('Say which: [Li](person:li-bai) or [Li](person:li-na), or [Li](none:) for neither.');
		expect([...unclear]).toEqual(['person:li-bai', 'person:li-na'].map((key) => [key, new Set(['Li'])]));
	});

	it('lets a link say which', () => {
		const { mentions, messages } = find('[Li](person:li-na) and [Li](person:li-bai)');
		expect(mentions.map(({ entity }) => entity)).toEqual(['person:li-na', 'person:li-bai']);
		expect(messages).toEqual([]);
	});

	it('reports a link to what the article does not list', () => {
		const [message] = find('[Li](person:li-ma)').messages;
		expect(message).toMatchObject({
			ruleId: 'unknown-id',
			note: 'Did you mean `li-na`? If not, list it under `people` in the frontmatter.',
		});
	});
});

it('goes through the texts of an article in their order', () => {
	const [article] = analyze([makeArticle('', 'a\n\n- b\n- c\n\n## d\n\ne')]).articles;
	expect(article && [...textsOf(article)].map(({ text }) => text.plain)).toEqual(['a', 'b', 'c', 'e']);
});
