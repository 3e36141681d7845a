import type { EdtfDate } from '../dates/types.ts';
import type { TimedEvent, TimelineEntry } from './timeline-entry.ts';
import { uniteFacets } from './timeline-filter.ts';

/** Events that stand under one heading, or under none. */
export interface TimelineGroup {
	/** The first year that their dates allow, in words, with the anchor of its heading. */
	readonly heading?: { readonly id: string; readonly text: string };
	readonly entries: readonly TimelineEntry[];
	/** The choices of the filter that show one of them. */
	readonly facets: readonly string[];
}

/** Events before and after the article's date; `all` where several articles have no date in common. */
export interface TimelinePart {
	readonly kind: 'past' | 'to-come' | 'all';
	readonly groups: readonly TimelineGroup[];
	/** Those of its entries. */
	readonly facets: readonly string[];
}

/** An event with its entry. */
export interface TimelineRow {
	readonly event: TimedEvent;
	readonly entry: TimelineEntry;
}

/** How events are divided. */
export interface DivideOptions {
	/** Whether there is a date that parts the past from what was to come. */
	readonly now: boolean;
	/** Whether the years are headings. */
	readonly years: boolean;
	readonly sayYear: (instant: number) => string;
}

/** Divide the events of a timeline into parts and groups; the order stays. */
export function divideEvents(rows: readonly TimelineRow[], { now, years, sayYear }: DivideOptions): readonly TimelinePart[] {
	const taken = new Set<string>();
	const divided: readonly (readonly [TimelinePart['kind'], readonly TimelineRow[]])[] = now
		? [
				['past', rows.filter(({ event }) => !event.toCome)],
				['to-come', rows.filter(({ event }) => event.toCome)],
			]
		: [['all', rows]];
	return divided
		.filter(([, of]) => of.length > 0)
		.map(([kind, of]) => ({ kind, groups: years ? groupByYear(of, sayYear, taken) : [groupOf(of)], facets: groupOf(of).facets }));
}

/** The anchor of the heading of the year in which an instant lies. */
export function yearId(instant: number): string {
	return `year.${String(new Date(instant).getUTCFullYear())}`;
}

/** The same year may be a heading before and after the article's date: each has its own anchor. */
function groupByYear(rows: readonly TimelineRow[], sayYear: (instant: number) => string, taken: Set<string>): readonly TimelineGroup[] {
	const groups = Map.groupBy(rows, ({ event }) => groupId(event.record.date));
	return [...groups].map(([group, of]) => {
		const earliest = of[0]?.event.record.date.earliest ?? null;
		const id = taken.has(group) ? `${group}.to-come` : group;
		taken.add(group);
		return { heading: { id, text: earliest === null ? 'Beginning not known' : sayYear(earliest) }, ...groupOf(of) };
	});
}

function groupOf(rows: readonly TimelineRow[]): TimelineGroup {
	const entries = rows.map(({ entry }) => entry);
	return { entries, facets: uniteFacets(entries) };
}

function groupId({ earliest }: EdtfDate): string {
	return earliest === null ? 'year.open' : yearId(earliest);
}
