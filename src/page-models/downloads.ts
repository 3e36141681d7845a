import { EXPORTS } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { LinkModel } from './types.ts';

/** Where the page of the timeline offers them. */
export const DATA_ID = 'data';

/** The way to a file for other programs. */
export interface Download extends LinkModel {
	/** Its media type. */
	readonly type: string;
}

/** Link to the files that hold the events of the site. */
export function buildDownloads(page: PageContext): readonly Download[] {
	return (Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]).map((format) => {
		const { path, type } = EXPORTS[format];
		return { label: LABELS[format], type, href: page.link(path) };
	});
}

const LABELS = {
	timelinejs: 'TimelineJS (JSON)',
	icalendar: 'Calendar (ICS)',
	csv: 'Table (CSV)',
} as const satisfies Record<keyof typeof EXPORTS, string>;
