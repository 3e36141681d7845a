import type { Candidate } from './candidates.ts';
import { citiesNamed } from './cities.ts';
import { countryNamed } from './countries.ts';
import type { NameKind } from './types.ts';
import { bestKind, sumWeights, type Weights } from './weights.ts';

/** All places of one form of a name. */
export interface NameForm {
	/** See `Candidate.name`. */
	readonly name: string;
	readonly words: readonly string[];
	readonly candidates: readonly Candidate[];
	readonly weights: Weights;
	/** The kind that most speaks for, with how much. */
	readonly kind: NameKind | 'other';
	readonly weight: number;
}

/** Gather the candidates by the form of the name; forms come in the order of the text. */
export function gatherForms(candidates: readonly Candidate[]): readonly NameForm[] {
	const byName = Map.groupBy(candidates, ({ name }) => name.replace(/^the /i, ''));
	return [...byName].map(([name, all]) => {
		const weights = sumWeights(all.map((candidate) => candidate.weights));
		const kind = bestKind(weights);
		return {
			name,
			words: (all[0]?.words ?? []).filter((word, index) => index > 0 || word !== 'the'),
			candidates: all,
			weights,
			kind,
			weight: weights[kind],
		};
	});
}

/** Whether a form is sure enough to be proposed by itself. */
export function isSure({ kind, weight, weights, candidates, words }: NameForm): boolean {
	if (kind === 'other') return false;
	const others = Math.max(
		...(['person', 'place', 'organization', 'other'] as const).filter((other) => other !== kind).map((other) => weights[other]),
	);
	// A single word at the beginning of sentences only may be any word.
	const doubt = words.length === 1 && candidates.every(({ opens }) => opens) ? 1 : 0;
	const least = { person: words.length > 1 ? 1.8 : 2.5, place: 1.5, organization: 1.5 }[kind] + doubt;
	return weight >= least && weight > others;
}

/** What two forms of one place share: the country, or the city. */
export function placeKey(name: string): string {
	const country = countryNamed(name);
	if (country) return `country ${country.code}`;
	const [city] = citiesNamed(name);
	if (city) return `city ${city.name} ${city.country}`;
	return name.replace(/^The /, '').replace(/ (?:Strip|Oblast|Province|Region)$/, '');
}
