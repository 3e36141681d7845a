import type { ArticleDocument, EntityRecord } from '../documents/types.ts';
import { fold } from '../text/fold.ts';
import { buildGazetteer, type Gazetteer, namesOf } from './gazetteer.ts';
import { matchNames } from './match-names.ts';

/**
 * Gather the names to look for in an article. The longest name wins, so an event whose name is a sentence of its own
 * evidence ("Putin flew home from China") would hide everyone in it: such a name is left to the evidence, which shows
 * the event at the same place.
 *
 * @param records - of the entities that the article lists
 */
export function gatherSearched({ declarations }: ArticleDocument, records: readonly EntityRecord[]): Gazetteer {
	const others = buildGazetteer(records.filter(({ kind }) => kind !== 'event'));
	const evidence = new Map(declarations.flatMap((told) => (told.kind === 'event' ? [[told.id, fold(told.evidence ?? '')] as const] : [])));
	const hides = (record: EntityRecord, name: string): boolean =>
		record.kind === 'event' &&
		(evidence.get(record.id) ?? '').includes(fold(name)) &&
		// Whoever bears the whole name is another matter: that is ambiguous.
		matchNames(name, others).some(({ start, end }) => end - start < name.length);
	return buildGazetteer(records, (record) => namesOf(record).filter((name) => !hides(record, name)));
}
