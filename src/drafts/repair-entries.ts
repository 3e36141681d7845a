import type { VFileMessage } from 'vfile-message';
import { COLLECTIONS, type EntityId, type EntityKind } from '../documents/types.ts';
import { type DraftEntry, type DraftName, kindOf } from './types.ts';
import type { WrittenArticle } from './write-article.ts';

/**
 * Change drafted entries so that what was reported about them no longer holds: an entry with a problem of its own goes,
 * of two that seem to be one the second gives its names to the first, and a name that two claim is taken from those
 * that have others, or else from all but the first.
 *
 * @param entries - as they were written
 * @param written - where
 * @param messages - about the written file
 * @param path - of that file
 * @returns the same entries when none of them is to blame
 */
export function repairEntries(
	entries: readonly DraftEntry[],
	{ lines }: WrittenArticle,
	messages: readonly VFileMessage[],
	path: string,
): readonly DraftEntry[] {
	const isAt = (entry: DraftEntry, line: number): boolean => {
		const place = lines.get(entry);
		return place !== undefined && place.first <= line && line <= place.last;
	};
	const ambiguous = new Set(
		messages.flatMap(({ ruleId, actual }) => (ruleId === 'ambiguous-name' && actual !== undefined ? [actual] : [])),
	);
	const at = (line: number | undefined): DraftEntry | undefined => entries.find((entry) => isAt(entry, line ?? 0));
	const alike = messages.filter(({ ruleId }) => ruleId === 'look-alike');
	for (const { reason, line } of alike) {
		const [one, other] = [at(firstLine(reason, path)), at(line)];
		if (!one || !other || one === other) continue;
		return 'aliases' in one && 'aliases' in other ? mergeEntries(entries, one, other) : entries.filter((entry) => entry !== other);
	}
	const bad = new Set(
		entries.filter((entry) =>
			messages.some(({ file, line, reason }) =>
				isAt(entry, file === path || file === undefined ? (line ?? 0) : (firstLine(reason, path) ?? 0)),
			),
		),
	);
	const kept = withoutNames(
		entries.filter((entry) => !bad.has(entry)),
		ambiguous,
	);
	const isSame = kept.length === entries.length && kept.every((entry, index) => entry === entries[index]);
	return isSame ? entries : dropReferences(kept);
}

/** The line of the other entry that a message tells of, when it stands in the same file. */
function firstLine(reason: string, path: string): number | undefined {
	const at = reason.indexOf(`(${path}:`);
	return at < 0 ? undefined : Number.parseInt(reason.slice(at + path.length + 2), 10);
}

function mergeEntries(entries: readonly DraftEntry[], one: DraftName, other: DraftName): readonly DraftEntry[] {
	const aliases = [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name);
	const merged = { ...one, aliases, geo: one.geo ?? other.geo, within: one.within ?? other.within };
	const ids = (list: readonly EntityId[]): readonly EntityId[] => [...new Set(list.map((id) => (id === other.id ? one.id : id)))];
	const key = COLLECTIONS[one.kind];
	return entries.flatMap((entry): readonly DraftEntry[] => {
		if (entry === other) return [];
		if (entry === one) return [merged];
		if (entry.kind === 'event') return [{ ...entry, [key]: ids(entry[key]) }];
		return [entry.kind === 'place' && one.kind === 'place' && entry.within === other.id ? { ...entry, within: one.id } : entry];
	});
}

function withoutNames(entries: readonly DraftEntry[], names: ReadonlySet<string>): readonly DraftEntry[] {
	const hasAlias = (entry: DraftEntry, name: string): boolean => 'aliases' in entry && entry.aliases.includes(name);
	const named = new Set<string>();
	return entries.flatMap((entry): readonly DraftEntry[] => {
		if (!('name' in entry)) return [entry];
		if (!names.has(entry.name)) return [withoutAliases(entry, names)];
		// As long as somebody has the name as an alias, taking it there may do.
		if (entries.some((other) => other !== entry && hasAlias(other, entry.name))) return [entry];
		if (named.has(entry.name)) return [];
		named.add(entry.name);
		// The other bearer may be a record of the site, or bear the name in other signs.
		return entries.filter((other) => 'name' in other && other.name === entry.name).length > 1 ? [entry] : [];
	});
}

function withoutAliases(entry: DraftEntry, names: ReadonlySet<string>): DraftEntry {
	if (!('aliases' in entry) || !entry.aliases.some((alias) => names.has(alias))) return entry;
	return { ...entry, aliases: entry.aliases.filter((alias) => !names.has(alias)) };
}

/** Leave out what entries refer to and is not among them. */
export function dropReferences(entries: readonly DraftEntry[]): readonly DraftEntry[] {
	const there = new Set(entries.map((entry) => `${kindOf(entry)}:${entry.id}`));
	const only = (kind: EntityKind, ids: readonly EntityId[]): readonly EntityId[] => ids.filter((id) => there.has(`${kind}:${id}`));
	return entries.map((entry): DraftEntry => {
		if (entry.kind === 'event') {
			const { people, places, organizations } = entry;
			return {
				...entry,
				people: only('person', people),
				places: only('place', places),
				organizations: only('organization', organizations),
			};
		}
		if (entry.kind === 'place' && entry.within !== undefined && !there.has(`place:${entry.within}`)) return { ...entry, within: undefined };
		return entry;
	});
}
