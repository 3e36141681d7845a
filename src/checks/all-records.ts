import type { MendPath } from '../diagnostics/mend.ts';
import type { Place } from '../diagnostics/message.ts';
import type { EntityRecord } from '../documents/types.ts';
import type { SiteSubject } from './types.ts';

/** A record, with the way to its keys in the file that defines it. */
export interface PlacedRecord {
	readonly record: EntityRecord;
	readonly placeOf: (path: MendPath) => Place;
}

/** List every record once, with its place: shared ones, then those that articles define, article by article. */
export function allRecords({ graph, shared }: SiteSubject): readonly PlacedRecord[] {
	const inline = [...graph.articles.values()].flatMap(({ document }) =>
		document.declarations.flatMap(({ record, placeOf }) => (record ? [{ record, placeOf }] : [])),
	);
	return [...shared.map(({ record, placeOf }) => ({ record, placeOf })), ...inline];
}
