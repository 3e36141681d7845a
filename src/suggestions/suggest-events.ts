import type { ProposedEvent } from '../annotation/types.ts';
import type { EntityRecord } from '../documents/types.ts';
import { freeId, type KnownRecords } from '../graph/known-records.ts';
import { type EntityKey, entityKey } from '../graph/types.ts';
import { createSentenceSplitter, type TextRange } from '../text/sentences.ts';
import { locate, type SuggestionSource } from './find-suggestions.ts';
import type { ArticlePassage } from './passages.ts';
import type { Suggestion } from './types.ts';

/** Suggest the dated events that no entry of an article rests on. */
export function suggestEvents(source: SuggestionSource): readonly Suggestion[] {
	const taken = new Set<EntityKey>();
	return source.annotation.events.flatMap((proposed): readonly Suggestion[] => {
		const passage = source.passages[proposed.occurrence.passage];
		if (!passage || isTold(source, passage, proposed)) return [];
		const id = freeId('event', proposed.name, (key) => taken.has(key) || source.records.get(key) !== undefined);
		const known = recordOf(source.records, proposed);
		const record = known && !taken.has(entityKey('event', known.id)) && !isListed(source, known) ? known : undefined;
		taken.add(entityKey('event', record?.id ?? id));
		const where = locate(source, passage, proposed.occurrence.start);
		return [{ kind: 'event', id, proposed, record, about: proposed.evidence, count: 1, ...where }];
	});
}

/** The record of an event of the same name and date. */
function recordOf(records: KnownRecords, { name, date }: Pick<ProposedEvent, 'name' | 'date'>): EntityRecord | undefined {
	const first = freeId('event', name, () => false);
	const record = records.named('event', name) ?? records.get(entityKey('event', first));
	return record?.kind === 'event' && record.date.edtf === date ? record : undefined;
}

function isListed({ article }: SuggestionSource, { kind, id }: EntityRecord): boolean {
	return article.document.declarations.some((declaration) => declaration.kind === kind && declaration.id === id);
}

/** Whether an event of the article rests on the same sentence: it tells what the date is about. */
function isTold({ article }: SuggestionSource, { spot, text }: ArticlePassage, { occurrence }: ProposedEvent): boolean {
	const split = createSentenceSplitter(article.document.language);
	const sentences = split(text).filter((sentence) => overlap(sentence, occurrence));
	return article.citations.some(
		(citation) =>
			citation.section === spot.section &&
			citation.block === spot.block &&
			citation.text === spot.text &&
			sentences.some((sentence) => overlap(sentence, citation)),
	);
}

function overlap(a: TextRange, b: TextRange): boolean {
	return a.start < b.end && b.start < a.end;
}
