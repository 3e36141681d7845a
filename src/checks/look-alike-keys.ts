import type { EntityRecord } from '../documents/types.ts';
import { fold } from '../text/fold.ts';

/** Something that two records of one entity would share. */
export interface SharedKey {
	readonly key: string;
	/** What they share, as the end of a sentence. */
	readonly why: string;
}

/** In shorter names one letter makes another name: Iran and Iraq. */
const SHORTEST = 8;

/** List the keys by which a record meets those that may be the same. */
export function sharedKeys(record: EntityRecord): readonly SharedKey[] {
	const { kind } = record;
	const key = (of: string, why: string): SharedKey => ({ key: `${kind} ${of}`, why });
	return [
		...fullNames(record).map((name) => key(`name ${name}`, 'they have a name in common')),
		...record.sameAs.map((url) => key(`page ${url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}`, `both are ${url}`)),
		...nearNames(normalize(record.name)).map((name) => key(`near ${name}`, 'their names differ by one letter')),
		...partsOf(record).map((name) => key(`parts ${name}`, 'one name is the other with a part left out')),
		...positionOf(record).map((position) => key(`at ${position}`, 'they have one position')),
	];
}

/** Names that tell who is meant: a family name alone is shared by many. */
function fullNames({ name, aliases, kind }: EntityRecord): readonly string[] {
	const full = aliases.filter((alias) => kind !== 'person' || /\S\s+\S/.test(alias.trim()));
	return [...new Set([name, ...full].map(normalize))];
}

/** The name with any one letter left out: two names that are one letter apart share one of these. */
function nearNames(name: string): readonly string[] {
	if (name.length < SHORTEST) return [];
	return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

/** First and last name, for people whose name has three parts or two. */
function partsOf({ kind, name }: EntityRecord): readonly string[] {
	const words = normalize(name).split(' ');
	if (kind !== 'person' || words.length < 2 || words.length > 4) return [];
	return [`${words[0] ?? ''} ${words.at(-1) ?? ''}`];
}

function positionOf(record: EntityRecord): readonly string[] {
	if (record.kind !== 'place' || !record.geo) return [];
	const { latitude, longitude } = record.geo;
	// Whole degrees are the middle of something large.
	return Number.isInteger(latitude) && Number.isInteger(longitude) ? [] : [`${String(latitude)} ${String(longitude)}`];
}

/** Small letters without accents and signs. */
function normalize(name: string): string {
	const letters = fold(name).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
