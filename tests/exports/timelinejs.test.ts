import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../src/exports/timelinejs.ts';
import { anyDate } from '../support/any-date.ts';
import { exportEvent, readDate } from '../support/export-event.ts';
import { CONFIG } from '../support/make-site.ts';

type Parts = Readonly<Partial<Record<'year' | 'month' | 'day', number>>>;
interface Slide {
	readonly unique_id: string;
	readonly start_date?: Parts;
	readonly end_date?: Parts;
	readonly display_date?: string;
	readonly text: { readonly headline: string; readonly text: string };
}
const write = (...events: Parameters<typeof writeTimelineJs>[1]): { title: Slide; events: readonly Slide[] } =>
	JSON.parse(writeTimelineJs(CONFIG, events)) as ReturnType<typeof write>;
const join = (parts: Parts | undefined): string | undefined => parts && Object.values(parts).join('-');

/** How many parts of a date TimelineJS may learn. */
const PARTS = { unknown: 1, millennium: 1, century: 1, decade: 1, year: 1, season: 2, month: 2, day: 3, second: 3 } as const;
/** The first and the last millisecond of the time that the parts name. */
const spanOf = ({ year = Number.NaN, month, day }: Parts): readonly [number, number] => {
	const at = (...parts: [number, number, number]): number => new Date(0).setUTCFullYear(...parts);
	const next = day !== undefined ? at(year, (month ?? 1) - 1, day + 1) : month !== undefined ? at(year, month, 1) : at(year + 1, 0, 1);
	return [at(year, (month ?? 1) - 1, day ?? 1), next - 1];
};

describe('writeTimelineJs', () => {
	it.each([
		['2023-10-16', '2023-10-16', undefined, '16 October 2023'],
		['2023-10', '2023-10', undefined, 'October 2023'],
		['2013', '2013', undefined, '2013'],
		['2023-22', '2023-6', '2023-8', 'summer 2023'],
		['194X', '1940', '1949', 'the 1940s'],
		['2022-12-24/2023-02', '2022-12-24', '2023-2', undefined],
		['[2023-10-09..2023-10-15]', '2023-10-9', '2023-10-15', undefined],
		['2014-05/..', '2014-5', undefined, undefined],
		['../2014', '2014', undefined, undefined],
		['-0043', '-43', undefined, undefined],
		['Y12345', '12345', undefined, undefined],
	])('writes %s with the parts that are known', (edtf, start, end, words) => {
		const [slide] = write(exportEvent(edtf)).events;
		expect([join(slide?.start_date), join(slide?.end_date)]).toEqual([start, end]);
		expect(slide?.display_date).toBe(words ?? exportEvent(edtf).when);
	});

	it('never writes a month or a day that no part of the date knows, nor a time outside it', () => {
		fc.assert(
			fc.property(anyDate, (edtf) => {
				const date = readDate(edtf);
				const { events, title } = write(exportEvent(edtf, { name: 'Named' }));
				const [slide] = events;
				if (!slide) {
					expect([date.earliest, date.latest]).toEqual([null, null]);
					expect(title.text.text).toContain(`Named (${exportEvent(edtf).when})`);
					return;
				}
				for (const parts of [slide.start_date, slide.end_date].filter((side) => side !== undefined)) {
					if (date.shape.kind === 'moment') expect(Object.keys(parts).length).toBeLessThanOrEqual(PARTS[date.precision]);
					const [from, to] = spanOf(parts);
					expect(from).toBeLessThanOrEqual(date.latest ?? Number.POSITIVE_INFINITY);
					expect(to).toBeGreaterThanOrEqual(date.earliest ?? Number.NEGATIVE_INFINITY);
				}
			}),
		);
	});

	it('names events without a year on the title slide', () => {
		const { title, events } = write(
			exportEvent('XXXX', { id: 'a', name: 'A <dream>' }),
			exportEvent('2023', { id: 'b' }),
			exportEvent('../..', { id: 'c', name: 'C' }),
		);
		expect(events.map(({ unique_id }) => unique_id)).toEqual(['b']);
		expect(title.text).toEqual({
			headline: 'Site',
			text: '<p>Tag</p><p>Without a year: A &lt;dream&gt; (date unknown); C (date unknown)</p>',
		});
		expect(write(exportEvent('2023')).title.text.text).toBe('<p>Tag</p>');
	});

	it('escapes what stands in the content', () => {
		const evil = '<img src=x onerror="alert(1)"> & co';
		const [slide] = write(exportEvent('2023', { name: evil, description: evil, basis: [evil], people: [evil] })).events;
		const escaped = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co';
		expect(slide?.text.headline).toBe(escaped);
		expect(slide?.text.text).toBe(`<p>${escaped}</p><p>Dated from: ${escaped}</p><p>People: ${escaped}</p>`);
	});

	it('gives every slide an id of its own', () => {
		const { title, events } = write(exportEvent('2023', { id: 'title' }), exportEvent('2023', { id: 'slide' }));
		expect([title, ...events].map(({ unique_id }) => unique_id)).toEqual(['title.slide', 'title', 'slide']);
	});
});
