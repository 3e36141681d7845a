import type { TextRange } from '../text/sentences.ts';
import type { NameKind, ProposedName } from './types.ts';

/** Where a stretch of a passage names somebody or something. */
export function occurrencesIn(names: readonly ProposedName[], passage: number, { start, end }: TextRange): readonly TextRange[] {
	return names.flatMap(({ occurrences }) => occurrences.filter((at) => at.passage === passage && start <= at.start && at.end <= end));
}

/** Whom, or what of a kind, a stretch of a passage names. */
export function namesIn(names: readonly ProposedName[], kind: NameKind, passage: number, { start, end }: TextRange): readonly string[] {
	return names
		.filter((name) => name.kind === kind && name.occurrences.some((at) => at.passage === passage && start <= at.start && at.end <= end))
		.map(({ name }) => name);
}

/** Who, or what body, is named last in a sentence before one of its clauses. */
export function lastBefore(names: readonly ProposedName[], passage: number, sentence: TextRange, clause: TextRange): string | undefined {
	const before = names.flatMap(({ name, kind, occurrences }) =>
		kind === 'place'
			? []
			: occurrences
					.filter((at) => at.passage === passage && sentence.start <= at.start && at.end <= clause.start)
					.map(({ start }) => ({ name, start })),
	);
	return before.sort((a, b) => b.start - a.start)[0]?.name;
}
