import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateEdge, edgesOf } from '../../src/exports/date-edges.ts';
import { anyDate } from '../support/any-date.ts';
import { readDate } from '../support/export-event.ts';

const say = (edge: DateEdge | undefined): string | undefined =>
	edge && `${new Date(edge.at).toISOString().split('T')[0]} ${edge.precision}`;

describe('edgesOf', () => {
	it.each([
		['2023-10-16', '2023-10-16 day', '2023-10-16 day'],
		['2023-10~', '2023-10-01 month', '2023-10-31 month'],
		['194X', '1940-01-01 decade', '1949-12-31 decade'],
		['2022-12-24/2023', '2022-12-24 day', '2023-12-31 year'],
		['2014/..', '2014-01-01 year', undefined],
		['../2014-05', undefined, '2014-05-31 month'],
		['../..', undefined, undefined],
		['XXXX', undefined, undefined],
		['[2014, 2014-01-01]', '2014-01-01 year', '2014-12-31 year'],
		['{2014-03, 2015-01-02}', '2014-03-01 month', '2015-01-02 day'],
	])('finds the ends of %s', (edtf, first, last) => {
		const edges = edgesOf(readDate(edtf));
		expect([say(edges.first), say(edges.last)]).toEqual([first, last]);
	});

	it('finds an end wherever the date has one, never finer than the date’s finest part', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = readDate(edtf);
				const { first, last } = edgesOf(date);
				expect([first?.at ?? null, last?.at ?? null]).toEqual([date.earliest, date.latest]);
				if (date.shape.kind === 'moment') expect(first?.precision ?? date.precision).toBe(date.precision);
			}),
		);
	});
});
