import { describe, expect, it } from 'vitest';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';

describe('checkFormerIds', () => {
	it.each([
		['free ones', 'formerIds: [old]', 'formerIds: [xi-old]', []],
		['its own id', 'formerIds: [forum]', '', ['6:13 The former id `forum` of `forum` is the id of another, or its own']],
		['the id of another', '', 'formerIds: [ana, li]', ['12:22 The former id `li` of `xi` is the id of another, or its own']],
		['what another was called', '', 'formerIds: [li-old]', ['12:17 The former id `li-old` of `xi` was the id of `li`, too']],
	])('judges %s', (_, article, record, expected) => {
		const lists = `${article === '' ? 'genre: News' : article}\npeople:\n  - li\n${makeEntry('xi', 'Xi', ...(record === '' ? [] : [record]))}`;
		const { messages } = analyze([makeArticle(lists, 'Xi and Li.'), makeRecord('people', 'li', 'Li', 'formerIds: [li-old]')]);
		expect(messages.map(({ line, column, reason }) => `${String(line)}:${String(column)} ${reason}`)).toEqual(expected);
	});
});
