import { formatDate } from '../../src/dates/format-date.ts';
import type { Reference } from '../../src/page-models/citation.ts';
import { readDate } from './export-event.ts';

/** Make a reference to an article, with a date and what else the test says. */
export function makeReference(edtf: string, more: Partial<Reference> = {}): Reference {
	const date = readDate(edtf);
	return {
		...{ id: 'forum', title: 'A forum', author: [], siteTitle: 'Site', date, when: formatDate(date, 'en-GB').text },
		...{ url: undefined, language: 'en', genre: undefined, notes: [] },
		...more,
	};
}
