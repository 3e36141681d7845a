import type { NameKind } from './types.ts';

/** How much speaks for each kind of name, and for a name of something else. */
export type Weights = Readonly<Record<NameKind | 'other', number>>;

/** Nothing speaks for anything. */
export const NO_WEIGHTS: Weights = { person: 0, place: 0, organization: 0, other: 0 };

/** Add what speaks for a name. */
export function addWeights(a: Partial<Weights>, b: Partial<Weights>): Weights {
	return {
		person: (a.person ?? 0) + (b.person ?? 0),
		place: (a.place ?? 0) + (b.place ?? 0),
		organization: (a.organization ?? 0) + (b.organization ?? 0),
		other: (a.other ?? 0) + (b.other ?? 0),
	};
}

/** Weigh the places of one name together: the best counts whole, each other a third. */
export function sumWeights(all: readonly Weights[]): Weights {
	const sum = (kind: keyof Weights): number => {
		const values = all.map((weights) => weights[kind]);
		const most = values.reduce((best, value) => Math.max(best, value), 0);
		return most + (values.reduce((total, value) => total + value, 0) - most) / 3;
	};
	return { person: sum('person'), place: sum('place'), organization: sum('organization'), other: sum('other') };
}

/** Find the kind that most speaks for; ties go to the first of person, organization, place. */
export function bestKind(weights: Weights): NameKind | 'other' {
	const kinds = ['person', 'organization', 'place', 'other'] as const;
	return kinds.reduce((best, kind) => (weights[kind] > weights[best] ? kind : best), 'person' as NameKind | 'other');
}
