import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/dates/format-date.ts';
import { cslDate, writeCslJson } from '../../src/page-models/csl-json.ts';
import { anyDate } from '../support/any-date.ts';
import { readDate } from '../support/export-event.ts';
import { makeReference } from '../support/make-reference.ts';

describe('writeCslJson', () => {
	it('writes a list of one item, a line for each field', () => {
		const text = writeCslJson(makeReference('2023-10-16~', { author: ['Ana Lima'], genre: 'News analysis', notes: ['One.', 'Two.'] }));
		expect(text.split('\n')).toHaveLength(12);
		expect(JSON.parse(text)).toEqual([
			{
				id: 'forum',
				type: 'article-newspaper',
				title: 'A forum',
				author: [{ literal: 'Ana Lima' }],
				'container-title': 'Site',
				issued: { 'date-parts': [[2023, 10, 16]], circa: true },
				language: 'en',
				genre: 'News analysis',
				note: 'One. Two.',
			},
		]);
	});

	it('is what a citation processor makes an entry of', () => {
		const reference = makeReference('2023-10', { title: 'Курс & "習近平" {x}', author: ['Ana Lima'], url: 'https://example.org/a.html' });
		const entry = new Cite(writeCslJson(reference)).format('bibliography', { format: 'text', template: 'apa' }) as string;
		for (const part of ['Ana Lima', '2023, October', 'Курс & ', '習近平', 'Site', 'https://example.org/a.html'])
			expect(entry).toContain(part);
	});
});

describe('cslDate', () => {
	it.each([
		['2023', { 'date-parts': [[2023]] }],
		['2023-10', { 'date-parts': [[2023, 10]] }],
		['2023-10-16T10:00:00Z', { 'date-parts': [[2023, 10, 16]] }],
		['2023-10~', { 'date-parts': [[2023, 10]], circa: true }],
		['2023-22', { 'date-parts': [[2023]], season: 2 }],
		[
			'1941-09-08/1944-01',
			{
				'date-parts': [
					[1941, 9, 8],
					[1944, 1],
				],
			},
		],
		['-0043', { 'date-parts': [[-43]] }],
		['2023?', { literal: expect.any(String) as string, raw: '2023?' }],
		['194X', { literal: 'the 1940s', raw: '194X' }],
		['2014/..', { literal: 'since 2014', raw: '2014/..' }],
		['2023-33', { literal: expect.any(String) as string, raw: '2023-33' }],
		['1560-XX-25', { literal: expect.any(String) as string, raw: '1560-XX-25' }],
		['[2023-10-09..2023-10-15]', { literal: 'between 9 and 15 October 2023', raw: '[2023-10-09..2023-10-15]' }],
	])('writes %s', (edtf, date) => {
		expect(cslDate(readDate(edtf), formatDate(readDate(edtf), 'en-GB').text)).toEqual(date);
	});

	it('has as many parts as are known, or words', () => {
		const most = { year: 1, season: 1, month: 2, day: 3, second: 3 } as const;
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = readDate(edtf);
				const { 'date-parts': parts, literal, raw } = cslDate(date, 'words');
				if (!parts) expect([literal, raw]).toEqual(['words', edtf]);
				else if (date.shape.kind === 'moment') expect(parts[0]?.length).toBe(most[date.precision as keyof typeof most]);
				else expect(Math.min(...parts.map(({ length }) => length))).toBe(most[date.precision as keyof typeof most]);
			}),
		);
	});
});
