import type { Candidate } from './candidates.ts';
import { clusterOrganizations } from './cluster-organizations.ts';
import { clusterPeople } from './cluster-people.ts';
import { gatherForms, isSure, type NameForm, placeKey } from './name-groups.ts';
import type { NameKind } from './types.ts';

/** All forms of the name of one bearer; the first is the fullest. */
export interface NameCluster {
	readonly kind: NameKind;
	readonly forms: readonly NameForm[];
}

/** Find out which names mean one and the same: `Putin`, `Vladimir Putin`; `WHO`, `World Health Organization`. */
export function clusterNames(candidates: readonly Candidate[]): readonly NameCluster[] {
	const forms = gatherForms(candidates);
	const { people, rest } = clusterPeople(forms);
	const { organizations, rest: others } = clusterOrganizations(rest);
	const places = Map.groupBy(
		others.filter((form) => form.kind === 'place' && isSure(form)),
		({ name }) => placeKey(name),
	);
	return [
		...people,
		...[...places.values()].map((group): NameCluster => ({ kind: 'place', forms: fullestFirst(group) })),
		...organizations,
	];
}

/** Order forms so that the one with most words comes first, then the one that stands most often, then the longest. */
export function fullestFirst(forms: readonly NameForm[]): readonly NameForm[] {
	return [...forms].sort(
		(a, b) =>
			b.words.length - a.words.length ||
			b.candidates.length - a.candidates.length ||
			b.name.length - a.name.length ||
			(a.name < b.name ? -1 : 1),
	);
}
