import type { City } from './cities.ts';
import { citiesNamed } from './cities.ts';
import type { NameCluster } from './cluster-names.ts';
import { type Country, countryNamed, countryOf } from './countries.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';

/** What a gazetteer knows of a place. */
export interface PlaceFacts {
	readonly description: string | undefined;
	readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
	readonly country: Country | undefined;
}

const LONGEST = 120;
const RANKS: Readonly<Record<string, string>> = {
	...{ Adm: 'Admiral', Gen: 'General', Col: 'Colonel', Lt: 'Lieutenant', Capt: 'Captain', Sgt: 'Sergeant', Maj: 'Major' },
	...{ Sen: 'Senator', Rep: 'Representative', Gov: 'Governor', Prof: 'Professor', Rev: 'Reverend' },
};

/** One line on a person or an organization, in the words of the text: its title, or what stands behind the name. */
export function describeFromText({ forms }: NameCluster): string | undefined {
	const candidates = forms.flatMap((form) => form.candidates);
	const apposition = candidates.find((candidate) => candidate.apposition !== undefined)?.apposition;
	const title = candidates
		.map((candidate) => candidate.title)
		.find((found) => found !== undefined && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)$/.test(found));
	const words = (title ?? apposition)
		?.replace(/^(?:the|a|an) /i, '')
		.replaceAll(/\b(\p{Lu}\p{Ll}{1,3})(?:\.|$)/gu, (whole, rank: string) => RANKS[rank] ?? whole)
		.trim();
	if (words === undefined || words === '' || words.length >= LONGEST) return undefined;
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * Say what a gazetteer knows of a place.
 *
 * @param names - the forms of its name
 * @param countries - the codes of the countries that the text names: of cities with one name, one of these is meant
 */
export function describePlace(names: readonly string[], countries: ReadonlySet<string>): PlaceFacts {
	const country = names.map(countryNamed).find((found) => found !== undefined);
	if (country) {
		const { latitude, longitude, region } = country;
		return { description: region === '' ? 'Country.' : `Country in ${region}.`, geo: { latitude, longitude }, country: undefined };
	}
	const state = names.find((name) => US_STATES.has(name));
	if (state !== undefined) return { description: 'State of the United States.', geo: undefined, country: countryOf('US') };
	const what = names.map((name) => KNOWN_PLACES.get(name)).find((found) => found !== undefined);
	if (what !== undefined) return { description: `${what}.`, geo: undefined, country: undefined };
	const city = names.map((name) => pickCity(citiesNamed(name), countries)).find((found) => found !== undefined);
	if (!city) return { description: undefined, geo: undefined, country: undefined };
	const home = countryOf(city.country);
	const where = home
		? `${['United States', 'United Kingdom', 'Netherlands', 'Philippines'].includes(home.name) ? 'the ' : ''}${home.name}`
		: undefined;
	const capital = home?.capital === city.name || names.includes(home?.capital ?? '');
	const description = where === undefined ? 'City.' : `${capital ? 'Capital of' : city.population > 5e4 ? 'City in' : 'Town in'} ${where}.`;
	return { description, geo: { latitude: round(city.latitude), longitude: round(city.longitude) }, country: home };
}

function pickCity(cities: readonly City[], countries: ReadonlySet<string>): City | undefined {
	const [largest] = cities;
	const near = cities.find(({ country }) => countries.has(country));
	// A large city is meant wherever the text plays; of towns, one in a country that the text names.
	return largest && near && near !== largest && largest.population < 20 * near.population ? near : largest;
}

function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
