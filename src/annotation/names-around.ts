import type { TextRange } from '../text/sentences.ts';
import type { NameKind, ProposedName } from './types.ts';

/** Somebody or something, named at a place of a passage. */
export interface NamedPlace extends TextRange {
	readonly name: ProposedName;
}

/** The names of a text by passage; those of a passage in the order of the text. */
export type NamesByPassage = ReadonlyMap<number, readonly NamedPlace[]>;

/** Sort names by the passages that hold them, once for all events. */
export function namesByPassage(names: readonly ProposedName[]): NamesByPassage {
	const places = names.flatMap((name) => name.occurrences.map(({ passage, start, end }) => ({ passage, start, end, name })));
	places.sort((a, b) => a.passage - b.passage || a.start - b.start);
	return Map.groupBy(places, ({ passage }) => passage);
}

/** Where a stretch of a passage names somebody or something. */
export function namesWithin(names: NamesByPassage, passage: number, { start, end }: TextRange): readonly NamedPlace[] {
	return (names.get(passage) ?? []).filter((at) => start <= at.start && at.end <= end);
}

/** Let a stretch begin before a name that it would cut, and end behind it. */
export function withWholeNames(names: readonly NamedPlace[], { start, end }: TextRange): TextRange {
	const cut = (at: number): NamedPlace | undefined => names.find((name) => name.start < at && at < name.end);
	return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}

/** Whom, or what of a kind, places of a text name: each once. */
export function namesOfKind(places: readonly NamedPlace[], kind: NameKind): readonly string[] {
	return [...new Set(places.filter(({ name }) => name.kind === kind).map(({ name }) => name.name))];
}

/** Who, or what body, is named last before a place of the text. */
export function lastBefore(places: readonly NamedPlace[], end: number): string | undefined {
	return places.findLast((at) => at.end <= end && at.name.kind !== 'place')?.name.name;
}
