import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { dateExtent } from '../../src/timeline/date-extent.ts';

/** A date's pieces as `form from–to start edge/end edge`, days in ISO 8601; edges that are known are left out. */
function describePieces(edtf: string): readonly string[] | undefined {
	const date = parseEdtf(edtf);
	if (!date) throw new Error(`${edtf} is no date`);
	const day = (instant: number): string => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : '∞');
	return dateExtent(date)?.pieces.map(({ form, from, to, start, end }) => {
		const edges = start === 'sharp' && end === 'sharp' ? '' : ` ${start}/${end}`;
		return `${form} ${day(from)}–${day(to)}${edges}`;
	});
}

describe('dateExtent', () => {
	it.each([
		['2023-10-16', ['day 2023-10-16–2023-10-16']],
		['2023-10-16~', ['day 2023-10-16–2023-10-16 fading/fading']],
		['1985-04-12T23:20:30Z', ['day 1985-04-12–1985-04-12']],
		['1985-04-12T23:20:30', ['window 1985-04-12–1985-04-13']],
		['2023-10', ['window 2023-10-01–2023-10-31']],
		['194X', ['window 1940-01-01–1949-12-31']],
		['1941-09-08/1944-01-27', ['span 1941-09-08–1944-01-27']],
		['1941/1945', ['window 1941-01-01–1941-12-31', 'span 1941-12-31–1945-01-01', 'window 1945-01-01–1945-12-31']],
		['1941-09-08/1945', ['span 1941-09-08–1945-01-01', 'window 1945-01-01–1945-12-31']],
		['2023/2023', ['window 2023-01-01–2023-12-31']],
		['2014-03-18/..', ['span 2014-03-18–∞ sharp/open']],
		['2014/..', ['window 2014-01-01–2014-12-31', 'span 2014-12-31–∞ sharp/open']],
		['../2014-03-18', ['span ∞–2014-03-18 open/sharp']],
		['2014-03-18/', ['span 2014-03-18–2014-03-18 sharp/unknown']],
		['XXXX/2014-03-18', ['span 2014-03-18–2014-03-18 unknown/sharp']],
		['2014~/2016-02-01', ['window 2014-01-01–2014-12-31 fading/sharp', 'span 2014-12-31–2016-02-01']],
		['[2023-10-09..2023-10-15]', ['window 2023-10-09–2023-10-15']],
		['[..2013]', ['window ∞–2013-12-31 open/sharp']],
		['[1941,1943]', ['window 1941-01-01–1941-12-31', 'window 1943-01-01–1943-12-31']],
		['{1941-05-01,1943}', ['day 1941-05-01–1941-05-01', 'window 1943-01-01–1943-12-31']],
		['XXXX', undefined],
		['/', undefined],
		['../..', undefined],
	])('draws %s', (edtf, pieces) => {
		expect(describePieces(edtf)).toEqual(pieces);
	});
});
