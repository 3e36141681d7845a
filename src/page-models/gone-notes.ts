import { parseEdtf } from '../dates/parse-edtf.ts';
import type { ArticleDocument } from '../documents/types.ts';
import type { GoneItem } from '../permanent-ids/types.ts';
import type { PageContext } from './site-context.ts';

/** A note that stands where something once stood: whoever follows an old link reads it, nobody else sees it. */
export interface GoneNote {
	/** The permanent id of what stood there. */
	readonly id: string;
	readonly text: string;
}

/**
 * Build the notes on what is gone from a section.
 *
 * @param index - the section, from 0
 * @returns by the block before which they stand; behind the last block, by the number of blocks
 */
export function buildGoneNotes(page: PageContext, { gone }: ArticleDocument, index: number): ReadonlyMap<number, readonly GoneNote[]> {
	const here = gone.filter(({ section }) => section === index);
	const notes = Map.groupBy(here, ({ block }) => block);
	return new Map([...notes].map(([block, items]) => [block, items.map((item) => ({ id: item.id, text: sayGone(page, item) }))]));
}

/** Say what became of a section, a sub-heading or a passage, and when, in the site's language. */
export function sayGone(page: PageContext, { kind, text, became, on }: GoneItem): string {
	const date = on === undefined ? undefined : parseEdtf(on);
	const what = kind === 'passage' ? 'The passage that stood here' : text === '' ? 'What stood here' : `The part “${text}” that stood here`;
	const when = date ? `was ${became} on ${page.speak(page.config.locale).date(date).text}` : `has been ${became}`;
	return became === 'rewritten' ? `${what} ${when}. What stands in its place follows.` : `${what} ${when}.`;
}
