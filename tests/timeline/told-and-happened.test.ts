import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, isAfter } from '../../src/dates/compare-dates.ts';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { drawTelling, orderTelling, type ToldEvent } from '../../src/timeline/told-and-happened.ts';

type Span = ToldEvent['date'];

const dateOf = (edtf: string): Span => {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(edtf);
	return date;
};
/** Events told in the order of their dates here, called by letters. */
const told = (...dates: readonly string[]): readonly ToldEvent[] =>
	dates.map((edtf, index) => ({ id: String.fromCharCode(97 + index), date: dateOf(edtf), place: [index] }));
const ends = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 });
const anySpan: fc.Arbitrary<Span> = fc.tuple(ends, ends).map(([a, b]) => {
	const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
	return { earliest, latest };
});
const anyEvents = fc
	.array(fc.tuple(anySpan, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 })), { maxLength: 40 })
	.map((list) => list.map(([date, place], index): ToldEvent => ({ id: String(index).padStart(2, '0'), date, place })));
const dateAt = (events: readonly ToldEvent[], index: number): Span => events[index]?.date ?? { earliest: null, latest: null };
const precedes = (a: Span, b: Span): boolean => a.latest !== null && b.earliest !== null && a.latest < b.earliest;

describe('orderTelling', () => {
	it.each([
		['on', ['1941', '2013', '2023'], ['first', 'on', 'on']],
		['back', ['2023', '2013', '1941'], ['first', 'back', 'back']],
		['both', ['2023-03', '2022', '2023-02'], ['first', 'back', 'on']],
		['the same day', ['2022-02-04', '2022-02-04'], ['first', 'overlap']],
		['a day of a year', ['2023', '2023-05-01', '2023'], ['first', 'overlap', 'overlap']],
		['one war within another', ['1939/1945', '1941/1944'], ['first', 'overlap']],
		['an open end', ['2014/..', '2023', '2013'], ['first', 'overlap', 'back']],
		['an open beginning', ['1990', '../2014', '1980'], ['first', 'overlap', 'overlap']],
		['no date between', ['2023', '/..', '2013'], ['first', 'back']],
	])('tells how a telling goes: %s', (_, dates, turns) => {
		expect(orderTelling(told(...dates)).lines.map(({ turn }) => turn)).toEqual(turns);
	});

	it('orders by section, paragraph and character, then by id', () => {
		const date = dateOf('2023');
		const at = (id: string, ...place: readonly number[]): ToldEvent => ({ id, date, place });
		const events = [at('e', 1, 0, 0), at('d', 0, 10, 0), at('c', 0, 9, 4), at('b', 0, 9, 12), at('a', 0, 9, 4)];
		expect(
			orderTelling(events)
				.order.map((index) => events[index]?.id)
				.join(''),
		).toBe('acbde');
	});

	it('gives each event the places in time that its date allows', () => {
		const { lines } = orderTelling(told('2023', '2022', '2023-05', '2023-09', '2024'));
		expect(lines.map(({ happened, lowest, highest }) => [lowest, happened, highest])).toEqual([
			[1, 1, 3],
			[0, 0, 0],
			[1, 2, 2],
			[2, 3, 3],
			[4, 4, 4],
		]);
	});

	it('leaves out of the lines what no date orders, and nothing else', () => {
		fc.assert(
			fc.property(anyEvents, (events) => {
				const { order, lines } = orderTelling(events);
				expect([...order].sort((a, b) => a - b)).toEqual(events.map((_, index) => index));
				const dated = order.filter((index) => dateAt(events, index).earliest !== null || dateAt(events, index).latest !== null);
				expect(lines.map(({ index }) => index)).toEqual(dated);
				expect(lines.map((line) => line.told)).toEqual(dated.map((_, rank) => rank));
			}),
		);
	});

	it('is the same whatever order the events come in', () => {
		fc.assert(
			fc.property(
				anyEvents.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length }))),
				([events, shuffled]) => {
					const named = (list: readonly ToldEvent[]): unknown =>
						orderTelling(list).lines.map(({ index, ...line }) => ({ ...line, id: list[index]?.id }));
					expect(named(shuffled)).toEqual(named(events));
				},
			),
		);
	});

	it('ranks time as dates compare, and claims no order that the dates do not give', () => {
		fc.assert(
			fc.property(anyEvents, (events) => {
				const { lines } = orderTelling(events);
				const inTime = [...lines].sort((a, b) => a.happened - b.happened);
				for (const [rank, line] of inTime.entries()) {
					const date = dateAt(events, line.index);
					const next = inTime[rank + 1];
					expect(line.happened).toBe(rank);
					if (next) expect(compareDates(date, dateAt(events, next.index))).toBeLessThanOrEqual(0);
					const others = lines.filter(({ index }) => index !== line.index).map(({ index }) => dateAt(events, index));
					expect(line.lowest).toBe(others.filter((other) => precedes(other, date)).length);
					expect(line.highest).toBe(others.filter((other) => !precedes(date, other)).length);
				}
				for (const [position, { index, turn }] of lines.entries()) {
					const last = lines[position - 1];
					if (!last) continue;
					const [one, other] = [dateAt(events, last.index), dateAt(events, index)];
					expect([turn === 'on', turn === 'back']).toEqual([precedes(one, other), precedes(other, one)]);
				}
			}),
		);
	});
});

describe('drawTelling', () => {
	it.each([
		['between past and future', '2023-06', 2, [0, 1, 3]],
		['behind everything', '2025', 3, [0, 1, 2]],
		['before everything', '1900', 0, [1, 2, 3]],
		['behind what it overlaps', '2023-05-01/2023-05-03', 2, [0, 1, 3]],
	])('gives now a row %s', (_, now, row, rows) => {
		const events = told('2022', '2023', '2024');
		const drawing = drawTelling(events, orderTelling(events), 9, dateOf(now));
		expect(drawing).toEqual({ rows: 4, now: row, lines: rows.map((to, index) => ({ index, from: index, to })) });
	});

	it('has no row for a now that is unknown', () => {
		const events = told('2022', '2023');
		for (const now of [undefined, dateOf('/..')]) {
			expect(drawTelling(events, orderTelling(events), 9, now)).toEqual({
				rows: 2,
				lines: [
					{ index: 0, from: 0, to: 0 },
					{ index: 1, from: 1, to: 1 },
				],
			});
		}
	});

	it('uses every row once, in the order of time, with now before all that was still to come', () => {
		fc.assert(
			fc.property(anyEvents, anySpan, fc.integer({ min: 0, max: 45 }), (events, now, most) => {
				const telling = orderTelling(events);
				const { rows, now: mark, lines } = drawTelling(events, telling, most, now);
				expect(lines.map(({ index }) => index)).toEqual(telling.lines.slice(0, most).map(({ index }) => index));
				expect(lines.map(({ from }) => from)).toEqual(lines.map((_, row) => row));
				const used = [...lines.map(({ to }) => to), ...(mark === undefined ? [] : [mark])];
				expect(used.sort((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, row) => row));
				const rankOf = new Map(telling.lines.map(({ index, happened }) => [index, happened]));
				const ranks = [...lines].sort((a, b) => a.to - b.to).map(({ index }) => rankOf.get(index) ?? -1);
				expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
				if (mark === undefined) return;
				for (const { index, to } of lines) expect(to > mark).toBe(isAfter(dateAt(events, index), now));
			}),
		);
	});
});
