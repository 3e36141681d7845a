import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { buildDenseMarks, type DenseMarks } from '../../src/page-models/dense-marks.ts';
import { labelWidth } from '../../src/page-models/label-width.ts';
import type { TimelineEntry } from '../../src/page-models/timeline-entry.ts';
import { drawTimeline } from '../../src/timeline/draw-timeline.ts';
import { madeUpDate } from '../support/make-timeline.ts';

function build(dates: readonly string[]): DenseMarks {
	const rows = dates.flatMap((edtf, index) => {
		const date = parseEdtf(edtf);
		const { approximate = false, uncertain = false } = date ?? {};
		const entry = {
			id: `event.e${String(index)}`,
			name: edtf,
			date: { text: edtf },
			toCome: index === 0,
			approximate,
			uncertain,
			facets: ['f'],
		};
		return date ? [{ entry: entry as unknown as TimelineEntry, date }] : [];
	});
	const drawing = drawTimeline(rows.map(({ entry, date }) => ({ date, label: labelWidth(entry.name) })));
	if (!drawing?.dense) throw new Error('Too few');
	return buildDenseMarks(drawing, drawing.dense, rows);
}

describe('buildDenseMarks', () => {
	it('draws up to 300 days as links', () => {
		const days = Array.from({ length: 100 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index * 5)).toISOString().slice(0, 10));
		const { marks } = build(days);
		expect(marks).toHaveLength(100);
		expect(marks[0]?.classes).toEqual(['mark', 'day', 'later', 'f']);
		expect(marks[1]?.link).toEqual({ href: '#event.e1', label: '2020-01-06, 2020-01-06' });
	});

	it('draws thousands as one shape for all that look alike', () => {
		const { marks, viewBox } = build(Array.from({ length: 2000 }, (_, index) => madeUpDate(index)));
		const kinds = marks.map(({ classes }) => classes.join(' '));
		expect(kinds).toEqual([...new Set(kinds)]);
		expect(kinds).toEqual(expect.arrayContaining(['day', 'window', 'span', 'day about', 'window uncertain']));
		const windows = marks.filter(({ classes }) => classes.includes('window')).map(({ broad }) => broad.match(/M/g)?.length ?? 0);
		expect(windows.every((strokes) => strokes % 3 === 0)).toBe(true);
		expect(viewBox.broad).toMatch(/^0 0 1000 \d+$/);
	});

	it('writes no number that is not finite', () => {
		for (const { broad, tall } of build(Array.from({ length: 100 }, (_, index) => madeUpDate(index))).marks) {
			expect(`${broad}${tall}`).toMatch(/^[MLZ\d. -]+$/);
		}
	});
});

describe('labelWidth', () => {
	it('gives wide scripts more room, and nothing more than its share', () => {
		expect(labelWidth('Flood').narrow).toBe(3);
		expect(labelWidth('协定在北京签署').narrow).toBeCloseTo(6.38);
		expect(labelWidth('A very long name of an event that never ends')).toEqual({ narrow: 13, wide: 18 });
	});
});
