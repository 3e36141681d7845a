import { writeScalar } from '../source-edits/write-scalar.ts';
import { CHECK, type DraftEntry, type DraftEvent, type DraftName, type DraftReference, TO_BE_WRITTEN, type Told } from './types.ts';

/** How an entry is written. */
export interface EntryStyle {
	/** Nobody has looked at it yet: its guesses are marked with `# check`. */
	readonly isGuess: boolean;
}

/**
 * Write an item of a list of the frontmatter as lines of YAML, in the order of the README.
 *
 * Of a guess, `# check` behind the id stands for what the entry is and its names; what else is guessed has its own.
 *
 * @returns lines without `- ` and without indentation of the whole; a reference without evidence is one line
 */
export function writeEntry(entry: DraftEntry, { isGuess }: EntryStyle): readonly string[] {
	const guess = (value: string): Told => (isGuess ? { value, comment: CHECK } : { value });
	if (entry.kind === 'reference' && entry.evidence === undefined) return [comment(writeScalar(entry.id), guess(''))];
	return [...writeKey('id', guess(entry.id)), ...linesOf(entry, guess)];
}

/** Write a key with its value and the comment behind it; nothing when there is no value. */
export function writeKey(key: string, told: Told | undefined, number = false): readonly string[] {
	return told === undefined ? [] : [`${key}: ${comment(writeScalar(told.value, { number }), told)}`];
}

/** Write a key with a list in brackets; nothing when the list is empty. */
export function writeList(key: string, values: readonly string[]): readonly string[] {
	return values.length === 0 ? [] : [`${key}: [${values.map((value) => writeScalar(value, { flow: true })).join(', ')}]`];
}

function linesOf(entry: DraftEntry, guess: (value: string) => Told): readonly string[] {
	if (entry.kind === 'reference') return evidenceLines(entry, guess);
	return entry.kind === 'event' ? eventLines(entry, guess) : nameLines(entry, guess);
}

function nameLines({ name, aliases, description, geo, within }: DraftName, guess: (value: string) => Told): readonly string[] {
	return [
		...writeKey('name', { value: name }),
		...writeList('aliases', aliases),
		// A gap is no guess: the check of the content tells it by its words.
		...writeKey('description', description === undefined ? { value: TO_BE_WRITTEN } : guess(description)),
		...(geo
			? [...writeKey('latitude', guess(String(geo.latitude)), true), ...writeKey('longitude', guess(String(geo.longitude)), true)]
			: []),
		...writeKey('within', within && guess(within)),
	];
}

function eventLines(event: DraftEvent, guess: (value: string) => Told): readonly string[] {
	return [
		...writeKey('name', { value: event.name }),
		...writeKey('date', guess(event.date), true),
		...writeKey('description', guess(event.description)),
		...evidenceLines(event, guess),
		...writeList('people', event.people),
		...writeList('places', event.places),
		...writeList('organizations', event.organizations),
	];
}

function evidenceLines({ evidence, basis }: DraftReference | DraftEvent, guess: (value: string) => Told): readonly string[] {
	return [
		...writeKey('evidence', evidence === undefined ? undefined : { value: evidence }),
		...writeKey('basis', basis === undefined ? undefined : guess(basis)),
	];
}

function comment(yaml: string, told: Told): string {
	return told.comment === undefined ? yaml : `${yaml} # ${told.comment}`;
}
