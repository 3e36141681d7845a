import { fingerprint } from '../text/fingerprint.ts';
import { createSlugger } from '../text/slug.ts';
import type { Item } from './list-items.ts';
import { textKey } from './text-key.ts';

/** Ids that the article's page needs for its own parts. */
export const RESERVED_IDS: readonly string[] = [
	...['top', 'main', 'opening', 'contents', 'timeline', 'timeline-title', 'told-and-happened', 'source', 'source-title'],
	// The page of a section is a file of that name.
	'index',
];

/**
 * Make the function that gives new items their ids, none of which was ever another's: a heading's slug, a passage's
 * `p-` with the fingerprint of its words.
 *
 * @param used - every id that the article has or had
 */
export function createIds(used: readonly string[]): (item: Item) => string {
	const taken = new Set([...RESERVED_IDS, ...used]);
	const slug = createSlugger([...taken]);
	return ({ kind, text }) => {
		if (kind === 'section' && text === '') return 'opening';
		const id = kind === 'passage' ? freeId(`p-${fingerprint(textKey(text))}`, taken) : slug(text);
		taken.add(id);
		return id;
	};
}

function freeId(id: string, taken: ReadonlySet<string>): string {
	let free = id;
	for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`;
	return free;
}
