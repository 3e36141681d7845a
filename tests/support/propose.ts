import type { NameKind, Occurrence, Passage, ProposedEvent, ProposedName } from '../../src/annotation/types.ts';

/** Propose a name wherever one of its forms stands in some passages. */
export function proposeName(passages: readonly Passage[], kind: NameKind, name: string, ...aliases: readonly string[]): ProposedName {
	const occurrences = passages.flatMap((_, passage) => [name, ...aliases].flatMap((form) => findAll(passages, passage, form)));
	// The longest form at a place is the one that stands there.
	const longest = occurrences.filter(
		(one) => !occurrences.some((other) => other !== one && contains(other, one) && other.passage === one.passage),
	);
	longest.sort((a, b) => a.passage - b.passage || a.start - b.start);
	return { kind, name, aliases, occurrences: longest, description: undefined, geo: undefined, within: undefined };
}

/** Propose an event whose evidence stands in one of some passages. */
export function proposeEvent(passages: readonly Passage[], date: string, evidence: string, name = evidence): ProposedEvent {
	const passage = passages.findIndex(({ text }) => text.includes(evidence));
	const [occurrence] = findAll(passages, passage, evidence);
	if (!occurrence) throw new Error(`No passage holds "${evidence}"`);
	const sentence = passages[passage]?.text ?? '';
	return { name, date, evidence, occurrence, basis: undefined, sentence, people: [], places: [], organizations: [] };
}

function findAll(passages: readonly Passage[], passage: number, form: string): readonly Occurrence[] {
	const text = passages[passage]?.text ?? '';
	const found: Occurrence[] = [];
	for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
		found.push({ passage, start, end: start + form.length });
	return found;
}

function contains(outer: Occurrence, inner: Occurrence): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
