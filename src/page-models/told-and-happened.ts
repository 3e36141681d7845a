import type { EventRecord } from '../documents/types.ts';
import { type ArticleNode, type Citation, compareSpots } from '../graph/types.ts';
import { drawTelling, orderTelling, type Telling, type Turn } from '../timeline/told-and-happened.ts';
import type { Href } from './hrefs.ts';
import { withFragment } from './permalinks.ts';
import { blockPermalink, entityLink, entityOf, type PageContext } from './site-context.ts';
import { entryId } from './timeline-entry.ts';
import { LEGEND, noteTelling, STEPS, signDate, summarizeTelling } from './told-words.ts';
import type { DateText, EntityLink } from './types.ts';

/** One event of the telling. */
export interface ToldRow extends Pick<EntityLink, 'name' | 'language'> {
	/** Its place in the telling, from 1. */
	readonly told: number;
	/** The paragraph that tells of it first, by the number that the page gives it. */
	readonly paragraph: { readonly number: number; readonly href: Href };
	/** Its entry in the timeline of the page. */
	readonly href: Href;
	readonly date: DateText;
	/** Its place in time from 1, as "4"; "4–7" where the dates allow several; absent when no date orders it. */
	readonly place?: string;
	readonly turn: Turn | 'undated';
	/** The turn in words, as "goes back". */
	readonly step: string;
	/** Absent when the drawing leaves it out. */
	readonly line?: ToldLine;
}

/** The line of an event, from a row of the left column to one of the right; rows count from 1. */
export interface ToldLine {
	readonly from: number;
	readonly to: number;
	/** The event's date in few words, in the language of `ToldRow.date`. */
	readonly date: string;
	/** Whether it was still to come when it was told. */
	readonly toCome: boolean;
}

/** The order in which an article tells its events against the order in which they happened. */
export interface ToldAndHappened {
	/** One sentence that says what there is to see. */
	readonly summary: string;
	/** All events, in the order of the telling. */
	readonly rows: readonly ToldRow[];
	/** How many rows the drawing has. */
	readonly height: number;
	/** The article's own date in the column of time; `toCome`: whether events stand below it. */
	readonly now?: { readonly row: number; readonly date: DateText; readonly toCome: boolean };
	/** The turns that the drawing shows, for its legend. */
	readonly legend: readonly { readonly turn: Turn; readonly text: string }[];
	/** What must be known to read it rightly, in whole sentences. */
	readonly notes: readonly string[];
}

interface ToldSource {
	readonly id: string;
	readonly date: EventRecord['date'];
	readonly place: readonly number[];
	readonly record: EventRecord;
	readonly citation: Citation;
}

type Blocks = readonly { readonly blocks: readonly { readonly number?: number }[] }[];

const FEWEST = 3;
const MOST_LINES = 50;

/**
 * Build the drawing of an article's order of telling.
 *
 * @param sections - of the article's page, for the numbers of its paragraphs
 * @returns nothing when fewer than three events have a date
 */
export function buildToldAndHappened(page: PageContext, article: ArticleNode, sections: Blocks): ToldAndHappened | undefined {
	const now = article.document.date;
	const events = citedEvents(page, article);
	const telling = orderTelling(events);
	if (telling.lines.length < FEWEST) return undefined;
	const drawing = drawTelling(events, telling, MOST_LINES, now);
	const drawn = new Map(drawing.lines.map((line) => [line.index, line]));
	const ranks = new Map(telling.lines.map((line) => [line.index, line]));
	const rows = telling.order.map((index, place): ToldRow => {
		const event = events[index] as ToldSource;
		const row = buildRow(page, event, place, ranks.get(index), sections);
		const line = drawn.get(index);
		if (!line) return row;
		const toCome = drawing.now !== undefined && line.to > drawing.now;
		return { ...row, line: { from: line.from + 1, to: line.to + 1, date: signDate(event.date, page.speech.locale), toCome } };
	});
	const turns = new Set(rows.filter(({ line }) => line).map(({ turn }) => turn));
	return {
		summary: summarizeTelling(events, telling, page.config.locale),
		rows,
		height: drawing.rows,
		legend: LEGEND.filter(({ turn }) => turns.has(turn)),
		notes: noteTelling(events, telling, MOST_LINES),
		...(drawing.now !== undefined && {
			now: {
				row: drawing.now + 1,
				date: { ...page.say(now), text: signDate(now, page.speech.locale) },
				toCome: drawing.now + 1 < drawing.rows,
			},
		}),
	};
}

/** The events of an article, each with the first place that tells of it. */
function citedEvents(page: PageContext, { citations }: ArticleNode): readonly ToldSource[] {
	const first = new Map<string, ToldSource>();
	for (const citation of [...citations].sort(compareSpots)) {
		const { record } = entityOf(page, citation.entity);
		if (record.kind !== 'event' || first.has(record.id)) continue;
		const place = [citation.section, citation.block, citation.text, citation.start];
		first.set(record.id, { id: record.id, date: record.date, place, record, citation });
	}
	return [...first.values()];
}

function buildRow(
	page: PageContext,
	{ date, record, citation }: ToldSource,
	place: number,
	line: Telling['lines'][number] | undefined,
	sections: Blocks,
): ToldRow {
	const { name, language } = entityLink(page, citation.entity);
	const turn = line?.turn ?? 'undated';
	return {
		name,
		told: place + 1,
		paragraph: {
			number: sections[citation.section]?.blocks[citation.block]?.number ?? 0,
			href: page.link(blockPermalink(page, citation)),
		},
		href: page.link(withFragment(page.path, entryId(record))),
		date: page.say(date),
		turn,
		step: STEPS[turn],
		...(language !== undefined && { language }),
		...(line && { place: placeText(line.lowest + 1, line.highest + 1) }),
	};
}

function placeText(lowest: number, highest: number): string {
	return lowest === highest ? String(lowest) : `${String(lowest)}–${String(highest)}`;
}
