import { describe, expect, it } from 'vitest';
import { coveredYears } from '../../src/linked-data/covered-years.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

function yearsOf(...dates: readonly string[]): string | undefined {
	const events = dates.map((date, index) =>
		makeEntry(
			`e${String(index)}`,
			`E${String(index)}`,
			`date: ${JSON.stringify(date)}`,
			`evidence: told ${String(index)}`,
			'basis: Known.',
		),
	);
	const text = dates.map((_, index) => `It was told ${String(index)}.`).join(' ') || 'Text.';
	const site = makeSite([makeArticle(dates.length === 0 ? '' : `events:\n${events.join('\n')}`, text)]);
	return coveredYears(site, articleIn(site));
}

describe('coveredYears', () => {
	it.each([
		[['2023-10-16'], '2023/2023'],
		[['1941-09/1944-01', '2023'], '1941/2023'],
		[['194X', '[2022..2025]'], '1940/2025'],
		[['1941', '2014/..'], '1941/..'],
		[['../2014', '2020'], undefined],
		[['-0043', '2020'], undefined],
		[[], undefined],
	])('spans %j: %s', (dates, years) => {
		expect(yearsOf(...dates)).toBe(years);
	});
});
