import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { fold } from '../../src/text/fold.ts';

/** A named entity, by all its names. */
export interface GoldName {
	readonly kind: string;
	readonly names: readonly string[];
}

/** A dated event, by the phrase that tells it. */
export interface GoldEvent {
	readonly date: string;
	/** The sentence that holds it. */
	readonly sentence: string;
}

/** How well something was found. */
export interface Score {
	readonly found: number;
	readonly proposed: number;
	readonly gold: number;
}

/** Count the proposals that are one of the entities to be found; each entity can be found once. */
export function scoreNames(proposed: readonly GoldName[], gold: readonly GoldName[], kind: string): Score {
	const open = new Set(gold.filter((entity) => entity.kind === kind));
	const own = proposed.filter((entity) => entity.kind === kind);
	let found = 0;
	for (const { names } of own) {
		const keys = new Set(names.map(nameKey));
		const match = [...open].find((entity) => entity.names.some((name) => keys.has(nameKey(name))));
		if (!match) continue;
		open.delete(match);
		found++;
	}
	return { found, proposed: own.length, gold: gold.filter((entity) => entity.kind === kind).length };
}

/** Count the events of which a proposal stands in the same sentence, with a date that may be the same. */
export function scoreEvents(proposed: readonly GoldEvent[], gold: readonly GoldEvent[]): Score & { readonly exact: number } {
	const open = new Set(gold);
	let exact = 0;
	for (const event of proposed) {
		const inSentence = [...open].filter(({ sentence }) => sentence === event.sentence);
		const match = inSentence.find(({ date }) => date === event.date) ?? inSentence.find(({ date }) => mayBeSame(date, event.date));
		if (!match) continue;
		open.delete(match);
		if (match.date.replaceAll(/[~?%]/g, '') === event.date.replaceAll(/[~?%]/g, '')) exact++;
	}
	return { found: gold.length - open.size, proposed: proposed.length, gold: gold.length, exact };
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export function rates({ found, proposed, gold }: Score): { readonly precision: number; readonly recall: number; readonly f1: number } {
	const precision = proposed === 0 ? 0 : found / proposed;
	const recall = gold === 0 ? 0 : found / gold;
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Names are the same whatever their capitals, apostrophes, articles and full stops. */
function nameKey(name: string): string {
	return fold(name.normalize('NFC')).toLowerCase().replace(/^the /, '').replace(/'s$/, '').replaceAll('.', '');
}

function mayBeSame(a: string, b: string): boolean {
	const [left, right] = [parseEdtf(a), parseEdtf(b)];
	if (!left || !right) return false;
	return (left.earliest ?? -Infinity) <= (right.latest ?? Infinity) && (right.earliest ?? -Infinity) <= (left.latest ?? Infinity);
}
