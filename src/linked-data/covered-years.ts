import type { ArticleNode } from '../graph/types.ts';
import { entityOf, type SiteContext } from '../page-models/site-context.ts';

/**
 * Write the years of which an article tells, as an interval of ISO 8601 (`1941/2023`, `1941/..` when something goes on):
 * from the first in which one of its events can have been to the last.
 *
 * @returns nothing without events, when a beginning is not known, or for years that ISO 8601 has no four digits for
 */
export function coveredYears(site: SiteContext, { entities }: ArticleNode): string | undefined {
	const dates = entities.flatMap((key) => {
		const { record } = entityOf(site, key);
		return record.kind === 'event' ? [record.date] : [];
	});
	const starts = dates.flatMap(({ earliest }) => earliest ?? []);
	const ends = dates.flatMap(({ latest }) => latest ?? []);
	if (dates.length === 0 || starts.length < dates.length) return undefined;
	const first = yearOf(Math.min(...starts));
	const last = ends.length < dates.length ? '..' : yearOf(Math.max(...ends));
	return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

function yearOf(instant: number): string | undefined {
	const year = new Date(instant).getUTCFullYear();
	return year < 1 || year > 9999 ? undefined : String(year).padStart(4, '0');
}
