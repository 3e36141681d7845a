import type { City } from './cities.ts';
import { citiesNamed } from './cities.ts';
import { type Country, countryNamed, countryOf } from './countries.ts';
import { KNOWN_PLACES, US_STATES } from './words/known-places.ts';

/** What a gazetteer knows of a place. */
export interface PlaceFacts {
	readonly description: string | undefined;
	readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
	readonly country: Country | undefined;
}

/** Country codes (ISO 3166-1 alpha-2), each with how often a text names the country. */
export type NamedCountries = ReadonlyMap<string, number>;

const NOTHING: PlaceFacts = { description: undefined, geo: undefined, country: undefined };
/** More people make a city that is meant wherever the text plays. */
const FAMOUS = 5e5;
/** Fewer make a town that hardly anybody knows abroad. */
const SMALL = 1e5;

/**
 * Count the countries that a text is about.
 *
 * @param names - of places, each with how often it stands there
 */
export function countCountries(names: Iterable<readonly [name: string, count: number]>): NamedCountries {
	const counts = new Map<string, number>();
	for (const [name, count] of names) {
		const code = countryNamed(name)?.code ?? (US_STATES.has(name) ? 'US' : undefined);
		if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + count);
	}
	return counts;
}

/**
 * Say what a gazetteer knows of a place.
 *
 * @param names - the forms of its name
 * @param countries - those that the text names: of cities with one name, one of these is meant
 */
export function describePlace(names: readonly string[], countries: NamedCountries): PlaceFacts {
	const country = names.map(countryNamed).find((found) => found !== undefined);
	if (country) {
		const { latitude, longitude, region } = country;
		return { description: region === '' ? 'Country.' : `Country in ${region}.`, geo: { latitude, longitude }, country: undefined };
	}
	const state = names.find((name) => US_STATES.has(name));
	if (state !== undefined) return { description: 'State of the United States.', geo: undefined, country: countryOf('US') };
	const what = names.map((name) => KNOWN_PLACES.get(name)).find((found) => found !== undefined);
	if (what !== undefined) return { ...NOTHING, description: `${what}.` };
	const city = names.map((name) => pickCity(citiesNamed(name), countries)).find((found) => found !== undefined);
	return city ? describeCity(city, names) : NOTHING;
}

function describeCity(city: City, names: readonly string[]): PlaceFacts {
	const home = countryOf(city.country);
	const where = home
		? `${['United States', 'United Kingdom', 'Netherlands', 'Philippines'].includes(home.name) ? 'the ' : ''}${home.name}`
		: undefined;
	const capital = isCapital(city) || names.includes(home?.capital ?? '');
	const description = where === undefined ? 'City.' : `${capital ? 'Capital of' : city.population > 5e4 ? 'City in' : 'Town in'} ${where}.`;
	return { description, geo: { latitude: round(city.latitude), longitude: round(city.longitude) }, country: home };
}

/** Nothing when each of the cities is a town abroad: then the text may mean a smaller place at home. */
function pickCity(cities: readonly City[], countries: NamedCountries): City | undefined {
	const [largest] = cities;
	const weigh = ({ country }: City): number => countries.get(country) ?? 0;
	const near = cities.reduce<City | undefined>((best, city) => (weigh(city) > (best ? weigh(best) : 0) ? city : best), undefined);
	if (!largest || near === largest) return largest;
	if (largest.population < SMALL) {
		// A text that is about one country does not mean a village of another that it names beside.
		const isHome = near !== undefined && 3 * weigh(near) >= Math.max(...countries.values());
		return countries.size === 0 ? largest : isHome ? near : undefined;
	}
	const isFamous = !near || (largest.population >= FAMOUS && (near.population < SMALL || isCapital(largest)));
	return isFamous || largest.population >= 20 * near.population ? largest : near;
}

function isCapital({ name, country, state }: City): boolean {
	return country === 'US' ? state === 'DC' && name.startsWith('Washington') : countryOf(country)?.capital === name;
}

function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
