import { type Candidate, findCandidates } from './candidates.ts';
import { clusterNames, type NameCluster } from './cluster-names.ts';
import { countryNamed } from './countries.ts';
import { describeFromText } from './describe-name.ts';
import { countCountries, describePlace, type NamedCountries } from './describe-place.ts';
import { findForeignPlaces } from './foreign-places.ts';
import { findFullNames, isInText } from './full-names.ts';
import type { AnnotationOptions, NameKind, Occurrence, Passage, ProposedName } from './types.ts';

const ORDER = ['person', 'place', 'organization'] as const satisfies readonly NameKind[];

/**
 * Guess whom and what a text names: people, places and organizations, each with the forms of its name that the text
 * uses. English by its words and what stands around them; other languages only by the names of countries.
 *
 * @param passages - the text
 * @param options - its language, its date, and what stands around it
 * @returns by kind, then by where they first stand; no form belongs to two of them
 */
export function findNames(passages: readonly Passage[], options: AnnotationOptions): readonly ProposedName[] {
	if (!/^en(?:-|$)/i.test(options.language)) return findForeignPlaces(passages, options.language);
	const candidates = findCandidates(passages);
	const whole = clusterNames([...findFullNames(passages, options, candidates), ...candidates]);
	const clusters = whole.filter(({ forms }) => forms.some((form) => form.candidates.some(isInText)));
	const places = clusters.filter(({ kind }) => kind === 'place').flatMap(({ forms }) => forms);
	const countries = countCountries(places.map(({ name, candidates: all }) => [name, all.length]));
	const bodies = clusters.filter(({ kind }) => kind === 'organization');
	const named = clusters.map((cluster) => propose(cluster, countries, bodies));
	const byCountry = new Map(
		named.flatMap(({ proposed }) =>
			[proposed.name, ...proposed.aliases].flatMap((name) => {
				const code = proposed.kind === 'place' ? countryNamed(name)?.code : undefined;
				return code === undefined ? [] : [[code, proposed.name] as const];
			}),
		),
	);
	const all = named.map(({ proposed, country }) => ({ ...proposed, within: country === undefined ? undefined : byCountry.get(country) }));
	return withoutShared(all).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareFirst(a, b));
}

function propose(
	cluster: NameCluster,
	countries: NamedCountries,
	bodies: readonly NameCluster[],
): { readonly proposed: ProposedName; readonly country: string | undefined } {
	const candidates = cluster.forms.flatMap((form) => form.candidates);
	const inText = candidates.filter(isInText);
	const occurrences = inText.map(({ passage, start, end }) => ({ passage, start, end })).sort(compareOccurrences);
	const surfaces = [...new Set([...inText].sort(compareOccurrences).map(({ surface }) => surface.replaceAll(/\s/gu, ' ')))];
	const fullest = cluster.forms[0]?.candidates.map(({ surface }) => surface.replaceAll(/\s/gu, ' ')) ?? [];
	// A name in small letters goes before the same in capitals, as datelines have it.
	const name = fullest.find((surface) => /\p{Ll}/u.test(surface)) ?? fullest[0] ?? '';
	const facts =
		cluster.kind === 'place' ? describePlace([...new Set(cluster.forms.flatMap((form) => [form.name, name]))], countries) : undefined;
	const description = facts ? facts.description : describeFromText(cluster, (place) => bodyBefore(bodies, place));
	const aliases = surfaces.filter((surface) => surface !== name);
	return {
		proposed: { kind: cluster.kind, name, aliases, occurrences, description, geo: facts?.geo, within: undefined },
		country: facts?.country?.code,
	};
}

/** The body that a passage names last before a place in it. */
function bodyBefore(bodies: readonly NameCluster[], { passage, start }: Candidate): string | undefined {
	const before = bodies.flatMap(({ forms }) =>
		forms.flatMap(({ candidates }) => candidates.filter((at) => at.passage === passage && at.end <= start).map((at) => ({ at, forms }))),
	);
	return before.sort((a, b) => b.at.start - a.at.start)[0]?.forms[0]?.name;
}

/** A form that two names claim would be an error in the frontmatter: it stays with the one that has it more often. */
function withoutShared(all: readonly ProposedName[]): ProposedName[] {
	const taken = new Set<string>();
	const kept = new Map<ProposedName, ProposedName>();
	for (const proposed of [...all].sort((a, b) => b.occurrences.length - a.occurrences.length || compareFirst(a, b))) {
		if (taken.has(proposed.name)) continue;
		const aliases = proposed.aliases.filter((alias) => !taken.has(alias));
		for (const form of [proposed.name, ...aliases]) taken.add(form);
		kept.set(proposed, { ...proposed, aliases });
	}
	return all.flatMap((proposed) => kept.get(proposed) ?? []);
}

function compareFirst(a: ProposedName, b: ProposedName): number {
	const [left, right] = [a.occurrences[0], b.occurrences[0]];
	return (left && right ? compareOccurrences(left, right) : 0) || (a.name < b.name ? -1 : 1);
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
	return a.passage - b.passage || a.start - b.start || b.end - a.end;
}
