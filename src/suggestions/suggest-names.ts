import { otherNamesOf } from '../annotation/countries.ts';
import type { Occurrence, ProposedName } from '../annotation/types.ts';
import type { EntityRecord } from '../documents/types.ts';
import { namesOf } from '../graph/gazetteer.ts';
import { freeId } from '../graph/known-records.ts';
import type { EntityKey } from '../graph/types.ts';
import { fold } from '../text/fold.ts';
import { locate, type SuggestionSource } from './find-suggestions.ts';
import type { Suggestion } from './types.ts';

/** Suggest the names that no entry of an article covers. */
export function suggestNames(source: SuggestionSource): readonly Suggestion[] {
	return source.annotation.names.flatMap((proposed): readonly Suggestion[] => {
		const open = proposed.occurrences.filter((occurrence) => isOpen(source, occurrence));
		const [first] = open;
		if (first === undefined) return [];
		const bearers = bearersOf(source, proposed);
		if (bearers.size > 1) return [];
		const [bearer] = bearers;
		const record = bearer ? source.records.get(bearer) : sameCountry(source, proposed);
		return record ? aliases(source, proposed, record, open) : [entry(source, proposed, first, open.length)];
	});
}

/** Whether a name stands where the engine looks for names, and no entity of the article is named there. */
function isOpen({ article, passages }: SuggestionSource, { passage, start, end }: Occurrence): boolean {
	const { spot, source, kind } = passages[passage] ?? {};
	if (!spot || !source || kind === 'credit' || kind === 'heading') return false;
	// A link says already what is meant, and code is no text.
	if (source.searchable.slice(start, end) !== source.plain.slice(start, end)) return false;
	return !article.mentions.some(
		(mention) =>
			mention.section === spot.section &&
			mention.block === spot.block &&
			mention.text === spot.text &&
			mention.start < end &&
			start < mention.end,
	);
}

/** The entities of the article that the same name means elsewhere in the text. */
function bearersOf({ article, passages }: SuggestionSource, { occurrences, kind }: ProposedName): ReadonlySet<EntityKey> {
	const keys = occurrences.flatMap(({ passage, start, end }) => {
		const spot = passages[passage]?.spot;
		return article.mentions.filter(
			(mention) =>
				spot?.section === mention.section &&
				spot.block === mention.block &&
				spot.text === mention.text &&
				mention.start <= start &&
				end <= mention.end,
		);
	});
	return new Set(keys.map(({ entity }) => entity).filter((key) => key.startsWith(`${kind}:`)));
}

/** The record of the country that a name is another name of. */
function sameCountry({ records }: SuggestionSource, { kind, name }: ProposedName): EntityRecord | undefined {
	if (kind !== 'place' || records.named(kind, name)) return undefined;
	return otherNamesOf(name)
		.map((other) => records.named(kind, other))
		.find((record) => record !== undefined);
}

function aliases(
	source: SuggestionSource,
	{ kind }: ProposedName,
	record: EntityRecord,
	open: readonly Occurrence[],
): readonly Suggestion[] {
	const forms = Map.groupBy(open, (occurrence) => surfaceOf(source, occurrence));
	const known = new Set(namesOf(record).map(fold));
	return [...forms].flatMap(([about, [first, ...others]]): readonly Suggestion[] => {
		const passage = first && source.passages[first.passage];
		if (!passage || known.has(fold(about))) return [];
		return [{ kind: 'alias', of: kind, record, about, count: 1 + others.length, ...locate(source, passage, first.start) }];
	});
}

function entry(source: SuggestionSource, proposed: ProposedName, first: Occurrence, count: number): Suggestion {
	const passage = source.passages[first.passage];
	if (!passage) throw new Error(`There is no passage ${String(first.passage)}`);
	const common = { about: proposed.name, count, ...locate(source, passage, first.start) };
	const known = source.records.named(proposed.kind, proposed.name);
	if (known) return { kind: 'known', of: proposed.kind, record: known, ...common };
	return { kind: 'entry', id: freeId(proposed.kind, proposed.name, (key) => source.records.get(key) !== undefined), proposed, ...common };
}

function surfaceOf({ passages }: SuggestionSource, { passage, start, end }: Occurrence): string {
	return (passages[passage]?.text ?? '').slice(start, end);
}
